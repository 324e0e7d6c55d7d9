import { useId } from 'react';
import { overlayMessages } from '../../i18n/overlays.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { offeredLayers } from '../../map/layers/offeredLayers.ts';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import styles from './MapLayerToggle.module.css';

export function MapLayerToggle() {
  const name = useId();
  const texts = useMessages(overlayMessages);
  const language = useLanguage();
  const store = useAppStore();
  const current = useAppState((state) => state.view.mode);
  const compare = useAppState((state) => state.view.compare);
  return (
    <fieldset className={styles['layers']}>
      <legend>{texts.mode}</legend>
      {offeredLayers({ compare }).map(({ id, title }) => (
        <label key={id}>
          <input
            type="radio"
            name={name}
            checked={current === id}
            onChange={() => store.getState().setMode(id)}
          />
          <span>{title[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
