import { arrowTip, type Ink, ringPoints, type StrokeShape } from '../../domain/drawing/stroke.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import type { LngLat } from '../../domain/regions/region.ts';
import { INK_STYLES, STROKE_SIZES } from '../../map/inkStyle.ts';
import type { ScreenPoint } from '../../map/port.ts';

interface StrokeShapesProps {
  readonly shape: StrokeShape;
  readonly ink: Ink;
  /** Whether the map is dark. */
  readonly isDark: boolean;
  readonly palette: MapPalette;
  /** CSS pixels on the map. */
  readonly project: (point: LngLat) => ScreenPoint;
}

function pathOf(points: readonly ScreenPoint[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}

interface LineProps {
  readonly path: string;
  readonly colour: string;
  readonly casing: string;
  readonly width: number;
  readonly dash: readonly number[];
}

/** A line in the ink above a wider one, so that it can be seen on every colour of the map. */
function Line({ path, colour, casing, width, dash }: LineProps) {
  return (
    <g fill="none" strokeLinecap="round" strokeLinejoin="round">
      <path
        d={path}
        stroke={casing}
        strokeWidth={width + STROKE_SIZES.casing - STROKE_SIZES.line}
      />
      <path
        d={path}
        stroke={colour}
        strokeWidth={width}
        strokeDasharray={dash.map((part) => part * width).join(' ')}
      />
    </g>
  );
}

/** One thing that is drawn, at its place on the map. */
export function StrokeShapes({ shape, ink, isDark, palette, project }: StrokeShapesProps) {
  const { onLight, onDark, dash } = INK_STYLES[ink];
  const size = palette.legibility.size;
  const line = {
    colour: isDark ? onDark : onLight,
    casing: palette.casing,
    width: STROKE_SIZES.line * size,
    dash,
  };
  switch (shape.kind) {
    case 'pen':
      return <Line {...line} path={pathOf(shape.points.map(project))} />;
    case 'ring':
      return <Line {...line} path={pathOf(ringPoints(shape.bounds).map(project))} />;
    case 'arrow': {
      const [from, to] = [project(shape.from), project(shape.to)];
      return (
        <>
          <Line {...line} path={pathOf([from, to])} />
          <Line {...line} dash={[]} path={pathOf(arrowTip(from, to, size))} />
        </>
      );
    }
    case 'text': {
      const [x, y] = project(shape.at);
      return (
        <text
          {...{ x, y }}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={STROKE_SIZES.text * size}
          fontWeight={650}
          fill={line.colour}
          stroke={palette.labelHalo}
          strokeWidth={5}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {shape.text}
        </text>
      );
    }
  }
}
