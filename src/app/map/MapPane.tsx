import { MapControl } from '../../viewport/MapControl.tsx';
import {
  type ReactNode,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import { COUNTIES_APPEAR, FINE_APPEARS } from '../../china/zoomLevels.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { appMessages } from '../../i18n/app.ts';
import { useMessages } from '../../i18n/messages.tsx';
import type { Size } from '../../map/camera.ts';
import { isInsetNeeded } from '../../map/inset/isInsetNeeded.ts';
import type { Camera, MapEvents } from '../../map/port.ts';
import { projectionOf } from '../../map/projection.ts';
import { useAppStore } from '../../state/AppStoreContext.tsx';
import { OutlineSlot } from '../boot/OutlineSlot.tsx';
import type { CameraController } from '../../viewport/cameraController.ts';
import { focusMap } from '../../actions/focus.ts';
import { LazyStatementMarks } from '../../features/statement-marks/LazyStatementMarks.tsx';
import type { MarkTarget } from '../../features/statement-marks/markTarget.ts';
import { LazyOverlapChooser } from '../LazyOverlapChooser.tsx';
import type { Loader } from '../loading/loader.ts';
import styles from './MapPane.module.css';
import { MapTooltip } from '../../features/tooltip/MapTooltip.tsx';
import { createMapSceneStore } from '../../viewport/mapSceneStore.ts';
import type { MapDataStore } from '../loading/mapDataStore.ts';
import { MapSceneUpdater } from '../../viewport/MapSceneUpdater.tsx';
import { useListCover } from './useListCover.ts';
import { useGeometry } from './useGeometry.ts';
import { usePicking } from '../../viewport/usePicking.ts';

/** The fine boundaries load slightly before they are drawn. */
const FINE_IS_NEAR = FINE_APPEARS - 0.75;

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}

interface MapPaneProps {
  readonly mapData: MapDataStore;
  readonly loader: Loader;
  readonly controller: CameraController;
  readonly palette: MapPalette;
  readonly places: ReactNode;
  readonly children: ReactNode;
}

/** Neither hover nor selection renders it again. */
export function MapPane({ mapData, loader, controller, palette, places, children }: MapPaneProps) {
  const messages = useMessages(appMessages);
  const geometry = useGeometry(mapData);
  const store = useAppStore();
  const code = useStore(mapData, (state) => state.mapModule);
  const pane = useRef<HTMLDivElement>(null);
  const size = useRef<Size>({ width: 0, height: 0 });
  const [inset, setInset] = useState(true);
  const [isMapDrawn, setStands] = useState(false);
  const onFirstFrame = useCallback(() => setStands(true), []);
  // The map starts drawing first; the inset renders meanwhile.
  const insetGeometry = useDeferredValue(geometry);
  const [sceneStore] = useState(() => createMapSceneStore(palette));

  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const { controls } = controller;
    const removePane = controls.setPane(element);
    const measure = () => {
      size.current = sizeOf(element);
    };
    measure();
    const stopObserving = controls.observeSizes(() => {
      measure();
      controller.resize(size.current, controls.boxes());
    });
    return () => {
      stopObserving();
      removePane();
    };
  }, [controller]);

  const isCovered = useListCover(pane);
  const sizeNow = useCallback(() => size.current, []);
  const { pointers, onPointerDown, picking } = usePicking(sizeNow, geometry);
  const marks = useRef<MarkTarget | null>(null);
  const events = useMemo(
    (): Omit<MapEvents, 'onFailure'> => ({
      ...picking,
      onHover: (places, at) => picking.onHover(marks.current?.hasMarkAt(at) ? [] : places, at),
      onPick: (spot) => {
        if (!marks.current?.openMarkAt(spot.at)) picking.onPick(spot);
      },
      onCamera: (camera: Camera) => {
        picking.onCamera(camera);
        controller.cameraMoved(camera);
        const projection = projectionOf(store.getState().preferences.projection);
        setInset(isInsetNeeded(camera, size.current, projection));
        if (camera.zoom > FINE_IS_NEAR) void loader.loadFine();
        const areCountiesVisible = camera.zoom >= COUNTIES_APPEAR;
        const { interaction, setInteraction } = store.getState();
        if (interaction.isZoomedToCounties !== areCountiesVisible)
          setInteraction({ isZoomedToCounties: areCountiesVisible });
      },
    }),
    [picking, controller, store, loader],
  );

  return (
    <div
      ref={pane}
      className={styles['pane']}
      inert={isCovered}
      onPointerDownCapture={onPointerDown}
    >
      <MapSceneUpdater {...{ sceneStore, palette }} controlBoxes={controller.controls.boxes} />
      {geometry && code && (
        <code.KeyboardLiveMap
          mapData={mapData}
          geometry={geometry}
          sceneStore={sceneStore}
          controller={controller}
          events={events}
          onFirstFrame={onFirstFrame}
        />
      )}
      {geometry && <LazyStatementMarks {...{ geometry, palette, controller }} target={marks} />}
      {/* Covers the map, and receives its clicks, until the map is drawn. */}
      {!isMapDrawn && (
        <OutlineSlot controller={controller}>
          <p className={styles['waiting']}>{messages.loading}</p>
        </OutlineSlot>
      )}
      <div className={styles['corner']}>
        <MapControl className={styles['places']} data-chrome>
          {/* Until the inset is rendered, the outline's inset is here: chips would cover it. */}
          {insetGeometry && places}
        </MapControl>
        {/* The outline has an inset of its own until the map is drawn. */}
        <MapControl className={styles['inset']} data-needed={isMapDrawn && inset}>
          {insetGeometry && code && <code.Inset geometry={insetGeometry} sceneStore={sceneStore} />}
        </MapControl>
      </div>
      <MapTooltip pointers={pointers} />
      <LazyOverlapChooser focusMap={focusMap} />
      {children}
    </div>
  );
}
