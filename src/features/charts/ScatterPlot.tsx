import type { Adcode } from '../../domain/ids.ts';
import type { Brush, ScatterPoint } from '../../domain/indicators/scatter.ts';
import { inkOn } from '../../map/marks/inkOn.ts';
import { GlyphIcon } from '../../ui/Mark.tsx';
import styles from './Chart.module.css';
import type { LeftOut } from './leftOut.ts';
import { type Axis, type Plot, PLOT, TYPED_RADIUS } from './plotScales.ts';
import type { ShownType } from './TypeMarks.tsx';
import { usePointerBrush } from './usePointerBrush.ts';

/** A label that is centred nearer to the edge would be cut. */
const EDGE = 20;

/** A point as it is drawn. */
export interface DrawnPoint extends ScatterPoint {
  readonly name: string;
  readonly fill: string;
  readonly leftOut: LeftOut;
  readonly isSelected: boolean;
  readonly isInRange: boolean;
  readonly types: readonly ShownType[];
}

interface ScatterPlotProps {
  readonly label: string;
  readonly plot: Plot;
  readonly axes: { readonly x: Axis; readonly y: Axis };
  readonly points: readonly DrawnPoint[];
  readonly brush: Brush | null;
  readonly border: string;
  readonly onBrush: (brush: Brush | null) => void;
  readonly onSelect: (place: Adcode) => void;
}

/** The drawing for pointers; the table below it has the same for everyone. */
export function ScatterPlot(props: ScatterPlotProps) {
  const { label, plot, axes, points, brush, border, onBrush, onSelect } = props;
  const pointer = usePointerBrush(plot, { onBrush, onSelect });
  const glyphSize = TYPED_RADIUS * 1.35;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(PLOT.width)} ${String(PLOT.height)}`}
      className={styles['plot']}
      {...pointer}
    >
      <Axes plot={plot} axes={axes} />
      {points.map((point) => {
        const [cx, cy] = [plot.x(point.x), plot.y(point.y)];
        const [type] = point.types;
        const isRight = cx > (PLOT.width + plot.left) / 2;
        return (
          <g
            key={point.place.id}
            data-place={point.place.id}
            data-faded={!point.isInRange || undefined}
            data-excluded={point.leftOut !== null || undefined}
            data-selected={point.isSelected || undefined}
            className={styles['point']}
          >
            <circle
              cx={cx}
              cy={cy}
              r={type ? TYPED_RADIUS : PLOT.radius}
              fill={point.fill}
              stroke={type?.colour ?? border}
              data-typed={type ? '' : undefined}
            />
            {type && (
              <GlyphIcon
                glyph={type.glyph}
                x={cx - glyphSize / 2}
                y={cy - glyphSize / 2}
                width={glyphSize}
                height={glyphSize}
                color={inkOn(point.fill)}
                strokeWidth={2.75}
              />
            )}
            <text x={isRight ? cx - 12 : cx + 12} y={cy + 4} textAnchor={isRight ? 'end' : 'start'}>
              {point.name}
            </text>
          </g>
        );
      })}
      {brush && (
        <rect
          className={styles['brush']}
          x={plot.x(brush.x.from)}
          y={plot.y(brush.y.to)}
          width={plot.x(brush.x.to) - plot.x(brush.x.from)}
          height={plot.y(brush.y.from) - plot.y(brush.y.to)}
        />
      )}
    </svg>
  );
}

function Axes({ plot, axes }: Pick<ScatterPlotProps, 'plot' | 'axes'>) {
  const { x, y, xTicks, yTicks, left } = plot;
  const right = PLOT.width - PLOT.right;
  const bottom = PLOT.height - PLOT.bottom;
  return (
    <g className={styles['axes']}>
      {yTicks.map((value) => (
        <g key={value}>
          <line x1={left} x2={right} y1={y(value)} y2={y(value)} />
          <text x={left - 6} y={y(value) + 4} textAnchor="end">
            {axes.y.tick(value)}
          </text>
        </g>
      ))}
      {xTicks.map((value) => (
        <g key={value}>
          <line x1={x(value)} x2={x(value)} y1={PLOT.top} y2={bottom} />
          <text
            x={x(value)}
            y={bottom + 16}
            textAnchor={right - x(value) < EDGE ? 'end' : 'middle'}
          >
            {axes.x.tick(value)}
          </text>
        </g>
      ))}
    </g>
  );
}
