import { PROJECTIONS } from '../../domain/view/projection.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { preferenceMessages } from '../../i18n/preferences.ts';
import { useAppState, useInteraction } from '../../state/AppStoreContext.tsx';
import { RENDERER_CHOICES } from '../../state/preferencesSlice.ts';
import { ApprovalNumberSetting } from './ApprovalNumberSetting.tsx';
import { Cards } from './Cards.tsx';
import { ClickLevelSetting } from './ClickLevelSetting.tsx';
import styles from './Preferences.module.css';
import { Row } from './Row.tsx';

export function MapPreferences() {
  const messages = useMessages(preferenceMessages);
  const projection = useAppState((state) => state.preferences.projection);
  const renderer = useAppState((state) => state.preferences.renderer);
  const status = useInteraction((state) => state.rendererStatus);
  const drawnBy = status.renderer === 'maplibre' ? 'engine' : status.reason;
  const setPreferences = useAppState((state) => state.setPreferences);
  return (
    <section className={styles['section']}>
      <h3>{messages.map}</h3>
      <Row label={messages.projection}>
        <Cards
          label={messages.projection}
          options={PROJECTIONS}
          texts={messages.projections}
          value={projection}
          onChange={(value) => setPreferences({ projection: value })}
        />
      </Row>
      <Row
        label={messages.renderer}
        hint={messages.rendererReason[drawnBy === 'capable' ? 'preferred' : drawnBy]}
      >
        <Cards
          label={messages.renderer}
          options={RENDERER_CHOICES}
          texts={messages.renderers}
          value={renderer}
          onChange={(value) => setPreferences({ renderer: value })}
        />
      </Row>
      <ClickLevelSetting />
      <ApprovalNumberSetting />
    </section>
  );
}
