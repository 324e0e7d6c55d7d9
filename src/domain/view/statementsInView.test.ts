import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportsWithView } from '../../../tests/fixtures/arbitraries.ts';
import { createStatementFilter, sizeOf } from '../filters/filter.ts';
import { statementsAt } from '../panel/panelLists.ts';
import { statementsOfSpeaker, statementsOfStrategy } from '../corpus/speakerSets.ts';
import { statementsInView } from './statementsInView.ts';
import { deriveViewModel } from './viewModel.ts';

describe('statementsInView', () => {
  it('are those that the panel lists for the selection under the filters, each once', () => {
    fc.assert(
      fc.property(reportsWithView, ({ linked, view }) => {
        const filter = createStatementFilter(linked);
        const viewModel = deriveViewModel(linked, filter, view);
        const { selection } = view;
        const passing = [
          ...statementsInView(deriveViewModel(linked, filter, { ...view, selection: null })),
        ];
        const own = (() => {
          switch (selection?.kind) {
            case 'region':
              return statementsAt(viewModel, selection.id).flatMap(({ statements }) => [
                ...statements,
              ]);
            case 'strategy':
              return [...statementsOfStrategy(linked, selection.id)];
            case 'speaker':
              return [...statementsOfSpeaker(linked, selection.id)];
            case undefined:
              return passing;
          }
        })();
        if (sizeOf(linked) > 0) expect(passing).toHaveLength(filter.count(view.filters));
        else expect(passing).toEqual([]);
        expect([...statementsInView(viewModel)]).toEqual(passing.filter((at) => own.includes(at)));
      }),
    );
  });
});
