import { describe, expect, it } from 'vitest';
import { columnsOf } from '../corpus/columns.ts';
import { loadRealReport } from '../../../tests/fixtures/realData.ts';
import { adcode, groupingId, mapLayerId, sectionId, speakerId, strategyTypeId } from '../ids.ts';
import { section, same } from '../../../tests/fixtures/make.ts';
import { DEFAULT_MAP_LAYER, DIFFERENCE_LAYER } from './mapLayerIds.ts';
import { defaultView, NO_FILTERS } from './view.ts';
import { viewForReport } from './viewForReport.ts';

const MARINE = strategyTypeId('marine');
const frame = {
  types: [{ id: MARINE, name: same('Marine'), short: same('Marine') }],
  sections: [section(sectionId('s1'))],
};

const full = { frame, columns: columnsOf(loadRealReport()) };
const withoutStatements = {
  frame,
  columns: columnsOf({ ...loadRealReport(), statements: [] }),
};

describe('the view of another report', () => {
  it('has the layer of strategies where the report has no statements, and back', () => {
    const view = defaultView('en');
    const plans = viewForReport(view, 'plans', withoutStatements, full);
    expect(plans.mode).toBe('strategies');
    expect(viewForReport(plans, view.report, full, withoutStatements)).toEqual(view);
  });

  it('keeps the layer that the user chose', () => {
    const view = { ...defaultView('en'), mode: mapLayerId('plain') };
    expect(viewForReport(view, 'plans', withoutStatements, full).mode).toBe('plain');
  });

  it('keeps the selected region, the groupings on the map and the language', () => {
    const view = {
      ...defaultView('zh'),
      selection: { kind: 'region', id: adcode('410000') },
      overlays: [groupingId('yellow-river-basin')],
    } as const;
    expect(viewForReport(view, 'plans', full, full)).toEqual({ ...view, report: 'plans' });
  });

  it('selects no speaker of the former report', () => {
    const view = {
      ...defaultView('en'),
      selection: { kind: 'speaker', id: speakerId('quan-heng') },
    } as const;
    expect(viewForReport(view, 'plans', full, full).selection).toBeNull();
  });

  it('is compared with the same report, but not with itself', () => {
    const mode = DIFFERENCE_LAYER;
    const view = { ...defaultView('en'), compare: 'earlier', mode };
    expect(viewForReport(view, 'plans', full, full)).toEqual({ ...view, report: 'plans' });
    expect(viewForReport({ ...view, compare: 'plans' }, 'plans', full, full)).toMatchObject({
      compare: null,
      mode: DEFAULT_MAP_LAYER,
    });
  });

  it('keeps the filters that the report also has', () => {
    const filters = {
      ...NO_FILTERS,
      types: [MARINE, strategyTypeId('urban-rural')],
      sections: [sectionId('s1'), sectionId('s9')],
      bodies: ['deputy'],
    } as const;
    expect(viewForReport({ ...defaultView('en'), filters }, 'plans', full, full).filters).toEqual({
      ...filters,
      types: [MARINE],
      sections: [sectionId('s1')],
    });
  });
});
