import { describe, expect, it } from 'vitest';
import { earlierReport } from '../../../tests/fixtures/earlierReport.ts';
import { loadRealLinked } from '../../../tests/fixtures/realData.ts';
import { createStatementFilter, linkReport } from '../../domain/filters/filter.ts';
import { adcode, statementId, strategyTypeId } from '../../domain/ids.ts';
import { deriveLabels } from '../../domain/paints/deriveLabels.ts';
import { DIFFERENCE_LAYER } from '../../domain/view/mapLayerIds.ts';
import { defaultView, NO_FILTERS, type ViewState } from '../../domain/view/view.ts';
import { deriveViewModel } from '../../domain/view/viewModel.ts';
import { differenceColours } from '../../ui/differencePalette.ts';
import { LIGHT_PALETTE as palette } from '../../ui/mapPalettes.ts';
import { differenceLayer, provideReading } from './differenceLayer.ts';
import { createDifferenceReading } from './differenceReading.ts';
import { drawnLabels, drawnMarkers, drawnPaints } from './drawnPaints.ts';
import { legendContents } from './legendContents.ts';
import type { MapLayer } from './mapLayer.ts';
import { offeredLayers } from './offeredLayers.ts';
import { statementsLayer } from './statementsLayer.ts';

provideReading(createDifferenceReading);

const { more, fewer } = differenceColours(palette);

const linked = loadRealLinked();
const before = linkReport(earlierReport(), linked.atlas);
const filter = createStatementFilter(linked);
const show = (given: Partial<ViewState> = {}, compared: typeof linked | null = before) =>
  deriveViewModel(
    linked,
    filter,
    {
      ...defaultView('en'),
      compare: 'two-sessions-2023',
      mode: DIFFERENCE_LAYER,
      ...given,
    },
    { compared, indicators: null },
  );
const marine = { filters: { ...NO_FILTERS, types: [strategyTypeId('marine')] } };
const [beijing, henan, guangdong, xinjiang, hainan] = [
  adcode('110000'),
  adcode('410000'),
  adcode('440000'),
  adcode('650000'),
  adcode('460000'),
];

describe('the layer of differences', () => {
  it('is offered only while a report is compared', () => {
    const isOffered = (compare: string | null) =>
      offeredLayers({ compare }).includes(differenceLayer);
    expect([isOffered(null), isOffered('two-sessions-2023')]).toEqual([false, true]);
  });

  it('shows the statements of the open report until the other one has loaded', () => {
    const viewModel = show({}, null);
    expect(differenceLayer.paints(viewModel, palette)).toBe(
      statementsLayer.paints(viewModel, palette),
    );
    expect(differenceLayer.tooltipRow(viewModel, henan, 'en')).toBe('Statements: 3 within');
    expect(legendContents(viewModel, palette, 'province').heading.en).toBe(
      'Statements by province',
    );
    expect(drawnMarkers(viewModel, palette).length).toBeGreaterThan(0);
    expect(drawnLabels(viewModel, deriveLabels(linked.atlas.places, 'en', viewModel))).toEqual(
      deriveLabels(linked.atlas.places, 'en', viewModel),
    );
  });

  it('fills more and fewer with opposite colours, and hatches what is in one report only', () => {
    const paints = drawnPaints(show(), palette);
    expect(paints.get(henan)).toEqual({ fill: more[2], noData: false });
    expect(paints.get(guangdong)).toEqual({ fill: fewer[2], noData: false });
    expect(paints.get(beijing)).toEqual({ fill: more[0], noData: true });
    expect(paints.get(xinjiang)).toEqual({ fill: fewer[2], noData: true });
    expect(paints.get(hainan)).toEqual({ fill: palette.land, noData: false });
  });

  it('paints every place on the map, and returns its last paints for the same view', () => {
    const viewModel = show();
    const paints = differenceLayer.paints(viewModel, palette);
    const drawn = linked.atlas.places.filter(({ level }) => level !== 'county');
    expect([...paints.keys()]).toEqual(drawn.map(({ id }) => id));
    const selected = { ...viewModel, view: { ...viewModel.view, counties: true } };
    expect(differenceLayer.paints(selected, palette)).toBe(paints);
  });

  it('has one fill for what the filters exclude, and says that filters do not change the numbers', () => {
    const viewModel = show(marine);
    const paints = differenceLayer.paints(viewModel, palette);
    expect(paints.get(henan)).toEqual({ fill: palette.unmatched, noData: false });
    expect(differenceLayer.paints(show(), palette).get(henan)?.fill).toBe(more[2]);
    expect(legendContents(viewModel, palette, 'province').note?.en).toMatch(
      /Filters do not change/,
    );
  });

  it('says in the legend which report is compared with which', () => {
    const { heading, note, classes, fills, hasTotal } = legendContents(show(), palette, 'province');
    expect(hasTotal).toBe(false);
    expect(heading.en).toBe('Change in statements by province');
    expect(note?.en).toBe('2024 Two Sessions compared with 2023 Two Sessions.');
    expect(note?.zh).toBe('“2024年全国两会”与“2023年全国两会”相比。');
    expect(classes.map(({ label }) => label.en)).toEqual(['−2', '−1', '0', '+1', '+2']);
    expect(fills.map(({ label, hatched }) => [label.en, hatched])).toEqual([
      ['new: none in the other report', true],
      ['gone: none in this report', true],
      ['no change', undefined],
    ]);
  });

  it('labels the classes of a long scale with their smallest change, and says so', () => {
    const many = earlierReport();
    const statements = [1, 2, 3].flatMap((copy) =>
      many.statements.map((each) => ({ ...each, id: statementId(`${each.id}-${copy}`) })),
    );
    const viewModel = show({}, linkReport({ ...many, statements }, linked.atlas));
    const { note, classes } = legendContents(viewModel, palette, 'province');
    const labels = classes.map(({ label }) => label.en);
    expect(labels).toHaveLength(7);
    expect(labels.every((label) => /^[−+]?\d$/u.test(label))).toBe(true);
    expect(note?.en).toMatch(/Each colour begins at its number/u);
  });

  it.each([
    [beijing, 'new: 1 statement (5%), no statements in 2023 Two Sessions'],
    [henan, '+2: 3 statements (15%), 1 statement (4.8%) in 2023 Two Sessions'],
    [xinjiang, 'gone: no statements, 2 statements (9.5%) in 2023 Two Sessions'],
    [hainan, 'no statements in either report'],
  ])('says of %s: %s', (region, sentence) => {
    expect(differenceLayer.tooltipRow(show(), region, 'en')).toBe(sentence);
    expect(differenceLayer.sentence(show(), region, 'en')).toBe(sentence);
  });

  it('says the same in Chinese', () => {
    expect(differenceLayer.tooltipRow(show(), henan, 'zh')).toBe(
      '+2：3 条发言（占 15%）；“2023年全国两会”1 条发言（占 4.8%）',
    );
  });

  it('has signed numbers in the list', () => {
    const { tableColumn }: MapLayer = differenceLayer;
    const viewModel = show();
    const cellOf = (region: typeof henan) => {
      const value = tableColumn?.value(viewModel, region) ?? null;
      return value === null ? null : tableColumn?.text(value, 'en', viewModel, region);
    };
    expect([beijing, henan, guangdong, xinjiang, hainan].map(cellOf)).toEqual([
      '+1 new',
      '+2',
      '−2',
      '−2 gone',
      '0',
    ]);
  });

  it('writes the signs after the names on the map, in place of the circles', () => {
    const viewModel = show();
    const labels = deriveLabels(linked.atlas.places, 'en', viewModel);
    const signed = drawnLabels(viewModel, labels);
    const textOf = (region: typeof henan) => signed.find(({ id }) => id === region)?.text;
    expect([henan, guangdong, hainan].map(textOf)).toEqual([
      'Henan\u2002+2',
      'Guangdong\u2002−2',
      'Hainan',
    ]);
    expect(drawnLabels(viewModel, labels)[0]).toBe(signed[0]);
    expect(drawnMarkers(viewModel, palette)).toEqual([]);
  });

  it('counts strategies where a report has no statements', () => {
    const viewModel = show({}, linkReport({ ...earlierReport(), statements: [] }, linked.atlas));
    expect(legendContents(viewModel, palette, 'prefecture').heading.en).toBe(
      'Change in strategies by city',
    );
    expect(differenceLayer.tooltipRow(viewModel, henan, 'en')).toMatch(/strategies/);
  });
});
