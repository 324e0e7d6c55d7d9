import { describe, expect, it } from 'vitest';
import { loadRealRegions } from '../../../../tests/fixtures/realData.ts';
import { loadRealGeometry } from '../../../../tests/fixtures/realGeometry.ts';
import { zoomScale } from '../../camera.ts';
import { mapStyleOf } from '../../mapStyle.ts';
import { ALBERS, MERCATOR, type Projection } from '../../projection.ts';
import { LIGHT_PALETTE } from '../../../ui/mapPalettes.ts';
import type { GroupingLabel } from '../../../domain/paints/paint.ts';
import { countryOf, type LabelContext } from '../labelCandidates.ts';
import { type Rect, rectAround } from '../labelPlacement.ts';
import { touchesLand } from '../land.ts';
import { UNITS_PER_PIXEL } from '../paths.ts';
import { shareOnLand } from './placeGroupingNames.ts';
import { groupingNameRects, groupingNames, landOfGrouping } from './groupingNames.ts';

const geometry = loadRealGeometry();
const { groupings } = loadRealRegions();

const labels = (ids: readonly string[], language: 'zh' | 'en' = 'en'): readonly GroupingLabel[] =>
  groupings
    .filter(({ id }) => ids.includes(id))
    .map(({ id, short, members }) => ({
      ...{ id, text: short[language], colour: '#123456' },
      places: members.map(({ place }) => place),
    }));

function contextAt(zoom: number, projection: Projection): LabelContext {
  return {
    ...{ geometry, projection, zoom, labels: [], markers: [] },
    plane: { scale: zoomScale(zoom) / UNITS_PER_PIXEL, x: 0, y: 0 },
    mapStyle: mapStyleOf(LIGHT_PALETTE.legibility),
    enlargement: 1,
    measure: (text, _, size) => text.length * size * 0.55,
  };
}

const place = (
  shown: readonly GroupingLabel[],
  context: LabelContext,
  taken: readonly Rect[] = [],
) => groupingNames(shown, context, { taken, country: countryOf(context) });

const overlap = (a: Rect, b: Rect): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

function labelOf(id: string): GroupingLabel {
  const [label] = labels([id]);
  if (!label) throw new Error(`no grouping has the id ${id}`);
  return label;
}

const ALL = groupings.map(({ id }) => id);

describe.each([MERCATOR, ALBERS])('the names of groupings in $id', (projection) => {
  it.each([3, 4.5, 6])(
    'touch their own area or have a line that starts there, at zoom %d',
    (zoom) => {
      const context = contextAt(zoom, projection);
      const named = ALL.flatMap((id) => place(labels([id]), context));
      expect(named.length).toBeGreaterThanOrEqual(ALL.length);
      for (const name of named) {
        const land = landOfGrouping(name.label, context);
        const [x, y] = name.leader ?? [0, 0];
        const at: Rect = name.leader ? [x - 3, y - 3, x + 3, y + 3] : rectAround(name, name);
        expect([name.label.id, touchesLand(land, at)]).toEqual([name.label.id, true]);
      }
    },
  );

  it.each([2.4, 2.8, 3.2, 4, 5])(
    'have a quarter of their letters in their own area or a line, also where there is little room, at zoom %d',
    (zoom) => {
      const context = contextAt(zoom, projection);
      const shares = place(labels(ALL), context).flatMap(({ label, leader, ...name }) => {
        if (leader) return [];
        const lineHeight = name.height / name.lines.length;
        const letters = { width: name.width, height: name.height - lineHeight * 0.2 };
        return [[label.id, shareOnLand(landOfGrouping(label, context), rectAround(name, letters))]];
      });
      expect(shares.length).toBeGreaterThan(0);
      expect(shares.filter(([, share]) => Number(share) < 0.25)).toEqual([]);
    },
  );

  it('do not overlap each other or what was there before', () => {
    const context = contextAt(3.5, projection);
    const alone = place(labels(ALL.slice(0, 8)), context);
    const taken = groupingNameRects(alone);
    const moved = groupingNameRects(place(labels(ALL.slice(0, 8)), context, taken));
    for (const rects of [taken, moved])
      for (const [index, rect] of rects.entries())
        for (const other of rects.slice(index + 1)) expect(overlap(rect, other)).toBe(false);
    for (const rect of moved) for (const other of taken) expect(overlap(rect, other)).toBe(false);
  });
});

it('a long outline has several names, far apart, and a short one has one', () => {
  const context = contextAt(6, MERCATOR);
  expect(place(labels(['yellow-river-basin']), context).length).toBeGreaterThan(1);
  expect(place(labels(['greater-bay-area']), context)).toHaveLength(1);
});

describe('in a window', () => {
  const context = contextAt(3.2, ALBERS);
  const ids = ['yangtze-river-delta', 'greater-bay-area', 'chengdu-chongqing'];
  const xs = (id: string): readonly number[] =>
    landOfGrouping(labelOf(id), context).inner.flatMap((row) =>
      row.map((x) => x * context.plane.scale),
    );
  const visible: Rect = [-4000, -4000, Math.max(...ids.flatMap(xs)) + 12, 4000];

  it('each name is complete, if its outline is', () => {
    const named = groupingNames(labels(ids), context, {
      taken: [],
      country: countryOf(context),
      window: visible,
    });
    expect(named.length).toBeGreaterThan(0);
    for (const [, , right] of groupingNameRects(named)) expect(right).toBeLessThan(visible[2]);
  });

  it('a name whose outline leaves the window may leave it, too', () => {
    const narrow: Rect = [-4000, -4000, Math.min(...ids.flatMap(xs)), 4000];
    const rects = groupingNameRects(
      groupingNames(labels(ids), context, {
        taken: [],
        country: countryOf(context),
        window: narrow,
      }),
    );
    expect(rects).toEqual(groupingNameRects(place(labels(ids), context)));
  });
});

it('a grouping without room has no name', () => {
  const context = contextAt(3, MERCATOR);
  const everything: Rect = [-3000, -3000, 3000, 3000];
  expect(place(labels(['central-plains']), context, [everything])).toEqual([]);
});
