import { type RefObject, useEffect, useRef, useState } from 'react';
import { drawnTexts } from '../../domain/minutes/outline.ts';
import type { Ink, StrokeShape } from '../../domain/drawing/stroke.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { LngLat } from '../../domain/regions/region.ts';
import { drawingMessages } from '../../i18n/drawing.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { minutesWords } from '../../i18n/minutes.ts';
import { project, unproject } from '../../map/camera.ts';
import { useAppStore, useInteraction } from '../../state/AppStoreContext.tsx';
import { captureView } from '../../viewport/captureView.ts';
import type { CameraController } from '../../viewport/cameraController.ts';
import { MapControl } from '../../viewport/MapControl.tsx';
import type { Viewport } from '../../viewport/viewport.ts';
import styles from './Drawing.module.css';
import { draw, useDrawing } from './drawingList.ts';
import { DrawingTools, type Tool } from './DrawingTools.tsx';
import { StrokeShapes } from './StrokeShapes.tsx';
import { usePointerStroke } from './usePointerStroke.ts';
import { useSheet } from './useSheet.ts';

interface DrawingProps {
  readonly controller: CameraController;
  readonly palette: MapPalette;
}

/** What is drawn on the map, above either renderer, with the tools while they are open. */
export function Drawing({ controller, palette }: DrawingProps) {
  const store = useAppStore();
  const box = useRef<HTMLDivElement>(null);
  const viewport = useFollowedViewport(controller, box);
  const isDrawing = useInteraction((state) => state.isDrawing);
  const [tool, setTool] = useState<Tool>('pen');
  const tools = useTools(() => {
    const captured = captureView(store, controller);
    return captured && { view: captured.picture.view, camera: captured.picture.camera };
  });
  const language = useLanguage();
  const { strokes, ink, textAt } = tools;
  const toLngLat = (at: readonly [number, number]): LngLat =>
    viewport ? unproject(viewport.camera, viewport.size, at, viewport.projection) : [0, 0];
  const toScreen = (point: LngLat) =>
    viewport
      ? project(viewport.camera, viewport.size, point, viewport.projection)
      : ([0, 0] as const);
  const isPointing = isDrawing && tool !== 'move';
  const pointer = usePointerStroke({
    tool: tool === 'move' ? 'pen' : tool,
    toLngLat,
    onStroke: tools.onStroke,
    onTextAt: tools.onTextAt,
  });
  const common = { palette, project: toScreen, isDark: isDarkColour(palette.casing) };
  const label = drawnTexts(strokes, minutesWords[language], language);
  return (
    <>
      <div
        ref={box}
        className={styles['layer']}
        data-drawing={strokes.length}
        data-pointing={isPointing || undefined}
        {...(isPointing ? pointer.handlers : {})}
      >
        {viewport && (
          <svg
            className={styles['picture']}
            role="img"
            aria-label={label.length > 0 ? minutesWords[language].drawn(label) : undefined}
            aria-hidden={label.length === 0}
          >
            {strokes.map((stroke) => (
              <g key={stroke.id} data-stroke={stroke.shape.kind} data-ink={stroke.ink}>
                <StrokeShapes {...common} shape={stroke.shape} ink={stroke.ink} />
              </g>
            ))}
            {pointer.shape && <StrokeShapes {...common} shape={pointer.shape} ink={ink} />}
            {textAt && <circle {...centreOf(toScreen(textAt))} r={6} className={styles['spot']} />}
          </svg>
        )}
      </div>
      {isDrawing && (
        <MapControl kind="floating" className={styles['onMap']}>
          <DrawingTools {...tools} tool={tool} onTool={setTool} />
        </MapControl>
      )}
    </>
  );
}

/** The tools for a window without a map: what needs no pointer. */
export function DrawingWithoutMap() {
  const isDrawing = useInteraction((state) => state.isDrawing);
  const { text, id } = useInteraction((state) => state.announcement);
  const tools = useTools(() => null);
  return (
    <>
      {/* Here no map reads the announcements. */}
      <div role="status" className="visually-hidden">
        {text !== '' && <p key={id}>{text}</p>}
      </div>
      {isDrawing && (
        <div className={styles['inSpeaker']}>
          <DrawingTools {...tools} tool={null} onTool={() => undefined} />
        </div>
      )}
    </>
  );
}

function useTools(captureMap: Parameters<typeof useSheet>[0]) {
  const store = useAppStore();
  const messages = useMessages(drawingMessages);
  const { report, sheet, region, onScreen } = useSheet(captureMap);
  const { strokes, unsaved, canUndo, undo, wipe } = useDrawing(report, sheet);
  const [ink, setInk] = useState<Ink>('red');
  const [textAt, onTextAt] = useState<LngLat | null>(null);
  const { announce, setInteraction } = store.getState();
  const canWipe = strokes.length > 0;
  return {
    ...{ strokes, ink, region, textAt, onTextAt, canUndo, canWipe },
    remark: unsaved === null ? '' : messages.unsaved[unsaved],
    onInk: setInk,
    onStroke: (shape: StrokeShape): void => {
      const screen = onScreen();
      if (screen) draw(report, shape, ink, screen);
    },
    onUndo: (): void => {
      undo();
      if (canUndo) announce(messages.undone);
    },
    onWipe: (): void => {
      wipe();
      if (canWipe) announce(messages.wiped);
    },
    onClose: (): void => setInteraction({ isDrawing: false }),
  };
}

/** Renders again with each movement of the map, and when its size changes. */
function useFollowedViewport(
  controller: CameraController,
  boxRef: RefObject<HTMLElement | null>,
): Viewport | null {
  const [viewport, setViewport] = useState(controller.viewport);
  useEffect(() => {
    const update = () => setViewport(controller.viewport());
    update();
    const stop = controller.onMove(update);
    const observer = new ResizeObserver(update);
    if (boxRef.current) observer.observe(boxRef.current);
    return () => {
      stop();
      observer.disconnect();
    };
  }, [controller, boxRef]);
  return viewport;
}

function centreOf([cx, cy]: readonly [number, number]) {
  return { cx, cy };
}

/** Of a colour as `#rrggbb`. */
function isDarkColour(colour: string): boolean {
  return Number.parseInt(colour.slice(1, 3), 16) < 128;
}
