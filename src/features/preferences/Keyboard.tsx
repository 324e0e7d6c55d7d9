import { useId } from 'react';
import { command } from '../../actions/commands.ts';
import { keyParts } from '../../actions/keys.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { preferenceMessages } from '../../i18n/preferences.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { keyName } from '../../ui/keyName.ts';
import styles from './Preferences.module.css';
import { Row } from './Row.tsx';

const PALETTE_KEYS = keyParts(command('palette').keys[0] ?? '').map(keyName);

/** Switches single-key shortcuts on or off (WCAG 2.1.4). */
export function Keyboard() {
  const messages = useMessages(preferenceMessages);
  const id = useId();
  const isOn = useAppState((state) => state.preferences.characterKeys);
  const setPreferences = useAppState((state) => state.setPreferences);
  return (
    <section className={styles['section']}>
      <h3>{messages.keyboard}</h3>
      <Row
        label={<label htmlFor={id}>{messages.characterKeys}</label>}
        hint={<span id={`${id}-hint`}>{messages.characterKeysHint(PALETTE_KEYS.join(' '))}</span>}
      >
        <input
          id={id}
          type="checkbox"
          role="switch"
          aria-checked={isOn}
          className={styles['switch']}
          aria-describedby={`${id}-hint`}
          checked={isOn}
          onChange={(event) => setPreferences({ characterKeys: event.target.checked })}
        />
      </Row>
    </section>
  );
}
