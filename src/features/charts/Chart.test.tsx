import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadRealIndicators } from '../../../tests/fixtures/realData.ts';
import { createRealStore, filters, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { type ChartView, RANK, SCATTER } from '../../domain/indicators/chartView.ts';
import { DEFAULT_INDICATOR } from '../../domain/indicators/indicatorView.ts';
import { adcode, groupingId, strategyTypeId } from '../../domain/ids.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { paintPlaces } from '../../domain/paints/derivePaints.ts';
import type { ViewState } from '../../domain/view/view.ts';
import { indicatorLayer, provideIndicatorReading } from '../../map/layers/indicatorLayer.ts';
import { createIndicatorReading } from '../../map/layers/indicatorReading.ts';
import { statementsLayer } from '../../map/layers/statementsLayer.ts';
import { useAppState } from '../../state/AppStoreContext.tsx';
import { useHover } from '../../state/hover.ts';
import { LIGHT_PALETTE } from '../../ui/mapPalettes.ts';
import { ChartPanel } from './ChartPanel.tsx';

const [beijing, henan, zhengzhou] = [adcode('110000'), adcode('410000'), adcode('410100')];
const onClose = vi.fn();

function ChartOfView() {
  const chart = useAppState(({ view }) => view.chart);
  return chart && <ChartPanel {...{ chart, onClose }} palette={LIGHT_PALETTE} />;
}

function open(chart: ChartView, language: 'zh' | 'en' = 'en', view: Partial<ViewState> = {}) {
  const store = createRealStore(language, view);
  store.getState().setIndicators(loadRealIndicators());
  store.getState().showIndicator({ ...DEFAULT_INDICATOR, year: 2023 });
  store.getState().showChart(chart);
  renderAtlas(store, <ChartOfView />);
  return { store, user: userEvent.setup() };
}

beforeEach(() => {
  provideIndicatorReading(createIndicatorReading);
  Object.assign(indicatorLayer, createIndicatorReading({ fallback: statementsLayer, paintPlaces }));
  useHover.getState().hover(null);
  useHover.getState().highlightPlaces(null);
});

const rowsOf = (name: RegExp) => within(screen.getByRole('list', { name })).getAllByRole('button');

describe('the ranking', () => {
  it('lists the regions with rank and value, and those without data apart and last', () => {
    open(RANK);
    const rows = rowsOf(/^Ranking: Disposable income per head, 2023/u);
    expect(rows).toHaveLength(31);
    expect(rows[0]).toHaveAccessibleName(/^1\. Shanghai 84,834/u);
    expect(rows.at(-1)).toHaveAccessibleName(/^31\. Gansu 25,011/u);
    const without = rowsOf(/^No data \(3\)/u);
    for (const [index, name] of ['Taiwan', 'Hong Kong', 'Macao'].entries())
      expect(without[index]).toHaveTextContent(name);
    expect(without[0]).toHaveAccessibleName(/no data/u);
  });

  it('says how each region is spoken of', () => {
    open(RANK);
    expect(screen.getByRole('button', { name: /Sichuan.*, directly$/u })).toBeVisible();
    expect(screen.getByRole('button', { name: /Tianjin.*, by no one$/u })).toBeVisible();
  });

  it.each(LANGUAGES)('turns the order, and keeps it in the view (%s)', async (language) => {
    const { store, user } = open(RANK, language);
    await user.click(
      screen.getByRole('radio', { name: language === 'en' ? 'Lowest first' : '从低到高' }),
    );
    expect(store.getState().view.chart).toEqual({ kind: 'rank', isLowestFirst: true });
    expect(rowsOf(/^Ranking|^排名/u)[0]).toHaveAccessibleName(/^31\. (?:Gansu|甘肃) /u);
  });

  it('highlights on the map the region that is pointed at or focused, and a click selects it', async () => {
    const { store, user } = open(RANK);
    const [, second] = rowsOf(/^Ranking/u);
    if (!second) throw new Error('too few rows');
    await user.hover(second);
    expect(useHover.getState().hovered).toBe(beijing);
    await user.unhover(second);
    expect(useHover.getState().hovered).toBeNull();
    act(() => second.focus());
    expect(useHover.getState().hovered).toBe(beijing);
    await user.click(second);
    expect(store.getState().view.selection).toEqual({ kind: 'region', id: beijing });
    expect(second).toHaveAttribute('aria-current', 'true');
  });

  it('marks the region that is hovered on the map, of a city the province around it', () => {
    open(RANK);
    const row = screen.getByText('Henan').closest('li');
    for (const id of [henan, zhengzhou]) {
      act(() => useHover.getState().hover(id));
      expect(row).toHaveAttribute('data-hovered');
    }
    act(() => useHover.getState().hover(beijing));
    expect(row).not.toHaveAttribute('data-hovered');
  });

  it('is one stop of Tab, and the arrow keys move through all rows', async () => {
    const { user } = open(RANK);
    const rows = rowsOf(/^Ranking/u);
    rows[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect(rows[1]).toHaveFocus();
    await user.keyboard('{End}');
    expect(rowsOf(/^No data/u).at(-1)).toHaveFocus();
    expect(screen.getAllByRole('button').filter((each) => each.tabIndex === 0)).toHaveLength(2);
  });

  it('names the types of the filter that a region has, and says which regions are left out', () => {
    open(RANK, 'en', { filters: filters({ types: [strategyTypeId('marine')] }) });
    expect(screen.getByRole('button', { name: /Shanghai Marine 84,834/u })).toBeVisible();
    expect(
      screen.getByRole('button', { name: /Gansu 25,011, left out by the filters/u }),
    ).toBeVisible();
    expect(screen.getByRole('list', { name: /^Strategy types/u })).toHaveTextContent('Marine');
  });

  it('says which regions are outside a selected grouping, not that filters leave them out', () => {
    const delta = groupingId('yangtze-river-delta');
    open(RANK, 'en', { selection: { kind: 'region', id: delta } });
    expect(
      screen.getByRole('button', { name: /Gansu 25,011, outside the selection/u }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /left out by the filters/u })).toBeNull();
  });

  it('closes, and changes to the scatter', async () => {
    const { store, user } = open(RANK);
    await user.click(screen.getByRole('radio', { name: 'Scatter plot' }));
    expect(store.getState().view.chart).toEqual(SCATTER);
    await user.click(screen.getByRole('button', { name: 'Close the chart' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('the scatter', () => {
  const population: ChartView = { kind: 'scatter', against: 'population' };
  const bodyRows = () =>
    within(screen.getByRole('table', { name: 'The values of the scatter plot' }))
      .getAllByRole('row')
      .slice(1);
  const drawing = () => screen.getByRole('img', { name: /^31 provinces by Disposable income/u });

  it('says in its name what it draws, and has the same as a table with no data last', () => {
    open(population);
    expect(drawing()).toHaveAccessibleName(/3 without data are not drawn/u);
    const rows = bodyRows();
    expect(rows).toHaveLength(34);
    expect(rows[0]).toHaveTextContent(/^Shanghai 84,834/u);
    expect(rows.at(-1)).toHaveTextContent(/no datano data$/u);
  });

  it('counts statements, and changes the second axis', async () => {
    const { store, user } = open(SCATTER);
    expect(bodyRows().find((row) => row.textContent.startsWith('Henan'))).toHaveTextContent(/3$/u);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Compared with' }),
      'Resident population',
    );
    expect(store.getState().view.chart).toEqual(population);
  });

  it('says that a figure of the address does not exist, and counts statements', () => {
    open({ kind: 'scatter', against: 'happiness' });
    expect(screen.getByText(/There is no figure “happiness”/u)).toBeVisible();
    expect(screen.getByRole('combobox')).toHaveValue('statements');
  });

  it('highlights a dragged range on the map, names its regions, and a click clears it', () => {
    open(population);
    const svg = drawing();
    svg.getBoundingClientRect = () => new DOMRect(0, 0, 360, 280);
    svg.setPointerCapture = () => undefined;
    fireEvent.pointerDown(svg, { clientX: 250, clientY: 0, button: 0 });
    fireEvent.pointerMove(svg, { clientX: 360, clientY: 280 });
    fireEvent.pointerUp(svg);
    expect(screen.getByRole('status')).toHaveTextContent('2 in the range: Shanghai, Beijing.');
    const highlighted = useHover.getState().highlightedPlaces;
    expect(highlighted?.has(beijing)).toBe(true);
    expect(highlighted?.has(henan)).toBe(false);
    expect(screen.getByRole('button', { name: 'Beijing, in the range' })).toBeVisible();
    fireEvent.pointerDown(svg, { clientX: 10, clientY: 10, button: 0 });
    fireEvent.pointerUp(svg);
    expect(useHover.getState().highlightedPlaces).toBeNull();
  });

  it('has the range by sliders too, with the value in words, and a button clears it', async () => {
    const { user } = open(population);
    await user.click(screen.getByText('Set the range with sliders'));
    const slider = screen.getByRole('slider', { name: 'Horizontal axis, from' });
    expect(slider).toHaveAttribute('aria-valuetext', '20,000');
    fireEvent.change(slider, { target: { value: '75' } });
    expect(slider).toHaveAttribute('aria-valuetext', '80,000');
    expect(screen.getByRole('status')).toHaveTextContent('2 in the range: Shanghai, Beijing.');
    await user.click(screen.getByRole('button', { name: 'Clear the range' }));
    expect(useHover.getState().highlightedPlaces).toBeNull();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('highlights no range of other axes, and none when it is closed', async () => {
    const { store, user } = open(population);
    await user.click(screen.getByText('Set the range with sliders'));
    const brush = () => {
      fireEvent.change(screen.getByRole('slider', { name: 'Horizontal axis, from' }), {
        target: { value: '75' },
      });
      expect(useHover.getState().highlightedPlaces).not.toBeNull();
    };
    brush();
    act(() => store.getState().showChart(SCATTER));
    expect(useHover.getState().highlightedPlaces).toBeNull();
    brush();
    act(() => store.getState().showChart(RANK));
    expect(useHover.getState().highlightedPlaces).toBeNull();
  });

  it('selects the point that is clicked', () => {
    const { store } = open(population);
    const point = drawing().querySelector(`[data-place="${henan}"]`);
    if (!point) throw new Error('no point');
    fireEvent.pointerDown(point, { button: 0 });
    fireEvent.pointerUp(point);
    expect(store.getState().view.selection).toEqual({ kind: 'region', id: henan });
  });
});
