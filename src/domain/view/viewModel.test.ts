import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedReports, reportsWithView } from '../../../tests/fixtures/arbitraries.ts';
import {
  grouping,
  member,
  place,
  reportOf,
  same,
  speaker,
  statement,
  strategy,
} from '../../../tests/fixtures/make.ts';
import { passingOf } from '../../../tests/fixtures/statements.ts';
import { createAtlas } from '../regions/atlas.ts';
import { createStatementFilter, linkReport, sizeOf } from '../filters/filter.ts';
import { adcode, groupingId, speakerId, statementId, strategyId, strategyTypeId } from '../ids.ts';
import { countsAt, deriveViewModel, ownCount } from './viewModel.ts';
import { defaultView, NO_FILTERS, type ViewState } from './view.ts';

const fujian = adcode('350000');
const xiamen = adcode('350200');
const fuzhou = adcode('350100');
const guangdong = adcode('440000');
const coast = groupingId('coast');
const marine = strategyTypeId('marine');
const ports = strategyId('ports');
const everywhere = strategyId('everywhere');
const feng = speakerId('feng');

const linked = linkReport(
  reportOf({
    types: [{ id: marine, name: same('Marine'), short: same('Marine') }],
    strategies: [
      strategy(ports, { type: marine, groupings: [coast] }),
      strategy(everywhere, { scope: 'national' }),
    ],
    speakers: [speaker(feng)],
    statements: [
      statement(statementId('green-ports'), {
        speaker: feng,
        strategies: [ports],
        places: [{ place: xiamen, basis: 'post' }],
      }),
      statement(statementId('all-china'), { strategies: [everywhere], scope: 'national' }),
    ],
  }),
  createAtlas({
    schema: 1,
    places: [
      place(fujian, { level: 'province' }),
      place(fuzhou, { parent: fujian }),
      place(xiamen, { parent: fujian }),
      place(guangdong, { level: 'province' }),
    ],
    groupings: [grouping(coast, [member(fujian)])],
  }),
);
const show = (change: Partial<ViewState>) =>
  deriveViewModel(linked, createStatementFilter(linked), { ...defaultView('en'), ...change });
const marineOnly = { ...NO_FILTERS, types: [marine] };

describe('highlighted places', () => {
  it('are null without filters and selection', () => {
    expect(show({}).highlighted).toBeNull();
  });

  it('are the places with statements that pass a filter, or where strategies of its type apply', () => {
    const direct = { ...marineOnly, types: [], bodies: ['deputy'] as const };
    expect(show({ filters: direct }).highlighted?.has(fuzhou)).toBe(false);
    expect(show({ filters: marineOnly }).highlighted).toEqual(new Set([fujian, fuzhou, xiamen]));
  });

  it('are the places of a selected grouping, and null for a single place', () => {
    expect(show({ selection: { kind: 'region', id: coast } }).highlighted).toEqual(
      new Set([fujian, fuzhou, xiamen]),
    );
    expect(show({ selection: { kind: 'region', id: xiamen } }).highlighted).toBeNull();
  });

  it('are the places of a selected strategy or speaker', () => {
    expect(show({ selection: { kind: 'strategy', id: ports } }).highlighted).toEqual(
      new Set([fujian, fuzhou, xiamen]),
    );
    expect(show({ selection: { kind: 'speaker', id: feng } }).highlighted).toEqual(
      new Set([fujian, xiamen]),
    );
  });

  it('are null for a selection that concerns the whole country', () => {
    expect(show({ selection: { kind: 'strategy', id: everywhere } }).highlighted).toBeNull();
  });

  it('are the intersection of selection and filters', () => {
    const both = show({ selection: { kind: 'region', id: coast }, filters: marineOnly });
    expect(both.highlighted).toEqual(new Set([fujian, fuzhou, xiamen]));
  });
});

describe('the counts of a region', () => {
  it('separate own statements from those through a grouping', () => {
    const viewModel = show({});
    expect(countsAt(viewModel, fujian)).toEqual({ direct: 0, within: 1, through: 0 });
    expect(ownCount({ direct: 1, within: 2, through: 4 })).toBe(3);
    expect(countsAt(viewModel, guangdong)).toEqual({ direct: 0, within: 0, through: 0 });
  });
});

describe('for generated reports and views', () => {
  it('only places are highlighted, and none when no statement passes', () => {
    fc.assert(
      fc.property(reportsWithView, ({ linked: made, view }) => {
        const viewModel = deriveViewModel(made, createStatementFilter(made), view);
        for (const id of viewModel.highlighted ?? []) expect(made.atlas.place(id)).toBeDefined();
        expect(passingOf(viewModel)).toHaveLength(
          sizeOf(made) > 0 ? viewModel.filterResult.count : 0,
        );
      }),
    );
  });

  it('more filters never highlight more places', () => {
    fc.assert(
      fc.property(reportsWithView, ({ linked: made, view }) => {
        const filter = createStatementFilter(made);
        const narrow = deriveViewModel(made, filter, view).highlighted;
        const wide = deriveViewModel(made, filter, { ...view, filters: NO_FILTERS }).highlighted;
        if (narrow === null || wide === null) return;
        expect([...narrow].every((id) => wide.has(id))).toBe(true);
      }),
    );
  });

  it('the view model is equal each time', () => {
    fc.assert(
      fc.property(linkedReports, (made) => {
        const filter = createStatementFilter(made);
        const once = deriveViewModel(made, filter, defaultView('zh'));
        const twice = deriveViewModel(made, filter, defaultView('zh'));
        for (const { id } of made.atlas.places)
          expect(countsAt(once, id)).toEqual(countsAt(twice, id));
      }),
    );
  });
});
