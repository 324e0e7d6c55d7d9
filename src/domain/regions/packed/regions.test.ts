import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionTables } from '../../../../tests/fixtures/arbitraries.ts';
import type { Bilingual } from '../../language.ts';
import type { Adcode } from '../../ids.ts';
import type { RegionTable } from '../region.ts';
import {
  encodeMembershipSources,
  type PackedMembershipSources,
  withMembershipSources,
} from './membershipSources.ts';
import { decodeRegions, encodeRegions, type PackedRegions } from './regions.ts';

const TYPES = ['municipality', 'league', 'county-level-unit', 'autonomous-county'] as const;

const word = fc.stringMatching(/^[^|]{0,6}$/u);
/** A full name that begins with the short one, or does not, or is the same. */
const named = fc
  .tuple(word, word, fc.boolean())
  .map(([short, rest, begins]) => ({ short, name: begins ? short + rest : rest }));
const note: fc.Arbitrary<Bilingual | null> = fc.option(
  fc.record({ zh: word, en: fc.constantFrom('a', 'b') }),
);
const degrees = (steps: number) =>
  fc.integer({ min: 70 * steps, max: 140 * steps }).map((value) => value / steps);
const seeds = fc.record({
  zh: named,
  en: named,
  type: fc.constantFrom(...TYPES),
  at: fc.tuple(degrees(1000), degrees(1000)),
  bounds: fc.tuple(degrees(100), degrees(100), degrees(100), degrees(100)),
  borders: fc.nat(),
  note,
});

/** Tables with all that the real one has: names, measures, borders, notes, documents. */
const tables: fc.Arbitrary<RegionTable> = fc
  .tuple(regionTables, fc.array(seeds, { minLength: 1, maxLength: 40 }))
  .map(([table, all]) => {
    const seed = (index: number) => {
      const found = all[index % all.length];
      if (!found) throw new Error('no seeds');
      return found;
    };
    const names = (index: number) => ({
      name: { zh: seed(index).zh.name, en: seed(index).en.name },
      short: { zh: seed(index).zh.short, en: seed(index).en.short },
    });
    const borders = new Map<Adcode, Set<Adcode>>(table.places.map(({ id }) => [id, new Set()]));
    table.places.forEach(({ id }, index) => {
      const other = table.places[seed(index).borders % table.places.length]?.id ?? id;
      if (other === id) return;
      const levels = table.places.filter((place) => place.id === id || place.id === other);
      borders.get(id)?.add(other);
      if (levels[0]?.level === levels[1]?.level) borders.get(other)?.add(id);
    });
    return {
      schema: 1,
      places: table.places.map((place, index) => ({
        ...place,
        ...names(index),
        type: seed(index).type,
        labelPoint: seed(index).at,
        bounds: seed(index).bounds,
        neighbours: [...(borders.get(place.id) ?? [])].sort(),
      })),
      groupings: table.groupings.map((grouping, index) => ({
        ...grouping,
        ...names(index),
        bounds: seed(index).bounds,
        document: seed(index).note,
        members: grouping.members.map((row, member) => ({ ...row, note: seed(member).note })),
      })),
    };
  });

/** What a browser has of it. */
function served<Packed>(packed: Packed): Packed {
  return JSON.parse(JSON.stringify(packed)) as Packed;
}

describe('a packed region table', () => {
  it('decodes to what was packed', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const regions: PackedRegions = served(encodeRegions(table));
        const bases: PackedMembershipSources = served(encodeMembershipSources(table.groupings));
        const { places, groupings } = decodeRegions(regions);
        expect({ schema: 1, places, groupings: withMembershipSources(groupings, bases) }).toEqual(
          table,
        );
      }),
    );
  });

  it('has no documents and notes until they are added', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { groupings } = decodeRegions(encodeRegions(table));
        const said = groupings.flatMap(({ document, members }) => [
          document,
          ...members.map((row) => row.note),
        ]);
        expect(said.every((text) => text === null)).toBe(true);
      }),
    );
  });

  it('is rejected when a column is too short', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const packed = encodeRegions(table);
        const cut = { ...packed, places: { ...packed.places, zh: packed.places.zh.slice(1) } };
        expect(() => decodeRegions(cut)).toThrow(RangeError);
      }),
    );
  });

  it('is not packed when the parent of a place is not in the table', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const places = table.places.filter(({ level }) => level !== 'province');
        fc.pre(places.length > 0);
        expect(() => encodeRegions({ ...table, places })).toThrow(RangeError);
      }),
    );
  });
});
