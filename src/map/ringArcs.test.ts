import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringArcs } from './ringArcs.ts';

const TURN = 2 * Math.PI;

describe('ringArcs', () => {
  it('fills the ring without gap or overlap, each arc in proportion to its share', () => {
    const shares = fc.array(
      fc.record({ colour: fc.constant('red'), count: fc.integer({ min: 0, max: 20 }) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(shares, (all) => {
        const some = all.filter(({ count }) => count > 0);
        fc.pre(some.length > 0);
        const total = some.reduce((sum, { count }) => sum + count, 0);
        const arcs = ringArcs(all);
        expect(arcs.at(0)?.from).toBe(0);
        expect(arcs.at(-1)?.to).toBeCloseTo(TURN, 9);
        arcs.forEach((arc, at) => {
          expect(arc.to - arc.from).toBeCloseTo(((some[at]?.count ?? 0) / total) * TURN, 9);
          if (at > 0) expect(arc.from).toBe(arcs[at - 1]?.to);
        });
      }),
    );
  });
});
