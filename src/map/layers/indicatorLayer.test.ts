import { formatRgb } from 'culori';
import { describe, expect, it } from 'vitest';
import { loadRealIndicators, loadRealLinked } from '../../../tests/fixtures/realData.ts';
import type { IndicatorTable } from '../../domain/indicators/indicator.ts';
import { createStatementFilter } from '../../domain/filters/filter.ts';
import { adcode, strategyTypeId } from '../../domain/ids.ts';
import { DEFAULT_INDICATOR, type IndicatorView } from '../../domain/indicators/indicatorView.ts';
import { INDICATOR_LAYER } from '../../domain/view/mapLayerIds.ts';
import { defaultView, NO_FILTERS, type ViewState } from '../../domain/view/view.ts';
import { deriveViewModel } from '../../domain/view/viewModel.ts';
import { differenceColours } from '../../ui/differencePalette.ts';
import { LIGHT_PALETTE as palette } from '../../ui/mapPalettes.ts';
import { indicatorLayer, provideIndicatorReading } from './indicatorLayer.ts';
import { createIndicatorReading } from './indicatorReading.ts';
import { shownIndicator } from '../../domain/indicators/shownIndicator.ts';
import { legendContents } from './legendContents.ts';
import { statementsLayer } from './statementsLayer.ts';

const linked = loadRealLinked();
const filter = createStatementFilter(linked);
const table = loadRealIndicators();
const show = (
  indicator: Partial<IndicatorView> = {},
  given: Partial<ViewState> = {},
  indicators: typeof table | null = table,
) =>
  deriveViewModel(
    linked,
    filter,
    {
      ...defaultView('en'),
      mode: INDICATOR_LAYER,
      indicator: { ...DEFAULT_INDICATOR, ...indicator },
      ...given,
    },
    { compared: null, indicators },
  );
const henan = adcode('410000');
const zhengzhou = adcode('410100');
const taiwan = adcode('710000');
const shanghai = adcode('310000');

describe('the layer of official figures', () => {
  it('shows the statements until the figures have loaded', () => {
    const viewModel = show({}, {}, null);
    expect(indicatorLayer.paints(viewModel, palette)).toBe(
      statementsLayer.paints(viewModel, palette),
    );
  });

  it('paints each province by its class, its cities as the province, and hatches what has no data', () => {
    provideIndicatorReading(createIndicatorReading);
    const viewModel = show({ year: 2023 });
    const paints = indicatorLayer.paints(viewModel, palette);
    const legend = indicatorLayer.legend(viewModel, palette, 'province');
    expect(legend.classes).toHaveLength(5);
    const colours = legend.classes.map(({ colour }) => colour);
    expect(paints.get(shanghai)).toEqual({ fill: colours.at(-1), noData: false });
    expect(colours).toContain(paints.get(henan)?.fill);
    expect(paints.get(zhengzhou)).toEqual(paints.get(henan));
    expect(paints.get(taiwan)).toEqual({ fill: palette.land, noData: true });
  });

  it('names indicator, year, unit, source and what kind of figure it is, in both languages', () => {
    const { heading, note, fills, hasTotal } = legendContents(
      show({ id: 'gdp', year: 2023 }),
      palette,
      'province',
    );
    expect(heading).toEqual({
      zh: '地区生产总值，2023年（亿元）',
      en: 'Gross regional product, 2023 (100 million yuan)',
    });
    expect(note?.en).toContain('not the figures published in March 2024');
    expect(note?.en).toContain('Source: National Bureau of Statistics of China');
    expect(note?.zh).toContain('来源：国家统计局');
    expect(fills).toEqual([
      { label: { zh: '无数据', en: 'no data' }, fill: palette.land, hatched: true },
    ]);
    expect(hasTotal).toBe(false);
  });

  it('says the value of a province with its unit and rank, and of a place without data that there is none', () => {
    const viewModel = show({ year: 2023 });
    expect(indicatorLayer.tooltipRow(viewModel, shanghai, 'en')).toBe(
      'Disposable income per head, 2023: 84,834 yuan, rank 1 of 31',
    );
    expect(indicatorLayer.sentence(viewModel, taiwan, 'zh')).toBe(
      '居民人均可支配收入（2023年）：无数据',
    );
    expect(indicatorLayer.tableColumn?.value(viewModel, taiwan)).toBeNull();
  });

  it('keeps its classes under every filter, and fades what the filter excludes', () => {
    const marine = { filters: { ...NO_FILTERS, types: [strategyTypeId('marine')] } };
    const all = indicatorLayer.legend(show(), palette, 'province').classes;
    expect(indicatorLayer.legend(show({}, marine), palette, 'province').classes).toEqual(all);
    const paints = indicatorLayer.paints(show({}, marine), palette);
    expect(paints.get(henan)?.fill).toBe(palette.unmatched);
  });

  it('uses the last year where the view names none', () => {
    const { heading } = indicatorLayer.legend(show(), palette, 'province');
    expect(heading.en).toBe('Disposable income per head, 2024 (yuan)');
  });
});

describe('the change of an official figure between two years', () => {
  const change = { id: 'urbanisation', since: 2019, year: 2024 } as const;

  it('is named with both years, its unit and how it is computed', () => {
    const { heading, note, fills } = legendContents(show(change), palette, 'province');
    expect(heading).toEqual({
      zh: '常住人口城镇化率，2019—2024年的变化（个百分点）',
      en: 'Urbanisation rate, change from 2019 to 2024 (percentage points)',
    });
    expect(note?.en).toMatch(/^The change is the difference of the two values\. Urban share/u);
    expect(fills[0]?.label).toEqual({
      zh: '2019年或2024年无数据',
      en: 'no data in 2019 or 2024',
    });
    const perCent = legendContents(show({ id: 'gdp', since: 2019 }), palette, 'province');
    expect(perCent.heading.en).toBe('Gross regional product, change from 2019 to 2024 (%)');
    expect(perCent.note?.zh).toContain('变化为相对于起始年数值的百分比。');
  });

  it('says sign, both values and the rank, the same in tooltip, sentence and table', () => {
    const viewModel = show({ id: 'population', since: 2019, year: 2024 });
    const said = 'Resident population, change from 2019 to 2024: ';
    const heilongjiang = adcode('230000');
    expect(indicatorLayer.tooltipRow(viewModel, heilongjiang, 'en')).toBe(
      `${said}−6.9% (from 3,255 to 3,029 10,000 people), rank 31 of 31`,
    );
    expect(indicatorLayer.sentence(viewModel, taiwan, 'en')).toBe(`${said}no data`);
    expect(indicatorLayer.sentence(viewModel, heilongjiang, 'zh')).toContain(
      '（2019—2024年的变化）：−6.9%（由 3,255 变为 3,029 万人），在 31 个省份中居第 31 位',
    );
    const column = indicatorLayer.tableColumn;
    const value = column?.value(viewModel, heilongjiang) ?? Number.NaN;
    expect(column?.text(value, 'en', viewModel, heilongjiang)).toBe('−6.9');
    expect(column?.value(viewModel, taiwan)).toBeNull();
  });

  it('has colours of less for a loss and of more for a gain, and signs in the legend', () => {
    const viewModel = show({ id: 'population', since: 2019, year: 2024 });
    const paints = indicatorLayer.paints(viewModel, palette);
    const { classes } = indicatorLayer.legend(viewModel, palette, 'province');
    const { more, fewer } = differenceColours(palette);
    const inside = (value: string, colours: readonly string[]) =>
      colours.some((colour) => formatRgb(colour) === formatRgb(value));
    const losses = classes.filter(({ label }) => label.en.startsWith('−'));
    expect(losses.length).toBeGreaterThan(0);
    expect(inside(losses[0]?.colour ?? '', fewer)).toBe(true);
    expect(inside(classes.at(-1)?.colour ?? '', more)).toBe(true);
    for (const place of linked.atlas.places.filter(({ level }) => level === 'province')) {
      const value = indicatorLayer.tableColumn?.value(viewModel, place.id);
      if (value === null || value === undefined) continue;
      const at = classes.findIndex(({ colour }) => colour === paints.get(place.id)?.fill);
      expect(at < losses.length).toBe(value < 0);
    }
    expect(paints.get(taiwan)).toEqual({ fill: palette.land, noData: true });
  });

  it('is the same series each time that it is asked for', () => {
    const series = shownIndicator(show(change))?.series;
    expect(series).toMatchObject({ since: 2019 });
    expect(shownIndicator(show({ ...change, classes: 7 }))?.series).toBe(series);
  });

  it.each([
    ['the same year', { id: 'income', since: 2024 }],
    ['a year without values', { id: 'income', since: 2018 }],
    ['a series of one year', { id: 'grain', since: 2019 }],
  ])('from %s is not shown', (_, indicator) => {
    expect(shownIndicator(show(indicator))).toBeNull();
  });
});

describe('own bounds and a midpoint', () => {
  const provinces = linked.atlas.places.filter(({ level }) => level === 'province');
  const income = table.find(({ id }) => id === 'income');
  const incomeOf = (id: (typeof provinces)[number]['id'], year = 2023) =>
    income?.valueAt(id, year) ?? null;
  const indexOf = (viewModel: ReturnType<typeof show>, id: (typeof provinces)[number]['id']) =>
    indicatorLayer
      .legend(viewModel, palette, 'province')
      .classes.findIndex(
        ({ colour }) => colour === indicatorLayer.paints(viewModel, palette).get(id)?.fill,
      );

  it('of typed bounds paint each province by the bounds that it reaches, in every year', () => {
    const breaks = [30_000, 40_000, 60_000];
    for (const year of [2019, 2023]) {
      const viewModel = show({ year, method: 'own', breaks });
      const { classes } = indicatorLayer.legend(viewModel, palette, 'province');
      expect(classes.map(({ label }) => label.zh)).toEqual([
        '30,000 以下',
        '30,000–40,000',
        '40,000–60,000',
        '60,000 及以上',
      ]);
      for (const { id } of provinces) {
        const value = incomeOf(id, year);
        const reached = breaks.filter((bound) => (value ?? 0) >= bound).length;
        expect(indexOf(viewModel, id)).toBe(value === null ? -1 : reached);
      }
    }
  });

  it('of the whole country separate the colours of lower and of higher values', () => {
    const viewModel = show({ year: 2023, middle: 'national' });
    const { classes, note } = indicatorLayer.legend(viewModel, palette, 'province');
    const lower = classes.filter(({ label }) => label.en.endsWith('39,218')).length;
    expect(lower).toBe(1);
    const border = classes.findIndex(({ label }) => label.en.startsWith('39,218'));
    for (const { id } of provinces) {
      const value = incomeOf(id);
      if (value !== null) expect(indexOf(viewModel, id) >= border).toBe(value >= 39_218);
    }
    expect(note?.en).toContain(
      'The colours diverge at 39,218 yuan, the value of the whole country.',
    );
    expect(note?.zh).toContain('颜色以全国数值 39,218 元 为中点，向两侧变化。');
  });

  it('of a country without a value say so, and have colours from low to high', () => {
    const viewModel = show({ year: 2019, middle: 'national' });
    const legend = indicatorLayer.legend(viewModel, palette, 'province');
    expect(legend.note?.en).toContain('The whole country has no value in 2019');
    expect(legend.classes).toEqual(
      indicatorLayer.legend(show({ year: 2019 }), palette, 'province').classes,
    );
  });

  it('with typed bounds too have one colour for the class with the midpoint', () => {
    const viewModel = show({
      ...{ year: 2023, method: 'own', breaks: [35_000, 45_000], middle: 'national' },
    });
    const { classes } = indicatorLayer.legend(viewModel, palette, 'province');
    expect(classes[1]).toMatchObject({ label: { en: '35,000–45,000' }, colour: palette.land });
  });
});

describe('a user’s own figures', () => {
  const luoyang = adcode('410300');
  const own = (values: ReadonlyMap<string, number>, ofCities: boolean): IndicatorTable => {
    const [first] = table;
    if (!first) throw new Error('no official figure');
    const text = { zh: '甲', en: 'A' };
    return [
      {
        ...first,
        ...{ id: 'own-a', name: text, unit: { zh: '', en: '' }, note: text, source: text },
        ...{ decimals: 0, isOwn: true, years: [2023], national: () => null },
        ...(ofCities && { ofCities: true }),
        valueAt: (place) => values.get(place) ?? null,
      },
    ];
  };
  const showOwn = (values: ReadonlyMap<string, number>, ofCities = false) =>
    show({ id: 'own-a' }, {}, own(values, ofCities));
  const ofCities = new Map([
    [shanghai, 3],
    [zhengzhou, 2],
    [luoyang, 1],
  ]);

  it('of cities colour the cities, and hatch a province without a value', () => {
    const viewModel = showOwn(ofCities, true);
    const paints = indicatorLayer.paints(viewModel, palette);
    const colours = indicatorLayer
      .legend(viewModel, palette, 'prefecture')
      .classes.map(({ colour }) => colour);
    expect([luoyang, zhengzhou, shanghai].map((id) => paints.get(id)?.fill)).toEqual(colours);
    expect(paints.get(henan)).toEqual({ fill: palette.land, noData: true });
  });

  it('of cities say the rank among cities, and of a province that there is no value', () => {
    const viewModel = showOwn(ofCities, true);
    expect(indicatorLayer.tooltipRow(viewModel, zhengzhou, 'en')).toBe('A, 2023: 2, rank 2 of 3');
    expect(indicatorLayer.tooltipRow(viewModel, zhengzhou, 'zh')).toBe(
      '甲（2023年）：2，在 3 个地市中居第 2 位',
    );
    expect(indicatorLayer.tooltipRow(viewModel, henan, 'en')).toBe('A, 2023: no data');
    expect(indicatorLayer.tableColumn?.value(viewModel, zhengzhou)).toBe(2);
  });

  it('of cities ask to zoom in where the map shows provinces', () => {
    const note = (level: 'province' | 'prefecture') =>
      indicatorLayer.legend(showOwn(ofCities, true), palette, level).note?.en;
    expect(note('province')).toBe(
      'A. By city. Source: A. Zoom in to see the colours of the cities.',
    );
    expect(note('prefecture')).toBe('A. By city. Source: A.');
  });

  it.each([
    ['one value', new Map([[henan, 5]])],
    [
      'equal values',
      new Map([
        [henan, 5],
        [shanghai, 5],
      ]),
    ],
  ])('with %s are one class with one number, and a heading without a unit', (_, values) => {
    const viewModel = showOwn(values);
    const { classes, heading } = indicatorLayer.legend(viewModel, palette, 'province');
    expect(classes.map(({ label }) => label.en)).toEqual(['5']);
    expect(heading).toEqual({ zh: '甲，2023年', en: 'A, 2023' });
    expect(indicatorLayer.paints(viewModel, palette).get(henan)?.noData).toBe(false);
  });

  it('without any value hatch everything', () => {
    const viewModel = showOwn(new Map());
    expect(indicatorLayer.legend(viewModel, palette, 'province').classes).toEqual([]);
    expect(indicatorLayer.paints(viewModel, palette).get(henan)?.noData).toBe(true);
  });
});
