import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadRealReport, loadSecondReport } from '../../../../tests/fixtures/realData.ts';
import { earlierReport } from '../../../../tests/fixtures/earlierReport.ts';
import { createRealStore, filters, renderAtlas } from '../../../../tests/fixtures/renderAtlas.tsx';
import { corpusOf } from '../../../domain/corpus/corpus.ts';
import { adcode } from '../../../domain/ids.ts';
import type { Language } from '../../../domain/language.ts';
import { FIRST_REPORT } from '../../../domain/report/library.ts';
import { joinReports } from '../../../domain/together/joinReports.ts';
import { RegionPanel } from '../RegionPanel.tsx';

function open(other = loadSecondReport(), language: Language = 'en') {
  const store = createRealStore(language);
  const corpus = joinReports([corpusOf(loadRealReport()), corpusOf(other)]);
  const entry = { ...FIRST_REPORT, id: corpus.frame.id, source: 'together' as const };
  store.getState().showReport(corpus, entry);
  store.getState().setView({ ...store.getState().view, report: entry.id });
  renderAtlas(store, <RegionPanel onClose={() => undefined} />);
  const henan = { kind: 'region', id: adcode('410000') } as const;
  return { store, select: () => act(() => store.getState().select(henan)) };
}

describe('the panel of reports that are shown together', () => {
  it('names each report with its numbers', async () => {
    open();
    const reports = await screen.findByRole('region', { name: /Reports shown together/u });
    const [first, second] = within(reports).getAllByRole('heading', { level: 4 });
    expect(first?.closest('li')).toHaveTextContent(
      '20 statements, 12 named speakers, 33 strategies',
    );
    expect(second?.closest('li')).toHaveTextContent('56 strategies, no statements');
  });

  it('splits the counts of a region by report', () => {
    const { select } = open();
    select();
    expect(
      screen.getByText(
        '2024 Two Sessions: 3 statements, 6 strategies · Regional plans: 13 strategies',
      ),
    ).toBeInTheDocument();
  });

  it('names the report of each statement, also in Chinese', () => {
    const { select } = open(earlierReport(), 'zh');
    select();
    const cards = screen.getAllByRole('article');
    expect(cards).toHaveLength(4);
    const named = cards.map((card) => within(card).getAllByText(/^20\d\d年全国两会$/u)[0]);
    expect(named.map((each) => each?.textContent)).toEqual([
      '2024年全国两会',
      '2024年全国两会',
      '2024年全国两会',
      '2023年全国两会',
    ]);
  });

  it('shows the statements of the reports that pass the filter only', () => {
    const { store, select } = open(earlierReport());
    select();
    act(() => store.getState().setFilters(filters({ reports: ['two-sessions-2023'] })));
    expect(screen.getAllByRole('article')).toHaveLength(1);
    expect(
      screen.getByText(/2024 Two Sessions: 0 statements.* · 2023 Two Sessions: 1 statement,/u),
    ).toBeInTheDocument();
  });

  it('counts strategies where the filter leaves a report without statements', async () => {
    const { store } = open();
    act(() => store.getState().setFilters(filters({ reports: ['regional-plans-2014-2025'] })));
    expect(await screen.findByText(/56 of 96 strategies shown/u)).toBeInTheDocument();
  });
});
