import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { FINE_APPEARS } from '../domain/levels.ts';
import { Chooser } from '../features/chooser/Chooser.tsx';
import { KeyboardMap } from '../features/map-keyboard/KeyboardMap.tsx';
import { appMessages } from '../i18n/app.ts';
import { useMessages } from '../i18n/messages.tsx';
import type { Size } from '../map/camera.ts';
import { insetNeeded } from '../map/inset/insetNeeded.ts';
import { SouthChinaSeaInset } from '../map/inset/SouthChinaSeaInset.tsx';
import { MapView } from '../map/MapView.tsx';
import type { Camera, MapScene } from '../map/port.ts';
import { projectionOf } from '../map/projection.ts';
import { useAtlas, useAtlasStore } from '../state/AtlasContext.tsx';
import type { CameraDesk } from './cameraDesk.ts';
import { controlsOn } from './controlsOn.ts';
import { focusMap, focusPanel } from './focus.ts';
import type { Loader } from './loader.ts';
import styles from './MapPane.module.css';
import { MapTooltip } from './MapTooltip.tsx';
import { createMapHands } from './mapHands.ts';
import type { MaterialStore } from './materials.ts';
import { useCover } from './useCover.ts';
import { usePicking } from './usePicking.ts';

/** The fine level is asked for a little before it is drawn. */
const FINE_IS_NEAR = FINE_APPEARS - 0.75;

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}

interface MapPaneProps {
  readonly materials: MaterialStore;
  readonly loader: Loader;
  readonly desk: CameraDesk;
  readonly scene: MapScene;
  /** Chips for places too small to be hit; they stand above the inset. */
  readonly places: ReactNode;
  readonly children: ReactNode;
}

/** The map with what lies on it. */
export function MapPane({ materials, loader, desk, scene, places, children }: MapPaneProps) {
  const messages = useMessages(appMessages);
  const geometry = useStore(materials, (state) => state.geometry);
  const wish = useStore(desk.wishes, (state) => state.wish);
  const renderer = useAtlas((state) => state.preferences.renderer);
  const projection = useAtlas((state) => state.preferences.projection);
  const store = useAtlasStore();
  const names = useStore(materials, (state) => state.names);
  const pane = useRef<HTMLDivElement>(null);
  const [inset, setInset] = useState(true);

  useEffect(() => {
    const element = pane.current;
    if (!element) return;
    const watcher = new ResizeObserver(() => desk.resized(sizeOf(element), controlsOn(element)));
    watcher.observe(element);
    // Its fold is the reader's: the map gives way to the legend as it stands, and does not follow it.
    for (const control of element.querySelectorAll('[data-map-control]:not([data-folds])'))
      watcher.observe(control);
    return () => watcher.disconnect();
  }, [desk]);

  const hands = useMemo(() => createMapHands(store, desk, focusPanel), [store, desk]);

  const isCovered = useCover();
  const { pointer, onPointerDown, ...picking } = usePicking(pane, geometry, desk.pickedOnMap);
  const events = {
    ...picking,
    onCamera: (camera: Camera) => {
      picking.onCamera(camera);
      desk.moved(camera);
      const sheet = projectionOf(store.getState().preferences.projection);
      if (pane.current) setInset(insetNeeded(camera, sizeOf(pane.current), sheet));
      if (camera.zoom > FINE_IS_NEAR) loader.wantFine();
    },
  };

  return (
    <div
      ref={pane}
      className={styles['pane']}
      inert={isCovered}
      onPointerDownCapture={onPointerDown}
    >
      {geometry ? (
        <KeyboardMap hands={hands} names={names}>
          <MapView
            geometry={geometry}
            scene={scene}
            command={wish}
            events={events}
            renderer={renderer}
            projection={projection}
            onRendererFailure={() => store.getState().notify({ kind: 'renderer' })}
          />
        </KeyboardMap>
      ) : (
        <p className={styles['waiting']}>{messages.loading}</p>
      )}
      <div className={styles['corner']}>
        <div className={styles['places']} data-map-control>
          {places}
        </div>
        <div className={styles['inset']} data-needed={inset} data-map-control>
          {geometry && (
            <SouthChinaSeaInset
              geometry={geometry}
              paints={scene.paints}
              palette={scene.palette}
              label={messages.southChinaSea}
            />
          )}
        </div>
      </div>
      {pointer && <MapTooltip {...pointer} />}
      <Chooser focusMap={focusMap} onChoose={desk.pickedOnMap} />
      {children}
    </div>
  );
}
