import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
} from 'culori';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  loadRealAtlas,
  loadRealLinked,
  loadRealRegions,
  loadRealReport,
  loadSecondReport,
} from '../../../tests/fixtures/realData.ts';
import { readSilence } from '../../../tests/fixtures/readSilence.ts';
import { createStatementFilter, linkReport } from '../../domain/filters/filter.ts';
import {
  adcode,
  groupingId,
  type RegionId,
  speakerId,
  strategyId,
  strategyTypeId,
} from '../../domain/ids.ts';
import type { MapPalette } from '../../domain/paints/palette.ts';
import { SILENCE_LAYER } from '../../domain/view/mapLayerIds.ts';
import { defaultView, NO_FILTERS, type ViewState } from '../../domain/view/view.ts';
import { deriveViewModel } from '../../domain/view/viewModel.ts';
import { DARK_PALETTE, LIGHT_PALETTE, PROJECTOR_PALETTE } from '../../ui/mapPalettes.ts';
import { legendContents } from './legendContents.ts';
import { silenceLayer } from './silenceLayer.ts';
import { silenceFills } from './silenceReading.ts';

const linked = loadRealLinked();
const plans = linkReport(loadSecondReport(), loadRealAtlas());
const filter = createStatementFilter(linked);
const palette: MapPalette = LIGHT_PALETTE;
const show = (given: Partial<ViewState> = {}) =>
  deriveViewModel(linked, filter, { ...defaultView('en'), mode: SILENCE_LAYER, ...given });
const showPlans = () =>
  deriveViewModel(plans, createStatementFilter(plans), {
    ...defaultView('en'),
    mode: SILENCE_LAYER,
  });
const marine = { filters: { ...NO_FILTERS, types: [strategyTypeId('marine')] } };
const legendOf = (given: Partial<ViewState> = {}) =>
  legendContents(show(given), palette, 'province');
/** The number of provinces in each row of the legend, in its order. */
const countsOf = ({ fills }: ReturnType<typeof legendOf>) =>
  fills.map(({ label }) => Number(/\d+/u.exec(label.en)?.[0]));
const henan = adcode('410000');
const sichuan = adcode('510000');
const jilin = adcode('220000');
const tianjin = adcode('120000');

describe('the layer of silence', () => {
  beforeAll(readSilence);

  /** From the served files alone: which regions the ties of each statement name, upwards from the places. */
  function touchedProvinces(): ReadonlySet<string> {
    const { places, groupings } = loadRealRegions();
    const parents = new Map(places.map(({ id, parent }) => [id, parent]));
    const provinceAround = (id: RegionId): string => {
      let outer = String(id);
      for (const [place, parent] of parents)
        if (place === id && parent !== null) outer = provinceAround(parent);
      return outer;
    };
    const touched = new Set<string>();
    for (const statement of loadRealReport().statements) {
      for (const { place } of statement.places) touched.add(provinceAround(place));
      for (const { grouping } of statement.groupings)
        for (const { place } of groupings.find(({ id }) => id === grouping)?.members ?? [])
          touched.add(provinceAround(place));
    }
    return touched;
  }

  it('hatches exactly the provinces that no tie of a statement reaches, counted from the files', () => {
    const touched = touchedProvinces();
    const provinces = linked.atlas.places.filter(({ level }) => level === 'province');
    const untouched = provinces.filter(({ id }) => !touched.has(id));
    const paints = silenceLayer.paints(show(), palette);
    const hatched = provinces.filter(({ id }) => paints.get(id)?.noData);
    expect(untouched.map(({ short }) => short.en)).toEqual(['Tianjin', 'Jiangxi', 'Taiwan']);
    expect(hatched).toEqual(untouched);
    expect(legendOf().note?.en).toBe(
      'No one speaks of 3 of 34 provinces: Tianjin, Jiangxi, Taiwan. A report is a selection of what was said: what is missing here may have been said elsewhere.',
    );
    expect(legendOf().note?.zh).toMatch(
      /^34 个省份中，无人提及的有 3 个：天津、江西、台湾。报告只/u,
    );
  });

  it('fills each way of being spoken of, and counts its provinces in the legend', () => {
    const paints = silenceLayer.paints(show(), palette);
    const { direct, within, through, none } = silenceFills(palette);
    expect(paints.get(sichuan)).toEqual({ fill: direct, noData: false });
    expect(paints.get(henan)).toEqual({ fill: within, noData: false });
    expect(paints.get(jilin)).toEqual({ fill: through, noData: false });
    expect(paints.get(tianjin)).toEqual({ fill: none, noData: true });
    expect(legendOf().fills.map(({ label, hatched }) => [label.en, hatched ?? false])).toEqual([
      ['directly: 4 provinces', false],
      ['only places inside: 6 provinces', false],
      ['only through a grouping: 21 provinces', false],
      ['by no one: 3 provinces', true],
    ]);
    expect(legendContents(show(), palette, 'prefecture').fills[3]?.label.zh).toBe(
      '无人提及：107 个地市',
    );
  });

  it('counts as many cities in the legend as the map fills, each once', () => {
    const paints = silenceLayer.paints(show(), palette);
    const { fills } = legendContents(show(), palette, 'prefecture');
    const counts = fills.map(({ label }) => Number(/\d+/u.exec(label.en)?.[0]));
    const whole = linked.atlas.places.filter(
      ({ id, level }) =>
        level === 'prefecture' ||
        (level === 'province' &&
          linked.atlas.childrenOf(id).every((child) => child.level === 'county')),
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(whole.length);
    expect(counts[3]).toBe(whole.filter(({ id }) => paints.get(id)?.noData).length);
  });

  it('reaches a city through its province, where no grouping is spoken of', () => {
    const report = loadRealReport();
    const statements = report.statements.map((each) => ({ ...each, groupings: [] }));
    const places = linkReport({ ...report, statements }, linked.atlas);
    const viewModel = deriveViewModel(places, createStatementFilter(places), show().view);
    const mianyang = adcode('510700');
    expect(silenceLayer.paints(viewModel, palette).get(mianyang)?.fill).toBe(palette.through);
    expect(silenceLayer.tooltipRow(viewModel, mianyang, 'zh')).toBe(
      '发言：直接 0，范围内 0，因区域 0 · 仅因所属区域或省份涉及',
    );
    expect(silenceLayer.paints(viewModel, palette).get(jilin)?.noData).toBe(true);
  });

  it('follows the filters, which fade nothing: what they leave silent is the reading', () => {
    const { fills, note, lines } = legendOf(marine);
    expect(fills[0]?.label.en).toBe('directly: 0 provinces');
    expect(fills[3]?.label.en).toBe('by no one: 33 provinces');
    expect(note?.en).toMatch(/^No one speaks of 33 of 34 provinces\. A report/u);
    expect(lines).toEqual([]);
    const paints = silenceLayer.paints(show(marine), palette);
    expect(paints.get(henan)).toEqual({ fill: palette.land, noData: true });
  });

  it('follows a selected strategy and a selected speaker, and fades what they do not concern', () => {
    const strategy = { kind: 'strategy', id: strategyId('western-development') } as const;
    const speaker = { kind: 'speaker', id: speakerId('yang-wuyun') } as const;
    for (const selection of [strategy, speaker]) {
      const legend = legendOf({ selection });
      expect(legend.lines.at(-1)).toMatchObject({ kind: 'unmatched', why: 'selection' });
      expect(countsOf(legend)).toEqual([1, 0, 11, 0]);
      const paints = silenceLayer.paints(show({ selection }), palette);
      expect(paints.get(henan)).toEqual({ fill: palette.unmatched, noData: false });
    }
  });

  it('counts the provinces of a selected grouping only', () => {
    const selection = { kind: 'region', id: groupingId('beijing-tianjin-hebei') } as const;
    expect(legendOf({ selection }).note?.en).toMatch(
      /^No one speaks of 1 of 3 provinces: Tianjin/u,
    );
  });

  it('says the three numbers of a region, how it is reached, and what is only the speaker’s place', () => {
    const row = (id: RegionId, language: 'zh' | 'en' = 'en') =>
      silenceLayer.tooltipRow(show(), id, language);
    expect(row(sichuan)).toBe('Statements: direct 1, within 0, through groupings 2');
    expect(row(jilin)).toBe(
      'Statements: direct 0, within 0, through groupings 1 · only through a grouping',
    );
    expect(row(tianjin, 'zh')).toBe('发言：直接 0，范围内 0，因区域 0 · 无人提及');
    expect(row(henan)).toBe(
      'Statements: direct 0, within 3, through groupings 0 · 3 only because of the speaker’s post or institution',
    );
    expect(silenceLayer.sentence(show(), jilin, 'en')).toBe(
      'statements: direct 0, within 0, through groupings 1 · only through a grouping',
    );
  });

  it('has words in the column of the list, sorted from no one to direct', () => {
    const { tableColumn: column } = silenceLayer;
    const viewModel = show();
    const cell = (id: RegionId, language: 'zh' | 'en') => {
      const value = column?.value(viewModel, id) ?? Number.NaN;
      return [value, column?.text(value, language, viewModel, id)];
    };
    expect(cell(tianjin, 'en')).toEqual([0, 'by no one']);
    expect(cell(jilin, 'zh')).toEqual([1, '仅因所属区域涉及']);
    expect(cell(henan, 'en')).toEqual([2, 'only places inside']);
    expect(cell(sichuan, 'en')).toEqual([3, 'directly']);
  });

  it('names the groupings and strategies that no one speaks of, and who speaks of a larger or another place', () => {
    const { more } = legendOf();
    const lines = more?.lines().map(({ en }) => en) ?? [];
    expect(lines[0]).toMatch(/^No one speaks of 6 of 34 groupings: Beibu Gulf, /u);
    expect(lines[1]).toBe('No one speaks of 1 of 33 strategies: Common prosperity.');
    expect(lines[2]).toMatch(/^In 6 statements the words are about a larger place than that of/u);
    expect(lines).toContain(
      'Yang Wuyun (post or institution: Chengdu) speaks of Sichuan, Western Development.',
    );
    expect(lines).toHaveLength(9);
  });

  it('counts strategies in a report without statements', () => {
    const viewModel = showPlans();
    const { note, more } = legendContents(viewModel, palette, 'province');
    expect(note?.en).toMatch(
      /^No strategy is about 1 of 34 provinces: Taiwan\. A report is a sel/u,
    );
    expect(more?.lines().map(({ en }) => en)).toEqual(['All 34 groupings have a strategy.']);
    expect(silenceLayer.tooltipRow(viewModel, henan, 'en')).toBe(
      'Strategies: direct 0, within 4, through groupings 9',
    );
  });

  const difference = differenceCiede2000();
  const EYES: Readonly<Record<string, (colour: Color) => Color>> = {
    normal: (colour: Color) => colour,
    protanopia: filterDeficiencyProt(1),
    deuteranopia: filterDeficiencyDeuter(1),
    tritanopia: filterDeficiencyTrit(1),
    greyscale: filterGrayscale(1),
  };
  it.each([
    ['light', LIGHT_PALETTE],
    ['dark', DARK_PALETTE],
    ['projector', PROJECTOR_PALETTE],
  ] as const)(
    'has fills that differ from one another for every eye in the %s theme',
    (_, theme) => {
      const fills = [...Object.values(silenceFills(theme)), theme.unmatched];
      for (const see of Object.values(EYES))
        for (const [at, a] of fills.entries())
          for (const b of fills.slice(at + 1)) {
            const [one, other] = [parse(a), parse(b)];
            if (!one || !other) throw new Error('not a colour');
            expect(difference(see(one), see(other))).toBeGreaterThanOrEqual(5);
          }
    },
  );
});
