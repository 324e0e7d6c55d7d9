import { overlapChooserMessages } from '../../i18n/overlapChooser.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Chooser.module.css';

/** What clicks select now; before any choice, that the choice is remembered. */
export function LevelLine() {
  const texts = useMessages(overlapChooserMessages);
  const store = useAppStore();
  const level = useAppState((state) => state.preferences.level);
  if (level === 'place') return <p className={styles['line']}>{texts.remembered}</p>;
  return (
    <p className={styles['line']}>
      {texts.now(texts.levels[level])}
      {' · '}
      <Button
        look="link"
        aria-label={texts.resetLong}
        onClick={() => store.getState().setPreferences({ level: 'place' })}
      >
        {texts.reset}
      </Button>
    </p>
  );
}
