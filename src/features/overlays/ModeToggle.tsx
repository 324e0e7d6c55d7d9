import { useId } from 'react';
import { MAP_MODES } from '../../domain/view/view.ts';
import { overlayMessages } from '../../i18n/overlays.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import styles from './ModeToggle.module.css';

/** Chooses between the choropleth and a plain map. */
export function ModeToggle() {
  const name = useId();
  const texts = useMessages(overlayMessages);
  const store = useAppStore();
  const mode = useAppState((state) => state.view.mode);
  return (
    <fieldset className={styles['modes']}>
      <legend>{texts.mode}</legend>
      {MAP_MODES.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={mode === value}
            onChange={() => store.getState().setMode(value)}
          />
          <span>{texts.modes[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
