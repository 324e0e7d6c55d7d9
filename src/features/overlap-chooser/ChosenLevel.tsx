import { X } from 'lucide-react';
import { overlapChooserMessages } from '../../i18n/overlapChooser.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './ChosenLevel.module.css';

/** The level that clicks select, and a button that ends it. */
export function ChosenLevel() {
  const texts = useMessages(overlapChooserMessages);
  const store = useAppStore();
  const level = useAppState((state) => state.preferences.level);
  return (
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
  );
}
