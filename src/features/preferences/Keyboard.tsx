import { command } from '../../actions/commands.ts';
import { keyParts } from '../../actions/keys.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { preferenceMessages } from '../../i18n/preferences.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { keyName } from '../../ui/keyName.ts';
import styles from './Preferences.module.css';
import { Switch } from './Switch.tsx';

const PALETTE_KEYS = keyParts(command('palette').keys[0] ?? '').map(keyName);

/** Switches single-key shortcuts on or off (WCAG 2.1.4). */
export function Keyboard() {
  const messages = useMessages(preferenceMessages);
  const isOn = useAppState((state) => state.preferences.characterKeys);
  const setPreferences = useAppState((state) => state.setPreferences);
  return (
    <section className={styles['section']}>
      <h3>{messages.keyboard}</h3>
      <Switch
        label={messages.characterKeys}
        hint={messages.characterKeysHint(PALETTE_KEYS.join(' '))}
        isOn={isOn}
        onChange={(characterKeys) => setPreferences({ characterKeys })}
      />
    </section>
  );
}
