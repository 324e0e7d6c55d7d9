import { useStore } from 'zustand';
import { appMessages } from '../../i18n/app.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { Geometry } from '../../map/geometry.ts';
import { SouthChinaSeaInset } from '../../map/inset/SouthChinaSeaInset.tsx';
import type { SceneStore } from '../../viewport/mapSceneStore.ts';

interface InsetProps {
  readonly geometry: Geometry;
  readonly scenes: SceneStore;
}

/** The inset in the map's own colours. */
export function Inset({ geometry, scenes }: InsetProps) {
  const { southChinaSea } = useMessages(appMessages);
  const paints = useStore(scenes, (scene) => scene.paints);
  const palette = useStore(scenes, (scene) => scene.palette);
  return (
    <SouthChinaSeaInset
      geometry={geometry}
      paints={paints}
      palette={palette}
      label={southChinaSea}
    />
  );
}
