import { describe, expect, it } from 'vitest';
import {
  loadRealLinked,
  loadRealReport,
  loadSecondReport,
} from '../../../tests/fixtures/realData.ts';
import type { MapLevel } from '../../china/zoomLevels.ts';
import { corpusOf } from '../../domain/corpus/corpus.ts';
import { createStatementFilter, linkCorpus } from '../../domain/filters/filter.ts';
import { joinReports } from '../../domain/together/joinReports.ts';
import { groupingId, mapLayerId, strategyTypeId } from '../../domain/ids.ts';
import { deriveViewModel } from '../../domain/view/viewModel.ts';
import { defaultView, type ViewState } from '../../domain/view/view.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { legendContents } from './legendContents.ts';

const linked = loadRealLinked();
const filter = createStatementFilter(linked);
const view = defaultView('en');
const legend = (given: Partial<ViewState> = {}, level: MapLevel = 'province') =>
  legendContents(deriveViewModel(linked, filter, { ...view, ...given }), LIGHT_PALETTE, level);
const kinds = (lines: readonly { readonly kind: string }[]) => lines.map(({ kind }) => kind);

describe('legendContents', () => {
  it('names the classes and the other fills of the layer, and only lines that the map draws', () => {
    const { classes, fills, lines, note, empty } = legend();
    expect(classes.length).toBeGreaterThan(0);
    expect(fills).toEqual([
      { label: { zh: '无发言', en: 'none' }, fill: LIGHT_PALETTE.land },
      {
        label: { zh: '仅因所属区域或省份涉及', en: 'through a grouping or province' },
        fill: LIGHT_PALETTE.through,
      },
    ]);
    expect(lines).toEqual([]);
    expect([note, empty]).toEqual([null, false]);
  });

  it('says why no region has a colour where only reports without statements are shown', () => {
    const second = loadSecondReport();
    const joined = joinReports([corpusOf(loadRealReport()), corpusOf(second)]);
    const both = linkCorpus(joined, linked.atlas);
    const noteOf = (reports: readonly string[]) =>
      legendContents(
        deriveViewModel(both, createStatementFilter(both), {
          ...view,
          filters: { ...view.filters, reports },
        }),
        LIGHT_PALETTE,
        'province',
      ).note?.en;
    expect(noteOf([second.id])).toMatch(/^The chosen reports have no statements/u);
    expect(noteOf([])).toBeUndefined();
  });

  it('names neither classes nor fills on the plain layer, and says so in a note', () => {
    expect(legend({ mode: mapLayerId('plain') })).toMatchObject({
      note: { en: 'Regions are not coloured.' },
      classes: [],
      fills: [],
    });
  });

  it('names the level that is filled', () => {
    expect(legend().heading.en).toBe('Statements by province');
    expect(legend({}, 'prefecture').heading.zh).toBe('各地市的发言数');
  });

  it('keeps the classes of the report under every filter', () => {
    const filters = { ...view.filters, bodies: ['member'] as const };
    expect(legend({ filters }).classes).toEqual(legend().classes);
  });

  it('names where the strategies of a type apply instead of the classes', () => {
    const filters = { ...view.filters, types: [strategyTypeId('marine')] };
    expect(legend({ filters })).toMatchObject({
      heading: { en: 'Where the strategies apply' },
      classes: [],
      fills: [{ label: { en: 'Marine economy and maritime power' } }],
    });
  });

  it('names hatching only where a member belongs in part', () => {
    expect(kinds(legend({ overlays: [groupingId('greater-bay-area')] }).lines)).toEqual([
      'grouping',
    ]);
    expect(kinds(legend({ overlays: [groupingId('yellow-river-basin')] }).lines)).toEqual([
      'grouping',
      'partial',
    ]);
  });

  it('says whether places do not match because of the filters, the selection, or both', () => {
    const filters = { ...view.filters, types: [strategyTypeId('marine')] };
    const selection = { kind: 'region', id: groupingId('yellow-river-basin') } as const;
    const why = (given: Partial<ViewState>) =>
      legend(given).lines.flatMap((line) => (line.kind === 'unmatched' ? line.why : []));
    expect(why({ filters })).toEqual(['filters']);
    expect(why({ selection })).toEqual(['selection']);
    expect(why({ filters, selection })).toEqual(['both']);
  });
});
