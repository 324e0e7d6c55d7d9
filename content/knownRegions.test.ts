import { expect, it } from 'vitest';
import { readKnownRegions } from './knownRegions.ts';

const tables: Readonly<Record<string, string>> = {
  'provinces.csv': '\uFEFFcode,name\n410000,"Henan, the province"\n',
  'prefectures.csv': 'name,code\nZhengzhou,410100\n',
  'extra-places.csv': 'code\n500242\n',
  'groupings.csv': 'id,name\ncoast,Coast\n',
};

it('readKnownRegions reads codes from the three tables of places, and slugs from the table of groupings', () => {
  const known = readKnownRegions((file) => tables[file] ?? '');
  expect([...known.places]).toEqual(['410000', '410100', '500242']);
  expect([...known.groupings]).toEqual(['coast']);
});

it('readKnownRegions names a missing column', () => {
  expect(() =>
    readKnownRegions((file) => (tables[file] ?? '').replace('id,name', 'key,name')),
  ).toThrow('geo/tables/groupings.csv:1  there is no column "id" — add it');
});
