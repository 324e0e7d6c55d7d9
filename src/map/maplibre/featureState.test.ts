import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adcode, type Adcode } from '../../domain/ids.ts';
import type { RegionPaint } from '../../domain/paints/paint.ts';
import {
  diffEmphasis,
  diffPaints,
  outlineOpacities,
  placesWithoutData,
  type StatePatch,
} from './featureState.ts';

const HENAN = adcode('410000');
const ZHENGZHOU = adcode('410100');
const BEIJING = adcode('110000');
const blue: RegionPaint = { fill: '#00f', noData: false };

type States = Map<string, Record<string, unknown>>;

function applied(states: States, patches: readonly StatePatch[]): States {
  const next = new Map(states);
  for (const { source, id, state } of patches)
    next.set(`${source} ${id}`, { ...next.get(`${source} ${id}`), ...state });
  return next;
}

/** The visible state: a region without a paint looks like one that never had a paint. */
function visibleState(states: States): Record<string, unknown> {
  return Object.fromEntries([...states].filter(([, state]) => state['fill'] !== null));
}

const paints = fc
  .array(
    fc.tuple(
      fc.constantFrom(...['410000', '410100', '110000', '350200', '350000'].map(adcode)),
      fc.record({
        fill: fc.constantFrom('#fff', '#00f', '#123456'),
        noData: fc.boolean(),
      }),
    ),
  )
  .map((entries): ReadonlyMap<Adcode, RegionPaint> => new Map(entries));

describe('diffPaints', () => {
  it('gives the same state from any previous paints as from an empty map', () => {
    fc.assert(
      fc.property(paints, paints, (before, after) => {
        const start = applied(new Map(), diffPaints(null, before));
        const end = applied(start, diffPaints(before, after));
        expect(visibleState(end)).toEqual(
          visibleState(applied(new Map(), diffPaints(null, after))),
        );
      }),
    );
  });

  it('gives no patch for the same or equal paints', () => {
    fc.assert(
      fc.property(paints, (same) => {
        expect(diffPaints(same, same)).toEqual([]);
        expect(diffPaints(same, new Map(same))).toEqual([]);
      }),
    );
  });

  it('paints a municipality on both levels and a city on one', () => {
    const patches = diffPaints(
      null,
      new Map([
        [BEIJING, blue],
        [ZHENGZHOU, blue],
      ]),
    );
    expect(patches.map(({ source, id }) => `${source} ${id}`)).toEqual([
      'provinces 110000',
      'prefectures 110000',
      'prefectures 410100',
    ]);
  });

  it('gives patches for the region alone whose fill changes', () => {
    const before = new Map([
      [HENAN, blue],
      [BEIJING, blue],
    ]);
    const after = new Map([...before, [HENAN, { ...blue, fill: '#fff' }] as const]);
    expect(diffPaints(before, after).every(({ id }) => id === HENAN)).toBe(true);
  });

  it('shows plain land again when a paint is removed', () => {
    expect(diffPaints(new Map([[ZHENGZHOU, blue]]), new Map())).toEqual([
      { source: 'prefectures', id: ZHENGZHOU, state: { fill: null } },
    ]);
  });
});

describe('diffEmphasis', () => {
  it('moves the outline and the rim of the marker from one region to another', () => {
    const before = { hovered: HENAN, selected: null, focused: null };
    const after = { hovered: ZHENGZHOU, selected: null, focused: null };
    expect(diffEmphasis(before, after)).toEqual([
      { source: 'provinces', id: HENAN, state: { hovered: false } },
      { source: 'markers', id: HENAN, state: { hovered: false } },
      { source: 'prefectures', id: ZHENGZHOU, state: { hovered: true } },
      { source: 'markers', id: ZHENGZHOU, state: { hovered: true } },
    ]);
  });

  it('does not touch the selection when only the hover changes', () => {
    const before = { hovered: null, selected: HENAN, focused: null };
    expect(diffEmphasis(before, { ...before, hovered: HENAN })).toEqual([
      { source: 'provinces', id: HENAN, state: { hovered: true } },
      { source: 'markers', id: HENAN, state: { hovered: true } },
    ]);
  });
});

describe('outlineOpacities', () => {
  const shown = (emphasis: Parameters<typeof outlineOpacities>[0]) =>
    outlineOpacities(emphasis)
      .filter(({ opacity }) => opacity === 1)
      .map(({ layer }) => layer);

  it('hides all outlines when no region is hovered, selected or focused', () => {
    expect(shown({ hovered: null, selected: null, focused: null })).toEqual([]);
  });

  it('shows the outlines of the level of the region', () => {
    expect(shown({ hovered: ZHENGZHOU, selected: HENAN, focused: null })).toEqual([
      'prefecture-hover',
      'province-selection-casing',
      'province-selection',
    ]);
  });
});

describe('diffEmphasis and outlineOpacities of the focus', () => {
  it('moves by feature-state like the other outlines, in its own layers', () => {
    const none = { hovered: null, selected: null, focused: null };
    expect(diffEmphasis(none, { ...none, focused: ZHENGZHOU })[0]).toEqual({
      source: 'prefectures',
      id: ZHENGZHOU,
      state: { focused: true },
    });
    const layers = outlineOpacities({ ...none, focused: HENAN }).filter((one) => one.opacity === 1);
    expect(layers.map(({ layer }) => layer)).toEqual(['province-focus-casing', 'province-focus']);
  });
});

describe('placesWithoutData', () => {
  it('lists places in ascending order, whatever the order of the paints', () => {
    const unknown = { ...blue, noData: true };
    const paintsOf = new Map([
      [ZHENGZHOU, unknown],
      [HENAN, blue],
      [BEIJING, unknown],
    ]);
    expect(placesWithoutData(paintsOf)).toEqual([BEIJING, ZHENGZHOU]);
  });
});
