import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createStoreOf, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { reportWithTypes } from '../../../tests/fixtures/reportWithTypes.ts';
import { selectViewModel } from '../../state/selectViewModel.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { TypeKey } from './TypeKey.tsx';

describe.each([7, 8])('TypeKey of a report with %i types', (count) => {
  it('names each type beside the colour that its circles have on the map', () => {
    const store = createStoreOf(reportWithTypes(count));
    const viewModel = selectViewModel(store.getState());
    if (!viewModel) throw new Error('the report is not shown');
    renderAtlas(store, <TypeKey viewModel={viewModel} palette={LIGHT_PALETTE} />);
    const rows = within(screen.getByRole('list', { name: 'Types' })).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual(
      Array.from({ length: count }, (_, index) => `Type ${index + 1}`),
    );
    const colours = rows.map((row) => row.querySelector('circle')?.getAttribute('fill'));
    expect(colours).toEqual(LIGHT_PALETTE.accents.slice(0, count));
    expect(colours).not.toContain(LIGHT_PALETTE.selection);
  });
});
