import { useStore } from 'zustand';
import { appMessages } from '../../i18n/app.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { Geometry } from '../../map/geometry.ts';
import { SouthChinaSeaInset } from '../../map/inset/SouthChinaSeaInset.tsx';
import { projectionOf } from '../../map/projection.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import type { MapSceneStore } from '../../viewport/mapSceneStore.ts';

interface InsetProps {
  readonly geometry: Geometry;
  readonly sceneStore: MapSceneStore;
}

export function Inset({ geometry, sceneStore }: InsetProps) {
  const { southChinaSea } = useMessages(appMessages);
  const paints = useStore(sceneStore, (scene) => scene.paints);
  const projection = projectionOf(useAppState((state) => state.preferences.projection));
  const palette = useStore(sceneStore, (scene) => scene.palette);
  return (
    <SouthChinaSeaInset
      geometry={geometry}
      projection={projection}
      paints={paints}
      palette={palette}
      label={southChinaSea}
    />
  );
}
