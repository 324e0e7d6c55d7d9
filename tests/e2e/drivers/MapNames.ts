import type { Page } from '@playwright/test';
import { adcode, type Adcode } from '../../../src/domain/ids.ts';
import { type Box, project, unproject } from '../../../src/map/camera.ts';
import type { Camera, ScreenPoint } from '../../../src/map/port.ts';
import { ALBERS, MERCATOR } from '../../../src/map/projection.ts';
import { shapeOf } from '../../../src/map/shapeOf.ts';
import { outlineTest, pointsAround } from '../../fixtures/outlineTest.ts';
import { loadRealRegions } from '../../fixtures/realData.ts';
import { loadRealCountyShapes, loadRealGeometry } from '../../fixtures/realGeometry.ts';

const geometry = loadRealGeometry();
/** A stage names counties that are spoken of. */
const isInside = outlineTest({ ...geometry, counties: loadRealCountyShapes() });
const hasOutline = (id: Adcode): boolean =>
  [geometry.provinces, geometry.prefectures].some((level) => level && shapeOf(level, id));
const labelPoints = new Map(loadRealRegions().places.map(({ id, labelPoint }) => [id, labelPoint]));

/** A county that is a member by itself is not outlined: its prefecture is a member, too. */
const membersOf = new Map<string, readonly Adcode[]>(
  loadRealRegions().groupings.map(({ id, members }) => [
    id,
    members.map(({ place }) => place).filter(hasOutline),
  ]),
);

/** Letters may touch the border, CSS pixels. */
const TOLERANCE = 1.5;

/** CSS pixels from the map's upper left corner. */
interface DrawnNames {
  readonly camera: readonly number[];
  readonly size: { readonly width: number; readonly height: number };
  readonly isAlbers: boolean;
  readonly names: readonly { readonly id: string; readonly text: string; readonly box: number[] }[];
  readonly leaders: readonly { readonly id: string; readonly start: number[] }[];
  readonly groupings: readonly {
    readonly id: string;
    readonly text: string;
    readonly box: number[];
    /** Of its line; empty without one. */
    readonly start: number[];
  }[];
  readonly markers: readonly {
    readonly id: string;
    readonly middle: number[];
    readonly radius: number;
  }[];
}

const overlap = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

function boxOf([left = 0, top = 0, right = 0, bottom = 0]: readonly number[]): Box {
  return [left + TOLERANCE, top + TOLERANCE, right - TOLERANCE, bottom - TOLERANCE];
}

/** The names on the map, as the SVG renderer has drawn them. */
export class MapNames {
  constructor(readonly page: Page) {}

  /** Waits until map and camera are the same in three frames and the picture is not stretched. */
  async waitForPicture(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let [last, same] = ['', 0];
          const look = () => {
            const map = document.querySelector<HTMLElement>('[data-camera]');
            const picture = map?.querySelector<SVGSVGElement>('[data-map="svg"] > svg');
            const now = [map?.dataset['camera'], map?.clientWidth, map?.clientHeight].join();
            const isIdle = now === last && picture?.style.transform === '';
            same = isIdle && document.fonts.status === 'loaded' ? same + 1 : 0;
            last = now;
            if (same >= 3) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
  }

  private async read(): Promise<DrawnNames> {
    return this.page.evaluate(() => {
      const map = document.querySelector<HTMLElement>('[data-camera]');
      const picture = map?.querySelector<SVGSVGElement>('[data-map="svg"] > svg');
      if (!map || !picture) throw new Error('there is no map');
      const { left, top, width, height } = map.getBoundingClientRect();
      const texts = [...picture.querySelectorAll<SVGTextElement>('[data-label]')].filter(
        (one) => one.closest('[data-counties]') === null,
      );
      const boxOfText = (one: SVGTextElement): number[] => {
        const box = one.getBoundingClientRect();
        const size = Number(one.getAttribute('font-size'));
        const lines = Math.max(1, one.childElementCount);
        const middle = (box.top + box.bottom) / 2 - top;
        // The letters of a line are lower than the line.
        const half = ((lines - 1) * 1.15 + 0.9) * (size / 2);
        return [box.left - left, middle - half, box.right - left, middle + half];
      };
      const names = texts.map((one) => ({
        id: one.dataset['label'] ?? '',
        text: one.textContent,
        box: boxOfText(one),
      }));
      const startOf = (path: SVGPathElement | null): number[] => {
        if (!path) return [];
        const at = path.getPointAtLength(0).matrixTransform(path.getScreenCTM() ?? undefined);
        return [at.x - left, at.y - top];
      };
      const groupings = [...picture.querySelectorAll<SVGTextElement>('[data-grouping-label]')].map(
        (one) => {
          const id = one.dataset['groupingLabel'] ?? '';
          const path = picture.querySelector<SVGPathElement>(`[data-grouping-line="${id}"]`);
          return { id, text: one.textContent, box: boxOfText(one), start: startOf(path) };
        },
      );
      const line = picture.querySelector<SVGPathElement>('[data-leaders]');
      const ids = (line?.dataset['leaders'] ?? '').split(' ').filter(Boolean);
      const matrix = line?.getScreenCTM();
      const starts = [...(line?.getAttribute('d') ?? '').matchAll(/M(\S+) ([^L]+)L/g)].map(
        ([, x, y]) => new DOMPoint(Number(x), Number(y)).matrixTransform(matrix ?? undefined),
      );
      const markers = [...picture.querySelectorAll<SVGGElement>('[data-marker]')].map((one) => {
        const box = one.getBoundingClientRect();
        return {
          id: one.dataset['adcode'] ?? '',
          middle: [(box.left + box.right) / 2 - left, (box.top + box.bottom) / 2 - top],
          radius: box.width / 2,
        };
      });
      return {
        camera: (map.dataset['camera'] ?? '').split(',').map(Number),
        size: { width, height },
        isAlbers: map.dataset['projection'] === 'albers',
        names,
        groupings,
        leaders: ids.map((id, index) => {
          const at = starts[index];
          return { id, start: at ? [at.x - left, at.y - top] : [] };
        }),
        markers,
      };
    });
  }

  /** A sentence for each name that is not in its own land or covered. */
  async problems(): Promise<readonly string[]> {
    const { camera, size, isAlbers, names, leaders, markers, groupings } = await this.read();
    const [lng = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = camera;
    const now: Camera = { center: [lng, lat], zoom };
    const projection = isAlbers ? ALBERS : MERCATOR;
    const isIn = (id: Adcode, at: ScreenPoint): boolean =>
      isInside(id, unproject(now, size, at, projection));
    const starts = new Map(leaders.map(({ id, start }) => [id, start]));
    const discs = markers.map(({ id, middle: [x = 0, y = 0], radius }) => ({
      id,
      text: 'a ring',
      box: boxOf([x - radius, y - radius, x + radius, y + radius]),
    }));
    const boxes = names.map(({ id, text, box }) => ({ id: adcode(id), text, box: boxOf(box) }));
    const outside = boxes.flatMap(({ id, text, box }) => {
      const start = starts.get(id);
      if (!start)
        return pointsAround(box).every((at) => isIn(id, at)) ? [] : [`${text} is outside`];
      const [x = 0, y = 0] = start;
      // A line may start at the edge of the region's own ring.
      const ring = discs.find((disc) => disc.id === id)?.box;
      const isAtRing = ring !== undefined && overlap(ring, [x - 3, y - 3, x + 3, y + 3]);
      // The outline of Macao may be smaller than a pixel.
      const [pointX, pointY] = project(now, size, labelPoints.get(id) ?? [0, 0], projection);
      const isAtPoint = Math.hypot(pointX - x, pointY - y) < TOLERANCE;
      return isAtRing || isAtPoint || isIn(id, [x, y]) ? [] : [`the line of ${text} ends outside`];
    });
    const groupingBoxes = groupings.map((grouping) => ({ ...grouping, box: boxOf(grouping.box) }));
    const isInGrouping = (id: string, points: readonly ScreenPoint[]): boolean =>
      points.some((at) => (membersOf.get(id) ?? []).some((member) => isIn(member, at)));
    const away = groupingBoxes.flatMap(({ id, text, box, start: [x, y] }) => {
      const hasLine = x !== undefined && y !== undefined;
      // A line starts on the outline itself.
      const points = hasLine ? pointsAround([x - 3, y - 3, x + 3, y + 3]) : pointsAround(box);
      return isInGrouping(id, points) ? [] : [`${text} is away from its outline`];
    });
    const covered = [...boxes, ...groupingBoxes].flatMap(({ text, box }, index) =>
      [...[...boxes, ...groupingBoxes].slice(index + 1), ...discs].flatMap((other) =>
        overlap(box, other.box) ? [`${text} and ${other.text} overlap`] : [],
      ),
    );
    return [...outside, ...away, ...covered];
  }

  /** The codes of the regions with names. */
  async ids(): Promise<ReadonlySet<string>> {
    return new Set((await this.read()).names.map(({ id }) => id));
  }

  /** The ids of the groupings with names that are in the window. */
  async groupingIds(): Promise<ReadonlySet<string>> {
    const { groupings, size } = await this.read();
    const visible = groupings.filter(
      ({ box: [left = 0, top = 0, right = 0, bottom = 0] }) =>
        left >= 0 && top >= 0 && right <= size.width && bottom <= size.height,
    );
    return new Set(visible.map(({ id }) => id));
  }

  /** The codes of the places with rings. */
  async ringIds(): Promise<readonly string[]> {
    return (await this.read()).markers.map(({ id }) => id);
  }
}
