import type { Geometry as Shape } from 'geojson';
import { useMemo } from 'react';
import type { Adcode } from '../../domain/ids.ts';
import { SOUTH_CHINA_SEA_BOUNDS } from '../../domain/levels.ts';
import type { RegionPaint } from '../../domain/paint.ts';
import type { MapPalette } from '../../domain/palette.ts';
import { extentOf, meet } from '../extents.ts';
import type { Geometry } from '../geometry.ts';
import { MERCATOR } from '../projection.ts';
import { fillOf } from '../svg/fill.ts';
import { dots, pathOf, toUnits } from '../svg/paths.ts';
import styles from './SouthChinaSeaInset.module.css';
import { reefs } from './reefs.ts';

const [WEST, SOUTH, EAST, NORTH] = SOUTH_CHINA_SEA_BOUNDS;
const [LEFT, TOP] = toUnits([WEST, NORTH], MERCATOR);
const [RIGHT, BOTTOM] = toUnits([EAST, SOUTH], MERCATOR);
const VIEW = [...MERCATOR.toWorld(WEST, NORTH), ...MERCATOR.toWorld(EAST, SOUTH)] as const;

/** CSS pixels. */
const WIDTH = { border: 0.5, dash: 1.4, reef: 1.7 };

function isInView(shape: Shape): boolean {
  return meet(extentOf(shape, MERCATOR), VIEW);
}

function drawShapes({ provinces, lines, context }: Geometry) {
  return {
    countries: (context?.countries.features ?? [])
      .filter(({ geometry }) => isInView(geometry))
      .map(({ geometry }) => pathOf(geometry, MERCATOR))
      .join(''),
    regions: provinces.regions.features
      .filter(({ geometry }) => isInView(geometry))
      .map(({ geometry, properties }) => ({
        id: properties.adcode,
        d: pathOf(geometry, MERCATOR),
      })),
    dashes: lines.features
      .filter(({ properties }) => properties.kind === 'ten-dash-line')
      .map(({ geometry }) => pathOf(geometry, MERCATOR))
      .join(''),
    reefs: dots(reefs(provinces.regions), MERCATOR),
  };
}

interface SouthChinaSeaInsetProps {
  readonly geometry: Geometry;
  readonly paints: ReadonlyMap<Adcode, RegionPaint>;
  readonly palette: MapPalette;
  /** 南海诸岛 / South China Sea islands. */
  readonly label: string;
}

/** The South China Sea with its islands and the ten-dash line, framed, in the map's own colours and in Mercator, whatever the map's. */
export function SouthChinaSeaInset({ geometry, paints, palette, label }: SouthChinaSeaInsetProps) {
  const shapes = useMemo(() => drawShapes(geometry), [geometry]);
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
        <path d={shapes.countries} fill={palette.neighbourLand} />
        <g stroke={palette.provinceBorder} strokeWidth={WIDTH.border} strokeLinejoin="round">
          {shapes.regions.map(({ id, d }) => {
            const paint = paints.get(id);
            return (
              <path
                key={id}
                d={d}
                data-adcode={id}
                fill={paint ? fillOf(paint, palette.land) : palette.land}
                vectorEffect="non-scaling-stroke"
              />
            );
          })}
        </g>
        <path {...line} d={shapes.reefs} stroke={palette.nationalLine} strokeWidth={WIDTH.reef} />
        <path {...line} d={shapes.dashes} stroke={palette.nationalLine} strokeWidth={WIDTH.dash} />
      </svg>
      <figcaption className={styles['caption']}>{label}</figcaption>
    </figure>
  );
}
