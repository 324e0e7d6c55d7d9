import { useStore } from 'zustand';
import type { Drawing } from '../../domain/view/rendererStatus.ts';
import type { Geometry } from '../../map/geometry.ts';
import { MapView } from '../../map/MapView.tsx';
import type { MapEvents, MapScene } from '../../map/port.ts';
import type { Watched } from '../../map/readableStore.ts';
import { useAtlas, useAtlasStore } from '../../state/AppStoreContext.tsx';
import { useDrawing } from '../../state/drawing.ts';
import type { CameraDesk } from '../../viewport/cameraController.ts';

interface LiveMapProps {
  readonly geometry: Geometry;
  readonly scenes: Watched<MapScene>;
  readonly desk: CameraDesk;
  readonly events: Omit<MapEvents, 'onFailure'>;
  /** Told when the map's first picture stands, perhaps more than once. */
  readonly onStanding: () => void;
}

/** The map as wishes and preferences have it; rendered for those alone. */
export function LiveMap({ geometry, scenes, desk, events, onStanding }: LiveMapProps) {
  const store = useAtlasStore();
  const wish = useStore(desk.wishes, (state) => state.wish);
  const renderer = useAtlas((state) => state.preferences.renderer);
  const projection = useAtlas((state) => state.preferences.projection);
  const tell = (drawing: Drawing): void => {
    useDrawing.setState(drawing);
    onStanding();
  };
  return (
    <MapView
      geometry={geometry}
      scenes={scenes}
      command={wish}
      events={events}
      renderer={renderer}
      projection={projection}
      onDrawing={tell}
      onRendererFailure={() => store.getState().notify({ kind: 'renderer' })}
    />
  );
}
