import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { earlierReport } from '../../../tests/fixtures/earlierReport.ts';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { corpusOf } from '../../domain/corpus/corpus.ts';
import type { Language } from '../../domain/language.ts';
import { FIRST_REPORT } from '../../domain/report/library.ts';
import { useHover } from '../../state/hover.ts';
import { ComparePanel } from './ComparePanel.tsx';

const entry = {
  ...FIRST_REPORT,
  id: 'two-sessions-2023',
  short: { zh: '2023年全国两会', en: '2023 Two Sessions' },
};

function open(language: Language = 'en', report = earlierReport()) {
  const user = userEvent.setup();
  const store = createRealStore(language);
  store.getState().setReports([FIRST_REPORT, entry]);
  store.getState().compareWith(entry.id);
  store.getState().showCompared(corpusOf(report), entry);
  const focusPanel = vi.fn();
  renderAtlas(store, <ComparePanel focusPanel={focusPanel} />);
  return { user, store, focusPanel };
}

const part = (name: string) => screen.getByRole('region', { name });
const sentences = (name: string) =>
  within(part(name))
    .getAllByRole('paragraph')
    .map((each) => each.textContent);

describe('the comparison in the panel', () => {
  it('says what is new, gone, more and fewer, with numbers and shares', () => {
    open();
    expect(sentences('Comparison')[0]).toBe(
      '“2024 Two Sessions” has 20 statements; “2023 Two Sessions” has 21.',
    );
    expect(sentences('Provinces')).toEqual([
      'New: Beijing 1 (5%).',
      'Gone: Xinjiang, other report 2 (9.5%).',
      'More statements: Henan 3 (15%), other report 1 (4.8%).',
      'Fewer statements: Guangdong 1 (5%), other report 3 (14%).',
      'Unchanged: 7.',
    ]);
    expect(sentences('Speakers')).toContainEqual(
      expect.stringMatching(/^Gone: Zhang San, other report 2 \(9\.5%\)/u),
    );
    expect(sentences('Strategies')[0]).toMatch(/^New: /u);
  });

  it('says it in Chinese', () => {
    open('zh');
    expect(sentences('比较')[0]).toBe('“2024年全国两会”有 20 条发言，“2023年全国两会”有 21 条。');
    expect(sentences('省级地区')).toEqual([
      '新出现：北京 1（占 5%）。',
      '不再出现：新疆，另一份报告 2（占 9.5%）。',
      '发言增多：河南 3（占 15%），另一份报告 1（占 4.8%）。',
      '发言减少：广东 1（占 5%），另一份报告 3（占 14%）。',
      '没有变化：7 个。',
    ]);
  });

  it('links each region, and moves to its details', async () => {
    const { user, store, focusPanel } = open();
    const link = within(part('Provinces')).getByRole('link', { name: 'Henan' });
    expect(link).toHaveAttribute('href', '#r=410000&with=two-sessions-2023&map=difference&lang=en');
    await user.hover(link);
    expect(useHover.getState().hovered).toBe('410000');
    await user.click(link);
    expect(store.getState().view.selection).toEqual({ kind: 'region', id: '410000' });
    expect(focusPanel).toHaveBeenCalled();
    expect(sentences('Comparison')).toEqual([
      '+2: 3 statements (15%), 1 statement (4.8%) in 2023 Two Sessions.',
      'All changes',
    ]);
    await user.click(screen.getByRole('link', { name: 'All changes' }));
    expect(part('Provinces')).toBeVisible();
  });

  it('links a new strategy, and not a speaker that the open report lacks', () => {
    open();
    const strategies = within(part('Strategies')).getAllByRole('link');
    expect(strategies[0]).toHaveAttribute('href', expect.stringMatching(/^#s=marine-economy&/u));
    expect(screen.queryByRole('link', { name: 'Zhang San' })).toBeNull();
  });

  it('shows the first of many, and the others on request', async () => {
    const { user } = open('en', {
      ...earlierReport(),
      statements: earlierReport().statements.slice(-4),
    });
    const more = within(part('Groupings')).getAllByRole('button', { name: /more$/u })[0];
    const before = within(part('Groupings')).getAllByRole('link').length;
    if (!more) throw new Error('no button');
    await user.click(more);
    expect(within(part('Groupings')).getAllByRole('link').length).toBeGreaterThan(before);
  });

  it('copies all of it as text', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    const text = await navigator.clipboard.readText();
    expect(text).toContain('“2024 Two Sessions” has 20 statements; “2023 Two Sessions” has 21.');
    expect(text).toContain(
      '\nProvinces\nNew: Beijing 1 (5%).\nGone: Xinjiang, other report 2 (9.5%).\n',
    );
  });

  it('shows the text where the browser does not copy', async () => {
    const { user } = open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Select the text');
    expect(screen.getByRole('textbox', { name: 'Comparison as text' })).toHaveTextContent(
      'Provinces',
    );
  });

  it('changes the report to compare with, and ends', async () => {
    const { user, store } = open();
    store
      .getState()
      .setReports([
        FIRST_REPORT,
        entry,
        { ...entry, id: 'plan', short: { zh: '规划', en: 'Plan' } },
      ]);
    const choice = screen.getByRole('combobox', { name: 'Compared with' });
    expect(within(choice).queryByRole('option', { name: '2024 Two Sessions' })).toBeNull();
    await user.selectOptions(choice, await within(choice).findByRole('option', { name: 'Plan' }));
    expect(store.getState().view.compare).toBe('plan');
    expect(screen.getByRole('status')).toHaveTextContent('Loading the report to compare with…');
    await user.selectOptions(choice, 'Other reports…');
    expect(store.getState().interaction.dialog).toBe('reports');
    await user.click(screen.getByRole('button', { name: 'End the comparison' }));
    expect(store.getState().view.compare).toBeNull();
  });

  it('says that strategies are counted where a report has no statements', () => {
    open('en', { ...earlierReport(), statements: [] });
    expect(screen.getByText(/One of the reports has no statements/u)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Speakers' })).toBeNull();
  });

  it('says that nothing has changed between equal reports', () => {
    const same = createRealStore('en').getState().linked?.corpus;
    if (!same) throw new Error('no report');
    const store = createRealStore('en');
    store.getState().compareWith(entry.id);
    store.getState().showCompared(same, entry);
    renderAtlas(store, <ComparePanel focusPanel={vi.fn()} />);
    expect(screen.getByText('No changes.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Provinces' })).toBeNull();
  });
});
