import { expect, it } from 'vitest';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { deriveMarkers } from './derivePaints.ts';
import { createStatementFilter } from '../filters/filter.ts';
import { adcode } from '../ids.ts';
import { markedTypes } from './markedTypes.ts';
import { deriveViewModel } from '../view/viewModel.ts';
import { defaultView } from '../view/view.ts';

const linked = loadRealLinked();
const viewModel = deriveViewModel(linked, createStatementFilter(linked), defaultView('en'));

it('markedTypes gives the types of every marker, with their colours', () => {
  for (const { id, shares } of deriveMarkers(viewModel, LIGHT_PALETTE)) {
    const said = markedTypes(viewModel, id).map(({ index, count }) => ({
      colour: LIGHT_PALETTE.accents[index],
      count,
    }));
    expect(said).toEqual(shares.filter(({ colour }) => colour !== LIGHT_PALETTE.noData));
  }
});

it('markedTypes includes the markers of a province’s cities', () => {
  const counts = markedTypes(viewModel, adcode('410000')).map(({ count }) => count);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
});

it('markedTypes is empty where there is no marker', () => {
  expect(markedTypes(viewModel, adcode('630000'))).not.toEqual([]);
  expect(markedTypes(viewModel, adcode('710000'))).toEqual([]);
});
