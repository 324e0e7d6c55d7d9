import { X } from 'lucide-react';
import { overlapChooserMessages } from '../../i18n/overlapChooser.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './LevelChip.module.css';

/** Shown while clicks select another level than the places that are drawn. */
export function LevelChip() {
  const texts = useMessages(overlapChooserMessages);
  const store = useAppStore();
  const level = useAppState((state) => state.preferences.level);
  return (
    <div role="status">
      {level !== 'place' && (
        <span className={styles['chip']}>
          <span>{texts.now(texts.levels[level])}</span>
          <Button
            look="icon"
            aria-label={texts.resetLong}
            className={styles['reset']}
            onClick={() => store.getState().setPreferences({ level: 'place' })}
          >
            <X size={14} aria-hidden />
          </Button>
        </span>
      )}
    </div>
  );
}
