import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useMessages } from '../i18n/messages.tsx';
import { appMessages } from '../i18n/app.ts';
import type { Adcode } from '../domain/ids.ts';
import { COUNTRY_BOUNDS, FINE_APPEARS } from '../domain/levels.ts';
import type { MapPalette } from '../domain/palette.ts';
import { insetNeeded } from '../map/inset/insetNeeded.ts';
import { SouthChinaSeaInset } from '../map/inset/SouthChinaSeaInset.tsx';
import { MapView } from '../map/MapView.tsx';
import type { Camera, CameraCommand, MapEvents, ScreenPoint } from '../map/port.ts';
import { useAtlas, useAtlasStore } from '../state/AtlasContext.tsx';
import { useHover } from '../state/hover.ts';
import type { Loader } from './loader.ts';
import styles from './MapPane.module.css';
import { MapTooltip } from './MapTooltip.tsx';
import type { MaterialStore } from './materials.ts';
import { useMapScene } from './useMapScene.ts';
import { useRefit } from './useRefit.ts';
import { type Origin, useSelectionCamera } from './useSelectionCamera.ts';

/** Room for the credit line below and a little air around. */
const COUNTRY_PADDING = { top: 12, right: 12, bottom: 28, left: 12 };

/** Shows the mainland, Hainan and Taiwan whole. */
export function countryCommand(animate: boolean): CameraCommand {
  return { kind: 'fit', bounds: COUNTRY_BOUNDS, padding: COUNTRY_PADDING, animate };
}

interface MapPaneProps {
  readonly materials: MaterialStore;
  readonly loader: Loader;
  readonly palette: MapPalette;
  /** A camera wish of the bar, the controls or a shortcut. */
  readonly command: CameraCommand | null;
  readonly children: ReactNode;
}

/** The map with what lies on it. */
export function MapPane({ materials, loader, palette, command, children }: MapPaneProps) {
  const messages = useMessages(appMessages);
  const geometry = useStore(materials, (state) => state.geometry);
  const renderer = useAtlas((state) => state.preferences.renderer);
  const store = useAtlasStore();
  const scene = useMapScene(palette);
  const pane = useRef<HTMLDivElement>(null);
  const camera = useRef<Camera | null>(null);
  const [pointer, setPointer] = useState<{ place: Adcode; at: ScreenPoint } | null>(null);
  const [inset, setInset] = useState(true);
  const hover = useHover((state) => state.hover);
  const origin = useRef<Origin>('elsewhere');
  const fit = useSelectionCamera(pane, camera, origin);

  const events = useMemo(
    (): Omit<MapEvents, 'onFailure'> => ({
      onHover: ([place], at) => {
        setPointer(place === undefined ? null : { place, at });
        hover(place ?? null);
      },
      onPick: ([place]) => {
        origin.current = 'onMap';
        store.getState().select(place === undefined ? null : { kind: 'region', id: place });
      },
      onCamera: (now) => {
        camera.current = now;
        const element = pane.current;
        if (element) {
          setInset(insetNeeded(now, { width: element.clientWidth, height: element.clientHeight }));
        }
        if (now.zoom > FINE_APPEARS - 0.75) loader.wantFine();
      },
    }),
    [hover, loader, store],
  );
  const onRendererFailure = useCallback(
    () => store.getState().notify({ kind: 'renderer' }),
    [store],
  );

  const [wish, setWish] = useState<CameraCommand>(() => countryCommand(false));
  useEffect(() => {
    if (command) setWish(command);
  }, [command]);
  useEffect(() => {
    if (fit) setWish(fit);
  }, [fit]);
  useRefit(pane, camera, wish, setWish);

  return (
    <div ref={pane} className={styles['pane']}>
      {geometry ? (
        <MapView
          geometry={geometry}
          scene={scene}
          command={wish}
          events={events}
          renderer={renderer}
          onRendererFailure={onRendererFailure}
        />
      ) : (
        <p className={styles['waiting']}>{messages.loading}</p>
      )}
      {geometry && inset && (
        <div className={styles['inset']}>
          <SouthChinaSeaInset
            geometry={geometry}
            paints={scene.paints}
            palette={palette}
            label={messages.southChinaSea}
          />
        </div>
      )}
      {pointer && (
        <MapTooltip place={pointer.place} at={pointer.at} width={pane.current?.clientWidth ?? 0} />
      )}
      {children}
    </div>
  );
}
