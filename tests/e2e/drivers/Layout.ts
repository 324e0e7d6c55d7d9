import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Position } from 'geojson';
import { topologyReader } from '../../../src/data/readTopology.ts';
import { ARTEFACTS } from '../../../src/domain/artefacts.ts';
import type { LngLat } from '../../../src/domain/regions/region.ts';
import { type Box, project, type Size } from '../../../src/map/camera.ts';
import { ALBERS } from '../../../src/map/projection.ts';
import { findReefs } from '../../../src/map/inset/reefs.ts';
import type { Camera } from '../../../src/map/port.ts';
import { toGeometry } from '../../../src/map/topology.ts';
import { loadRealRegions } from '../../fixtures/realData.ts';
import { readingOf } from '../../fixtures/readingOf.ts';

const file = join(import.meta.dirname, '../../../public', ARTEFACTS.provinces);
const { provinces, lines } = toGeometry({
  provinces: readingOf(
    topologyReader(['provinces', 'lines'])(JSON.parse(readFileSync(file, 'utf8'))),
  ),
  prefectures: null,
  fine: null,
  context: null,
});

interface Land {
  readonly name: string;
  readonly points: readonly LngLat[];
}

function lngLat([lng = Number.NaN, lat = Number.NaN]: Position): LngLat {
  return [lng, lat];
}

/** Every island of the province `adcode`, by its outline. */
function islandsOf(adcode: string, name: string): readonly Land[] {
  const shape = provinces.regions.features.find(
    ({ properties }) => properties.adcode === adcode,
  )?.geometry;
  if (!shape) throw new Error(`no province has the code ${adcode}`);
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.map(([ring = []]) => ({ name, points: ring.map(lngLat) }));
}

/** Islands that no control may cover where the map shows them. */
const PROTECTED_LAND: readonly Land[] = [
  ...islandsOf('710000', 'Taiwan'),
  ...islandsOf('460000', 'Hainan'),
  { name: 'Diaoyu Dao', points: [[123.5, 25.75]] },
  { name: 'Chiwei Yu', points: [[124.56, 25.92]] },
  ...findReefs(provinces.regions).map((point) => ({
    name: 'an island of the South China Sea',
    points: [point],
  })),
];
/** A point in every city: together they stand for the land of China. */
const CITIES: readonly LngLat[] = loadRealRegions()
  .places.filter(({ level }) => level === 'prefecture')
  .map(({ labelPoint }) => labelPoint);
const HAINAN_SOUTH: LngLat = [109.57, 18.16];
const DASHES: readonly LngLat[] = lines.features
  .filter(({ properties }) => properties.kind === 'ten-dash-line')
  .flatMap(({ geometry }) => geometry.coordinates.flat().map(lngLat));

interface Named {
  readonly name: string;
  readonly box: Box;
}

interface MapLayout {
  readonly size: Size;
  readonly camera: Camera;
  /** The visible controls on the map; boxes are relative to the map's upper left corner. */
  readonly controls: readonly Named[];
  readonly insetShown: boolean;
  readonly pageWidth: number;
}

/** A layout is idle when it has been the same for so many frames in a row and so many milliseconds. */
const IDLE = { pictures: 5, ms: 200 } as const;

const overlap = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const isWithin = ([left, top, right, bottom]: Box, { width, height }: Size): boolean =>
  left >= -0.5 && top >= -0.5 && right <= width + 0.5 && bottom <= height + 0.5;

/** Positions of controls on the page, and what they cover. */
export class Layout {
  constructor(readonly page: Page) {}

  /** Stores preferences like an earlier visit. Call it before the page is opened. */
  async storePreferences(preferences: Readonly<Record<string, unknown>>): Promise<void> {
    await this.page.addInitScript(
      (stored) => {
        localStorage.setItem('fangyu.preferences', stored);
      },
      JSON.stringify({ version: 2, ...preferences }),
    );
  }

  /** Changes the size of the window and waits until the layout is idle. */
  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewportSize({ width, height });
    await this.page.waitForFunction(
      ([wide, high]) => window.innerWidth === wide && window.innerHeight === high,
      [width, height],
    );
    await this.waitForIdle();
  }

  /**
   * Waits until the fonts are loaded, and map, camera and controls have not changed for a while. On a busy
   * machine several frames may pass before a control reacts to another.
   */
  async waitForIdle(): Promise<void> {
    await this.page.evaluate(
      ({ pictures, ms }) =>
        new Promise<void>((resolve) => {
          const now = () => {
            const map = document.querySelector<HTMLElement>('[data-camera]');
            const boxes = [...document.querySelectorAll('[data-map-control]')].map((one) => {
              const { left, top, width, height } = one.getBoundingClientRect();
              return [left, top, width, height].join();
            });
            return [map?.dataset['camera'], map?.clientWidth, map?.clientHeight, ...boxes].join();
          };
          let last = '';
          let same = 0;
          let since = 0;
          const look = () => {
            const seen = now();
            const rests = seen === last && document.fonts.status === 'loaded';
            same = rests ? same + 1 : 0;
            if (!rests) since = performance.now();
            last = seen;
            if (same >= pictures && performance.now() - since >= ms) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
      IDLE,
    );
  }

  private async look(): Promise<MapLayout> {
    const seen = await this.page.evaluate(() => {
      const map = document.querySelector<HTMLElement>('[data-camera]');
      if (!map) throw new Error('there is no map');
      const { left, top, width, height } = map.getBoundingClientRect();
      const shown = [...document.querySelectorAll<HTMLElement>('[data-map-control]')].filter(
        (one) =>
          one.getBoundingClientRect().width > 0 &&
          one.getBoundingClientRect().height > 0 &&
          // On the stage the legend is below the map.
          map.closest('main > *')?.contains(one) === true &&
          one.checkVisibility({ visibilityProperty: true }),
      );
      return {
        size: { width, height },
        camera: (map.dataset['camera'] ?? '').split(',').map(Number),
        controls: shown.map((one) => {
          const box = one.getBoundingClientRect();
          return {
            name: one.textContent.trim().slice(0, 24),
            inset: one.querySelector('[data-inset]') !== null,
            edges: [box.left - left, box.top - top, box.right - left, box.bottom - top],
          };
        }),
        pageWidth: document.documentElement.scrollWidth,
      };
    });
    const [lng, lat, zoom] = seen.camera;
    if (lng === undefined || lat === undefined || zoom === undefined)
      throw new Error('the map has no camera');
    return {
      size: seen.size,
      camera: { center: [lng, lat], zoom },
      controls: seen.controls.map(({ name, edges: [a = 0, b = 0, c = 0, d = 0] }) => ({
        name,
        box: [a, b, c, d],
      })),
      insetShown: seen.controls.some(({ inset }) => inset),
      pageWidth: seen.pageWidth,
    };
  }

  /** A sentence for everything that is wrong with the present layout of the map. */
  async problems(): Promise<readonly string[]> {
    const { size, camera, controls, insetShown, pageWidth } = await this.look();
    const window = this.page.viewportSize();
    const at = (point: LngLat) => project(camera, size, point, ALBERS);
    const boxOf = (points: readonly LngLat[]): Box => {
      const seen = points.map(at);
      const [xs, ys] = [seen.map(([x]) => x), seen.map(([, y]) => y)];
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    };
    const isVisible = (point: LngLat) => isWithin([...at(point), ...at(point)], size);
    const covered = controls.flatMap(({ name, box }) =>
      PROTECTED_LAND.filter(({ points }) => overlap(boxOf(points), box)).map(
        (land) => `“${name}” covers ${land.name}`,
      ),
    );
    const overlapping = controls.flatMap((one, index) =>
      controls
        .slice(index + 1)
        .filter((other) => overlap(one.box, other.box))
        .map((other) => `“${one.name}” and “${other.name}” overlap`),
    );
    const outside = controls
      .filter(({ box }) => !isWithin(box, size))
      .map(({ name }) => `“${name}” leaves the map`);
    return [
      ...new Set([...covered, ...overlapping, ...outside]),
      ...(isVisible(HAINAN_SOUTH) ? [] : ['the south of Hainan is not visible']),
      ...(insetShown || DASHES.every(isVisible)
        ? []
        : ['the ten-dash line is not completely visible']),
      ...(pageWidth > (window?.width ?? 0) ? [`the page is ${pageWidth} px wide`] : []),
    ];
  }

  /** The share of the window's height above the map, 0 to 1. */
  async shareAboveMap(): Promise<number> {
    return this.page.evaluate(
      () =>
        (document.querySelector('main')?.getBoundingClientRect().top ?? Number.NaN) / innerHeight,
    );
  }

  /** The share of China's cities that a control covers or that are outside the map, 0 to 1. */
  async hiddenCities(): Promise<number> {
    const { size, camera, controls } = await this.look();
    const hidden = CITIES.filter((city) => {
      const [x, y] = project(camera, size, city, ALBERS);
      return (
        !isWithin([x, y, x, y], size) || controls.some(({ box }) => overlap([x, y, x, y], box))
      );
    });
    return hidden.length / CITIES.length;
  }

  /** Text of `percent` of the usual size, as set in the browser. */
  async setTextSize(percent: number): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page);
    const standard = (16 * percent) / 100;
    await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
  }

  /**
   * Buttons, fields and links smaller than `minSize` CSS pixels. For sizes above the common 24, links within
   * a text may be as low as its lines.
   */
  async smallTargets(minSize: number): Promise<readonly string[]> {
    return this.page.evaluate((smallest) => {
      const all = document.querySelectorAll<HTMLElement>(
        'button, a[href], input, select, [role="option"], [role="tab"]',
      );
      return [...all]
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter((one) => !one.closest('p, dd'))
        .filter(
          (one) =>
            smallest <= 24 ||
            !(one.matches('[data-in-text]') || getComputedStyle(one).display === 'inline'),
        )
        .flatMap((one) => {
          // A click on the label counts as well.
          const target = one instanceof HTMLInputElement ? (one.closest('label') ?? one) : one;
          const { width, height } = target.getBoundingClientRect();
          if (width <= 1 || height <= 1 || Math.min(width, height) >= smallest - 0.01) return [];
          const name = one.getAttribute('aria-label') ?? one.textContent;
          return `${name.trim().slice(0, 32)}: ${width.toFixed(0)} × ${height.toFixed(0)}`;
        });
    }, minSize);
  }

  /** Texts that are cut off by their box without an ellipsis. */
  async cutTexts(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }))
        .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE))
        .filter((one) => {
          const { overflowX, overflowY, textOverflow, clipPath, webkitLineClamp } =
            getComputedStyle(one);
          // A clamped text ends in an ellipsis.
          if (webkitLineClamp !== 'none') return false;
          if (clipPath !== 'none' || one.clientWidth <= 1) return false;
          const across = overflowX === 'hidden' && textOverflow !== 'ellipsis';
          return (
            (across && one.scrollWidth > one.clientWidth + 1) ||
            (overflowY === 'hidden' &&
              textOverflow !== 'ellipsis' &&
              one.scrollHeight > one.clientHeight + 2)
          );
        })
        .map((one) => one.textContent.trim().slice(0, 40)),
    );
  }

  /** The height of the panel in CSS pixels. On a phone the panel is a sheet. */
  async sheetHeight(): Promise<number> {
    const box = await this.page.locator('#panel').boundingBox();
    if (!box) throw new Error('there is no panel');
    return box.height;
  }

  async expectSheet(height: 'peek' | 'half' | 'full'): Promise<void> {
    await expect(this.page.locator('[data-sheet]')).toHaveAttribute('data-sheet', height);
  }
}
