import { useState } from 'react';
import { byCategory, findGroupings } from '../../domain/regions/groupingList.ts';
import { MAX_OVERLAY_COLOURS } from '../../domain/paints/overlayStrokes.ts';
import type { GroupingId } from '../../domain/ids.ts';
import type { Grouping } from '../../domain/regions/region.ts';
import { legendMessages } from '../../i18n/legend.ts';
import { overlayMessages } from '../../i18n/overlays.ts';
import { useMessages } from '../../i18n/messages.tsx';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { ClusterSwitch } from './ClusterSwitch.tsx';
import { CountySwitch } from './CountySwitch.tsx';
import { GroupingSwitch } from './GroupingSwitch.tsx';
import { MOST_USED, YELLOW_RIVER_CLUSTERS } from './mostUsed.ts';
import { MapLayerToggle } from './MapLayerToggle.tsx';
import styles from './OverlayMenu.module.css';
import type { OverlayModel } from './useOverlayModel.ts';

interface OverlayListProps {
  readonly model: OverlayModel;
}

export function OverlayList({ model }: OverlayListProps) {
  const { atlas, on, strokeOf } = model;
  const texts = useMessages(overlayMessages);
  const { repeated } = useMessages(legendMessages);
  const store = useAppStore();
  const [text, setText] = useState('');
  const known = (ids: readonly GroupingId[]) => ids.flatMap((id) => atlas.grouping(id) ?? []);
  const clusters = known(YELLOW_RIVER_CLUSTERS);
  const sections = byCategory(findGroupings(atlas.groupings, text));

  const open = (id: GroupingId) => {
    store.getState().select({ kind: 'region', id });
  };
  const rows = (label: string, groupings: readonly Grouping[]) => (
    <ul aria-label={label} className={styles['list']}>
      {groupings.map((grouping) => (
        <li key={grouping.id}>
          <GroupingSwitch
            grouping={grouping}
            on={on.includes(grouping.id)}
            stroke={strokeOf(grouping.id)}
            onToggle={() => store.getState().toggleOverlay(grouping.id)}
            onOpen={() => open(grouping.id)}
          />
        </li>
      ))}
    </ul>
  );

  return (
    <>
      {on.length > MAX_OVERLAY_COLOURS && (
        <p role="status" className={styles['nothing']}>
          {repeated}
        </p>
      )}
      <MapLayerToggle />
      <CountySwitch />
      <h3 className={styles['title']}>{texts.mostUsed}</h3>
      {rows(texts.mostUsed, known(MOST_USED))}
      {clusters.length > 0 && (
        <div className={styles['clusters']}>
          <ClusterSwitch
            clusters={clusters.map(({ id }) => id)}
            on={on}
            onChange={(next) => store.getState().setOverlays(next)}
          />
          {rows(texts.clusters, clusters)}
        </div>
      )}
      <h3 className={styles['title']}>{texts.all(atlas.groupings.length)}</h3>
      <SearchField label={texts.find} onSearch={setText} />
      {sections.map(({ category, groupings }) => (
        <section key={category} className={styles['section']}>
          <h4>{texts.categories[category]}</h4>
          {rows(texts.categories[category], groupings)}
        </section>
      ))}
      {sections.length === 0 && (
        <p className={styles['nothing']}>{texts.noGrouping(text.trim())}</p>
      )}
    </>
  );
}
