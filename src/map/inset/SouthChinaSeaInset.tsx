import { useMemo } from 'react';
import type { Adcode } from '../../domain/ids.ts';
import { SOUTH_CHINA_SEA_BOUNDS } from '../../china/southChinaSea.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { extentOf, extentsOf, boxesTouch } from '../extents.ts';
import type { BoundaryLines, Geometry, LevelShapes } from '../geometry.ts';
import { MERCATOR } from '../projection.ts';
import { dotsPath, pathOf, toPathUnits } from '../svg/paths.ts';
import styles from './SouthChinaSeaInset.module.css';
import { findReefs } from './reefs.ts';

const [WEST, SOUTH, EAST, NORTH] = SOUTH_CHINA_SEA_BOUNDS;
const [LEFT, TOP] = toPathUnits([WEST, NORTH], MERCATOR);
const [RIGHT, BOTTOM] = toPathUnits([EAST, SOUTH], MERCATOR);
const VIEW = [...MERCATOR.toWorld(WEST, NORTH), ...MERCATOR.toWorld(EAST, SOUTH)] as const;

/** CSS pixels. */
const WIDTH = { border: 0.5, dash: 1.4, reef: 1.7 };

function drawCountries(context: Geometry['context']): string {
  return (context?.countries.features ?? [])
    .filter(({ geometry }) => boxesTouch(extentOf(geometry, MERCATOR), VIEW))
    .map(({ geometry }) => pathOf(geometry, MERCATOR))
    .join('');
}

function drawLand(provinces: LevelShapes) {
  const extents = extentsOf(provinces, MERCATOR);
  const isInView = (id: Adcode): boolean => {
    const extent = extents.get(id);
    return extent !== undefined && boxesTouch(extent, VIEW);
  };
  return {
    regions: provinces.regions.features
      .filter(({ properties }) => isInView(properties.adcode))
      .map(({ geometry, properties }) => ({
        id: properties.adcode,
        d: pathOf(geometry, MERCATOR),
      })),
    reefs: dotsPath(findReefs(provinces.regions), MERCATOR),
  };
}

function drawDashes(lines: BoundaryLines): string {
  return lines.features
    .filter(({ properties }) => properties.kind === 'ten-dash-line')
    .map(({ geometry }) => pathOf(geometry, MERCATOR))
    .join('');
}

interface SouthChinaSeaInsetProps {
  readonly geometry: Geometry;
  readonly paints: ReadonlyMap<Adcode, RegionPaint>;
  readonly palette: MapPalette;
  readonly label: string;
}

/** Always in Mercator, whatever the projection of the map. */
export function SouthChinaSeaInset({ geometry, paints, palette, label }: SouthChinaSeaInsetProps) {
  // One memo for each part: when more of the geometry loads, the other parts stay the same.
  const { provinces, lines, context } = geometry;
  const land = useMemo(() => drawLand(provinces), [provinces]);
  const dashes = useMemo(() => drawDashes(lines), [lines]);
  const countries = useMemo(() => drawCountries(context), [context]);
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
        viewBox={`${LEFT} ${TOP} ${RIGHT - LEFT} ${BOTTOM - TOP}`}
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
