import { act, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { reportOf, same, speaker, statement, strategy } from '../../tests/fixtures/make.ts';
import { createStoreOf, filters, renderAtlas } from '../../tests/fixtures/renderAtlas.tsx';
import {
  adcode,
  mapLayerId,
  speakerId,
  statementId,
  strategyId,
  strategyTypeId,
} from '../domain/ids.ts';
import type { Language } from '../domain/language.ts';
import type { Statement } from '../domain/report/report.ts';
import type { ViewState } from '../domain/view/view.ts';
import { Legend } from '../features/legend/Legend.tsx';
import { RegionTable } from '../features/list/RegionTable.tsx';
import { filterReadingModule } from '../features/region-panel/filterReadingModule.ts';
import { RegionPanel } from '../features/region-panel/RegionPanel.tsx';
import { LIGHT_PALETTE } from '../ui/mapPalettes.ts';

const URBAN = strategyTypeId('urban');
const PLAN = strategyId('plan');
const LI = speakerId('li');
const HENAN = { place: adcode('410000'), basis: 'named' } as const;
const LONG = 'Name of sixty characters, as no editor of a report intends it';

function reportWith(statements: readonly Partial<Statement>[], name = 'Li') {
  return reportOf({
    types: [
      { id: URBAN, name: same(`${name} type`), short: same(`${name} type`), glyph: 'circle' },
    ],
    speakers: [speaker(LI, { name: same(name) })],
    strategies: [strategy(PLAN, { title: same(`${name} plan`), places: [adcode('410000')] })],
    statements: statements.map((given, index) =>
      statement(statementId(`s${index}`), {
        speaker: LI,
        strategies: [PLAN],
        places: [HENAN],
        ...given,
      }),
    ),
  });
}
const REPORTS = {
  none: reportWith([]),
  one: reportWith([{}]),
  'five hundred': reportWith(Array.from({ length: 500 }, () => ({}))),
  'one without a place': reportWith([{ places: [], scope: 'national' }]),
  'one with long names': reportWith([{}], LONG),
} as const;
type ReportName = keyof typeof REPORTS;

const DIRECT = { filters: filters({ voices: ['direct'] }) };
const REPORTED = { filters: filters({ voices: ['reported'] }) };

async function show(name: ReportName, view: Partial<ViewState>, language: Language = 'en') {
  const store = createStoreOf(REPORTS[name], language, view);
  const rendered = renderAtlas(
    store,
    <>
      <section aria-label="panel">
        <RegionPanel onClose={() => undefined} />
      </section>
      <section aria-label="map legend">
        <Legend palette={LIGHT_PALETTE} />
      </section>
      <section aria-label="list">
        <RegionTable names={null} onDetails={() => undefined} />
      </section>
    </>,
  );
  await act(async () => {
    await Promise.resolve();
  });
  const part = (part: string) => within(screen.getByRole('region', { name: part }));
  const textOf = (part: string) => screen.getByRole('region', { name: part }).textContent;
  return { ...rendered, part, textOf };
}

beforeAll(async () => {
  Element.prototype.scrollIntoView = vi.fn();
  filterReadingModule.load();
  await vi.waitFor(() => expect(filterReadingModule.getState().status).toBe('loaded'), 20_000);
}, 30_000);

describe('a report without statements', () => {
  it.each([
    ['en', 'The report has no statements.'],
    ['zh', '报告中没有发言。'],
  ] as const)(
    'says so in the legend, also under filters in the panel (%s)',
    async (language, sentence) => {
      const { textOf, unmount } = await show('none', {}, language);
      expect(textOf('map legend')).toContain(sentence);
      expect(textOf('map legend')).not.toMatch(/matches the filters|符合筛选条件的发言/);
      unmount();
      const filtered = await show('none', DIRECT, language);
      expect(filtered.textOf('panel')).toContain(sentence);
    },
  );

  it('has no columns of statements in the list, and no count of them', async () => {
    const { part, textOf } = await show('none', {});
    expect(textOf('list')).toMatch(/34 provinces(?!, )/);
    const headings = part('list')
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    expect(headings).toEqual(['Region', 'Strategies', 'Belongs to']);
  });

  it.each([
    ['en', '1strategy', 'Li type · 1'],
    ['zh', '1项战略', 'Li type · 1'],
  ] as const)(
    'has only strategies in the overview, by type (%s)',
    async (language, figure, fold) => {
      const { textOf } = await show('none', {}, language);
      expect(textOf('panel').replaceAll(' ', '')).toContain(figure);
      expect(textOf('panel')).toContain(fold);
      expect(textOf('panel')).not.toMatch(/statement|speaker|Opening|发言|导语/);
    },
  );

  it.each([
    ['en', 'Strategies: 1', 'Named in this report'],
    ['zh', '战略：1 项', '本报告提及'],
  ] as const)(
    'says nothing of statements about a place or strategy (%s)',
    async (language, count, named) => {
      const henan = await show(
        'none',
        { selection: { kind: 'region', id: HENAN.place } },
        language,
      );
      expect(henan.textOf('panel')).toContain(count);
      expect(henan.textOf('panel')).toContain('Li plan');
      expect(henan.textOf('panel')).not.toMatch(/statement|发言/);
      henan.unmount();
      const plan = await show('none', { selection: { kind: 'strategy', id: PLAN } }, language);
      expect(plan.textOf('panel')).not.toMatch(/statement|发言/);
      expect(plan.textOf('panel')).not.toContain(named);
    },
  );

  it.each([
    ['en', 'Li type: 1 strategy, Henan', '1 of 1 strategies shown'],
    ['zh', 'Li type：1 项战略，河南', '共 1 项战略，显示 1 项'],
  ] as const)('lists the strategies that pass a filter (%s)', async (language, heading, notice) => {
    const { part, textOf } = await show('none', { filters: filters({ types: [URBAN] }) }, language);
    expect(textOf('panel')).toContain(heading);
    expect(textOf('panel')).toContain(notice);
    expect(part('panel').getByRole('link', { name: /Li plan/ })).toBeVisible();
  });

  it.each([
    ['en', 'the only strategy of the report'],
    ['zh', '报告的全部 1 项战略'],
  ] as const)('has a legend of strategies on their layer (%s)', async (language, total) => {
    const { textOf } = await show('none', { mode: mapLayerId('strategies') }, language);
    expect(textOf('map legend')).toContain(total);
    expect(textOf('map legend')).not.toMatch(/statement|发言/);
  });
});

describe('a report with one statement', () => {
  it('is spoken of in the singular under a filter that the statement matches', async () => {
    const { textOf } = await show('one', DIRECT);
    expect(textOf('panel')).toContain('Direct quotations: 1 statement, Henan');
    expect(textOf('panel')).toContain('The only statement of the report matches the filters.');
    expect(textOf('list')).not.toContain('1 statements');
  });

  it('is spoken of in the singular under a filter that it does not match', async () => {
    const { textOf } = await show('one', REPORTED);
    expect(textOf('list')).toContain('the only statement does not match the filters');
    expect(textOf('panel')).toContain('No statement matches all filters');
    expect(textOf('map legend')).toContain('No statement matches the filters.');
  });

  it('has one class in the legend, and one province in the list', async () => {
    const { part, textOf } = await show('one', {});
    const classes = part('map legend').getByRole('list', { name: 'Colours' });
    expect(within(classes).getAllByRole('listitem')).toHaveLength(1);
    expect(textOf('map legend')).toContain('the only statement of the report');
    expect(textOf('list')).toContain('34 provinces, 1 with statements');
  });
});

describe('a report with 500 statements about one province', () => {
  it('has the same count in panel, legend and list', async () => {
    const { part, textOf } = await show('five hundred', DIRECT);
    expect(textOf('panel')).toContain('500 statements, Henan');
    expect(textOf('panel')).toContain('All 500 statements match the filters.');
    expect(textOf('map legend')).toMatch(/500/);
    const henan = part('list').getByRole('row', { name: /Henan/ });
    expect(within(henan).getByText('500')).toBeVisible();
  });
});

describe('a statement without a place', () => {
  it.each([
    ['en', '1 statement, the whole country', 'The whole country'],
    ['zh', '1 条发言，全国', '全国'],
  ] as const)('is said to be about the whole country (%s)', async (language, heading, place) => {
    const { part, textOf } = await show('one without a place', DIRECT, language);
    expect(textOf('panel')).toContain(heading);
    expect(part('panel').getAllByText(place).length).toBeGreaterThan(0);
  });

  it('is counted in the report, but at no province', async () => {
    const { textOf } = await show('one without a place', {});
    expect(textOf('list')).toContain('34 provinces, 0 with statements');
    expect(textOf('map legend')).toContain('the only statement of the report');
    expect(textOf('map legend')).not.toContain('Circle size');
  });
});

describe('names of sixty characters', () => {
  it('are written in full in panel and legend', async () => {
    const { textOf } = await show('one with long names', { filters: filters({ types: [URBAN] }) });
    expect(textOf('panel')).toContain(`${LONG} type: 1 statement, Henan`);
    expect(textOf('panel')).toContain(`${LONG} plan`);
    expect(textOf('map legend')).toContain(`filter: ${LONG} type`);
  });
});
