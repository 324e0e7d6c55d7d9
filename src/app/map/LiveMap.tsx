import { useStore } from 'zustand';
import type { RendererStatus } from '../../domain/view/rendererStatus.ts';
import type { Geometry } from '../../map/geometry.ts';
import { MapView } from '../../map/MapView.tsx';
import type { MapEvents, MapScene } from '../../map/port.ts';
import type { ReadableStore } from '../../map/readableStore.ts';
import { useAppState, useAppStore } from '../../state/AppStoreContext.tsx';
import type { CameraController } from '../../viewport/cameraController.ts';

interface LiveMapProps {
  readonly geometry: Geometry;
  readonly sceneStore: ReadableStore<MapScene>;
  readonly controller: CameraController;
  readonly events: Omit<MapEvents, 'onFailure'>;
  /** Called when the map's first frame is complete; may be called again. */
  readonly onFirstFrame: () => void;
}

/** The map, rendered again only for camera requests and preferences. */
export function LiveMap({
  geometry,
  sceneStore,
  controller,
  events,
  onFirstFrame: onStanding,
}: LiveMapProps) {
  const store = useAppStore();
  const request = useStore(controller.requests, (state) => state.request);
  const renderer = useAppState((state) => state.preferences.renderer);
  const projection = useAppState((state) => state.preferences.projection);
  const updateStatus = (status: RendererStatus): void => {
    store.getState().setInteraction({ rendererStatus: status });
    onStanding();
  };
  return (
    <MapView
      geometry={geometry}
      sceneStore={sceneStore}
      cameraRequest={request}
      events={events}
      renderer={renderer}
      projection={projection}
      onStatusChange={updateStatus}
      onRendererFailure={() => store.getState().notify({ kind: 'renderer' })}
    />
  );
}
