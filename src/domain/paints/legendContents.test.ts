import { describe, expect, it } from 'vitest';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { createStatementFilter } from '../filters/filter.ts';
import { groupingId, strategyTypeId } from '../ids.ts';
import { legendContents } from './legendContents.ts';
import { deriveViewModel } from '../view/viewModel.ts';
import { defaultView, type ViewState } from '../view/view.ts';

const linked = loadRealLinked();
const filter = createStatementFilter(linked);
const view = defaultView('en');
const legend = (given: Partial<ViewState> = {}) =>
  legendContents(deriveViewModel(linked, filter, { ...view, ...given }), LIGHT_PALETTE);
const kinds = (lines: readonly { readonly kind: string }[]) => lines.map(({ kind }) => kind);

describe('legendContents', () => {
  it('lists the classes and fills that the map has, and no others', () => {
    const { classes, fills, lines, coloured, empty } = legend();
    expect(classes.length).toBeGreaterThan(0);
    expect(kinds(fills)).toEqual(['none', 'through']);
    expect(lines).toEqual([]);
    expect([coloured, empty]).toEqual([true, false]);
  });

  it('lists neither classes nor fills where nothing is coloured', () => {
    expect(legend({ mode: 'plain' })).toMatchObject({ coloured: false, classes: [], fills: [] });
  });

  it('lists hatching only where a membership is partial', () => {
    expect(kinds(legend({ overlays: [groupingId('greater-bay-area')] }).lines)).toEqual([
      'outline',
    ]);
    expect(kinds(legend({ overlays: [groupingId('yellow-river-basin')] }).lines)).toEqual([
      'outline',
      'partial',
    ]);
  });

  it('gives the reason why regions are faded', () => {
    const filters = { ...view.filters, types: [strategyTypeId('marine')] };
    const selection = { kind: 'region', id: groupingId('yellow-river-basin') } as const;
    const why = (given: Partial<ViewState>) =>
      legend(given).lines.flatMap((line) => (line.kind === 'faded' ? line.why : []));
    expect(why({ filters })).toEqual(['filters']);
    expect(why({ selection })).toEqual(['selection']);
    expect(why({ filters, selection })).toEqual(['both']);
  });
});
