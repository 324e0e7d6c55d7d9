import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { bitsOf, hasBit } from '../../domain/corpus/bits.ts';
import type { Position } from '../../domain/corpus/columns.ts';
import { speakerAt } from '../../domain/corpus/corpus.ts';
import { sizeOf } from '../../domain/filters/filter.ts';
import { areMarksDrawn } from '../../domain/marks/marksLimit.ts';
import { reachedPoints } from '../../domain/marks/statementMarks.ts';
import { MARK_PITCH } from '../../domain/paints/markerRadius.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { glyphsOf } from '../../domain/report/typeGlyphs.ts';
import type { ViewModel } from '../../domain/view/viewModel.ts';
import { useLanguage, useMessages } from '../../i18n/messages.tsx';
import { statementMarkMessages } from '../../i18n/statementMarks.ts';
import type { Geometry } from '../../map/geometry.ts';
import { layOutMarks, type MarkLayout, toLayout } from '../../map/marks/layOutMarks.ts';
import type { ScreenPoint } from '../../map/port.ts';
import { projectionOf } from '../../map/projection.ts';
import { createTextMeasure } from '../../map/svg/textWidth.ts';
import { useAppState, useAppStore, useViewModel } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import type { MarkCamera } from './markTarget.ts';
import { movePicture, planeOf, toScreen } from './followCamera.ts';
import { MarkShape } from './MarkShape.tsx';
import type { MarkTarget } from './markTarget.ts';
import { MarkTip } from './MarkTip.tsx';
import styles from './StatementMarks.module.css';
import { useHoveredMark } from './useHoveredMark.ts';
import { useSettledZoom } from './useSettledZoom.ts';

interface StatementMarksProps {
  readonly geometry: Geometry;
  readonly palette: MapPalette;
  readonly controller: MarkCamera;
  /** Set while marks are drawn. */
  readonly target: RefObject<MarkTarget | null>;
}

/** Each statement as a mark, above either renderer. Nothing where there are too many. */
export function StatementMarks(props: StatementMarksProps) {
  const viewModel = useViewModel();
  const zoom = useSettledZoom(props.controller);
  if (!viewModel || zoom === null || !areMarksDrawn(viewModel)) return null;
  return <Marks {...props} viewModel={viewModel} zoom={zoom} />;
}

interface MarksProps extends StatementMarksProps {
  readonly viewModel: ViewModel;
  readonly zoom: number;
}

function useLayout({ geometry, palette, viewModel, zoom }: MarksProps): MarkLayout {
  const language = useLanguage();
  const projectionId = useAppState((state) => state.preferences.projection);
  const [measure] = useState(() =>
    createTextMeasure(() => getComputedStyle(document.body).fontFamily),
  );
  return useMemo(
    () =>
      layOutMarks({
        ...{ viewModel, geometry, zoom, palette, language },
        projection: projectionOf(projectionId),
        measure: measure.width,
      }),
    [viewModel, geometry, zoom, palette, language, projectionId, measure],
  );
}

/** The statements of the region that is selected, hovered, or focused by the keyboard. */
function useMarkedStatements({ linked, view }: ViewModel) {
  const hovered = useHover((state) => state.hovered);
  const focused = useHover((state) => state.focused);
  const { selection } = view;
  const selected = selection?.kind === 'region' ? selection.id : null;
  return useMemo(() => {
    const ofRegions = (ids: readonly (typeof hovered)[]) =>
      bitsOf(
        Uint32Array.from(
          ids.flatMap((id) => {
            if (id === null) return [];
            const { direct, within } = linked.statements.at(id);
            return [...direct, ...within];
          }),
        ),
        sizeOf(linked),
      );
    return { ringed: ofRegions([hovered, selected, focused]), joined: ofRegions([focused]) };
  }, [linked, hovered, selected, focused]);
}

/** Lets the map ask for a mark before it handles a pointer. */
function useMarkTarget(
  targetRef: StatementMarksProps['target'],
  { linked }: ViewModel,
  markAt: (at: ScreenPoint) => Position | null,
): void {
  const store = useAppStore();
  useEffect(() => {
    targetRef.current = {
      hasMarkAt: (at) => markAt(at) !== null,
      openMarkAt: (at) => {
        const mark = markAt(at);
        const speaker = mark === null ? undefined : speakerAt(linked.corpus, mark);
        // As a search result does: a statement is shown with its speaker.
        if (speaker) store.getState().select({ kind: 'speaker', id: speaker.id });
        return speaker !== undefined;
      },
    };
    return () => {
      targetRef.current = null;
    };
  }, [targetRef, markAt, linked, store]);
}

/** Stable while the layout is the same. */
function useMarkAt(
  controller: MarkCamera,
  layout: MarkLayout,
  palette: MapPalette,
): (at: ScreenPoint) => Position | null {
  return useMemo(
    () =>
      ([x, y]: ScreenPoint): Position | null => {
        const viewport = controller.viewport();
        const plane = viewport && planeOf(viewport, layout);
        const reach = (MARK_PITCH / 2) * palette.legibility.size;
        const hit = layout.marks.find((mark) => {
          const [left, top] = plane ? toScreen(mark, plane) : [Infinity, Infinity];
          return Math.hypot(left - x, top - y) <= reach;
        });
        return hit?.mark.at ?? null;
      },
    [controller, layout, palette],
  );
}

interface Picture {
  readonly box: RefObject<HTMLDivElement | null>;
  readonly root: RefObject<SVGGElement | null>;
  readonly items: RefObject<SVGGElement | null>;
  readonly lines: RefObject<SVGGElement | null>;
}

/** Moves the marks with the map, without rendering them again. */
function useFollowedCamera(
  controller: MarkCamera,
  layout: MarkLayout,
  { box, root, items, lines: linesRef }: Picture,
): void {
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !root.current || !items.current || !linesRef.current) return;
    delete linesRef.current.dataset['scale'];
    const { marks, countryLabel } = layout;
    const points = countryLabel ? [...marks, countryLabel] : marks;
    const move = () => {
      const viewport = controller.viewport();
      if (viewport && root.current && items.current && linesRef.current)
        movePicture(
          root.current,
          items.current,
          points,
          linesRef.current,
          planeOf(viewport, layout),
        );
    };
    move();
    const stop = controller.onMove(move);
    const observer = new ResizeObserver(move);
    observer.observe(element);
    return () => {
      stop();
      observer.disconnect();
    };
  }, [controller, layout, box, root, items, linesRef]);
}

interface LinesProps {
  readonly viewModel: ViewModel;
  readonly layout: MarkLayout;
  readonly marks: MarkLayout['marks'];
}

/** From each mark to the regions that its statement reaches. */
function Lines({ viewModel, layout, marks }: LinesProps) {
  return marks.flatMap(({ mark, x, y }) =>
    reachedPoints(viewModel, mark.at).map((point) => {
      const end = toLayout(point, layout.zoom, layout.projection);
      return (
        <line
          key={`${String(mark.at)} ${point.join()}`}
          {...{ x1: x, y1: y, x2: end.x, y2: end.y }}
          vectorEffect="non-scaling-stroke"
        />
      );
    }),
  );
}

function CountryName({
  palette,
  nameSize,
}: {
  readonly palette: MapPalette;
  readonly nameSize: number;
}) {
  const messages = useMessages(statementMarkMessages);
  return (
    <text
      textAnchor="middle"
      fontSize={nameSize}
      fontWeight={600}
      fill={palette.label}
      stroke={palette.labelHalo}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {messages.country}
    </text>
  );
}

function Marks(props: MarksProps) {
  const { viewModel, palette, controller, target } = props;
  const { linked } = viewModel;
  const layout = useLayout(props);
  const { marks, countryLabel, radius, nameSize } = layout;
  const box = useRef<HTMLDivElement>(null);
  const root = useRef<SVGGElement>(null);
  const items = useRef<SVGGElement>(null);
  const lines = useRef<SVGGElement>(null);
  const glyphs = useMemo(() => glyphsOf(linked.report.types), [linked]);
  const { ringed, joined } = useMarkedStatements(viewModel);

  const markAt = useMarkAt(controller, layout, palette);
  const hovered = useHoveredMark(box, controller, markAt);

  useMarkTarget(target, viewModel, markAt);

  useFollowedCamera(controller, layout, { box, root, items, lines });

  const pointed = marks.find(({ mark }) => mark.at === hovered);
  const withLines = marks.filter(({ mark }) => mark === pointed?.mark || hasBit(joined, mark.at));
  const viewport = controller.viewport();
  return (
    <div ref={box} className={styles['marks']} data-statement-marks={marks.length}>
      <svg className={styles['picture']} aria-hidden="true" focusable="false">
        <g ref={root}>
          <g ref={lines} stroke={palette.selection} strokeWidth={1.2} data-joins={withLines.length}>
            <Lines {...{ viewModel, layout }} marks={withLines} />
          </g>
          <g ref={items}>
            {marks.map(({ mark, name, side }) => (
              <g
                key={mark.at}
                data-statement={mark.at}
                data-unmatched={mark.unmatched || undefined}
              >
                <MarkShape
                  {...{ mark, name, side, radius, nameSize, palette }}
                  glyph={mark.type === null ? null : (glyphs[mark.type] ?? null)}
                  isHighlighted={mark.at === hovered || hasBit(ringed, mark.at)}
                />
              </g>
            ))}
            {countryLabel && <CountryName {...{ palette, nameSize }} />}
          </g>
        </g>
      </svg>
      {pointed && viewport && (
        <MarkTip
          mark={pointed.mark}
          viewModel={viewModel}
          at={toScreen(pointed, planeOf(viewport, layout))}
          size={viewport.size}
        />
      )}
    </div>
  );
}
