import { useMemo } from 'react';
import type { Adcode } from '../../domain/ids.ts';
import { SOUTH_CHINA_SEA_BOUNDS } from '../../china/southChinaSea.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { worldBox } from '../camera.ts';
import { extentOf, extentsOf, boxesTouch } from '../extents.ts';
import type { BoundaryLines, Geometry, LevelShapes } from '../geometry.ts';
import type { Projection } from '../projection.ts';
import { dotsPath, pathOf, worldToUnits } from '../svg/paths.ts';
import styles from './SouthChinaSeaInset.module.css';
import { findReefs } from './reefs.ts';

/** CSS pixels. */
const WIDTH = { border: 0.5, dash: 1.4, reef: 1.7 };

function drawCountries(context: Geometry['context'], projection: Projection): string {
  const view = worldBox(SOUTH_CHINA_SEA_BOUNDS, projection);
  return (context?.countries.features ?? [])
    .filter(({ geometry }) => boxesTouch(extentOf(geometry, projection), view))
    .map(({ geometry }) => pathOf(geometry, projection))
    .join('');
}

function drawLand(provinces: LevelShapes, projection: Projection) {
  const view = worldBox(SOUTH_CHINA_SEA_BOUNDS, projection);
  const extents = extentsOf(provinces, projection);
  const isInView = (id: Adcode): boolean => {
    const extent = extents.get(id);
    return extent !== undefined && boxesTouch(extent, view);
  };
  return {
    regions: provinces.regions.features
      .filter(({ properties }) => isInView(properties.adcode))
      .map(({ geometry, properties }) => ({
        id: properties.adcode,
        d: pathOf(geometry, projection),
      })),
    reefs: dotsPath(findReefs(provinces.regions), projection),
  };
}

function drawDashes(lines: BoundaryLines, projection: Projection): string {
  return lines.features
    .filter(({ properties }) => properties.kind === 'ten-dash-line')
    .map(({ geometry }) => pathOf(geometry, projection))
    .join('');
}

interface SouthChinaSeaInsetProps {
  readonly geometry: Geometry;
  readonly projection: Projection;
  readonly paints: ReadonlyMap<Adcode, RegionPaint>;
  readonly palette: MapPalette;
  readonly label: string;
}

/** The South China Sea with its islands and the ten-dash line, in the projection and the colours of the map. */
export function SouthChinaSeaInset({
  geometry,
  projection,
  paints,
  palette,
  label,
}: SouthChinaSeaInsetProps) {
  // One memo for each part: when more of the geometry loads, the other parts stay the same.
  const { provinces, lines, context } = geometry;
  const land = useMemo(() => drawLand(provinces, projection), [provinces, projection]);
  const dashes = useMemo(() => drawDashes(lines, projection), [lines, projection]);
  const countries = useMemo(() => drawCountries(context, projection), [context, projection]);
  const [west, north, east, south] = worldBox(SOUTH_CHINA_SEA_BOUNDS, projection);
  const [left, top] = worldToUnits([west, north]);
  const [right, bottom] = worldToUnits([east, south]);
  const line = {
    fill: 'none',
    vectorEffect: 'non-scaling-stroke',
    strokeLinecap: 'round',
  } as const;
  return (
    <figure
      className={styles['frame']}
      style={{ background: palette.sea, borderColor: palette.provinceBorder, color: palette.label }}
      data-inset="south-china-sea"
    >
      <svg
        className={styles['picture']}
        viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
        aria-hidden="true"
        focusable="false"
      >
        <path d={countries} fill={palette.neighbourLand} />
        <g stroke={palette.provinceBorder} strokeWidth={WIDTH.border} strokeLinejoin="round">
          {land.regions.map(({ id, d }) => {
            const paint = paints.get(id);
            return (
              <path
                key={id}
                d={d}
                data-adcode={id}
                fill={paint?.fill ?? palette.land}
                vectorEffect="non-scaling-stroke"
              />
            );
          })}
        </g>
        <path {...line} d={land.reefs} stroke={palette.nationalLine} strokeWidth={WIDTH.reef} />
        <path {...line} d={dashes} stroke={palette.nationalLine} strokeWidth={WIDTH.dash} />
      </svg>
      <figcaption className={styles['caption']}>{label}</figcaption>
    </figure>
  );
}
