import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadRealIndicators, loadRealReport } from '../../../../tests/fixtures/realData.ts';
import { createStoreOf, renderAtlas } from '../../../../tests/fixtures/renderAtlas.tsx';
import { DEFAULT_INDICATOR } from '../../../domain/indicators/indicatorView.ts';
import { useMapViewModel } from '../../../state/AppStoreContext.tsx';
import { LIGHT_PALETTE } from '../../../ui/mapPalettes.ts';
import { IndicatorKey } from './IndicatorKey.tsx';
import { YEAR_MS } from './YearSlider.tsx';

function ShownKey() {
  const viewModel = useMapViewModel();
  return viewModel && <IndicatorKey viewModel={viewModel} palette={LIGHT_PALETTE} />;
}

function renderKey() {
  const store = createStoreOf(loadRealReport());
  store.getState().setIndicators(loadRealIndicators());
  store.getState().showIndicator({ ...DEFAULT_INDICATOR, year: 2023 });
  renderAtlas(store, <ShownKey />);
  return store;
}

const indicatorOf = (store: ReturnType<typeof renderKey>) => store.getState().view.indicator;

describe('the key of an indicator', () => {
  it('counts the provinces of each class', () => {
    renderKey();
    const rows = within(screen.getByRole('list', { name: 'Provinces in each class' })).getAllByRole(
      'listitem',
    );
    expect(rows).toHaveLength(5);
    const counts = rows.map((row) =>
      Number.parseInt(within(row).getByText(/province/u).textContent, 10),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(31);
  });

  it('changes the indicator, and keeps the year where the other series has it', async () => {
    const store = renderKey();
    const choose = screen.getByRole('combobox', { name: 'Indicator' });
    await userEvent.selectOptions(choose, 'Urbanisation rate');
    expect(indicatorOf(store)).toMatchObject({ id: 'urbanisation', year: 2023 });
    await userEvent.selectOptions(choose, 'Grain output');
    expect(indicatorOf(store)).toMatchObject({ id: 'grain', year: null });
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('warns of an amount as a fill, and offers it per head', async () => {
    const store = renderKey();
    expect(screen.queryByText(/An amount grows with the size/u)).toBeNull();
    const choose = screen.getByRole('combobox', { name: 'Indicator' });
    await userEvent.selectOptions(choose, 'Gross regional product');
    expect(screen.getByText(/An amount grows with the size/u)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show it per head' }));
    expect(indicatorOf(store)).toMatchObject({ id: 'gdp-per-head', year: 2023 });
    expect(screen.queryByText(/An amount grows with the size/u)).toBeNull();
  });

  it('lists the user’s own figures apart, and opens the dialog that adds them', async () => {
    const store = renderKey();
    const choose = screen.getByRole('combobox', { name: 'Indicator' });
    expect(within(choose).queryByRole('group')).toBeNull();
    const [first] = loadRealIndicators();
    if (!first) throw new Error('no official figure');
    const own = { ...first, id: 'own-a', name: { zh: '甲', en: 'Mine' }, isOwn: true } as const;
    act(() => store.getState().setIndicators([...loadRealIndicators(), own]));
    const group = within(choose).getByRole('group', { name: 'Your own figures' });
    expect(within(group).getByRole('option', { name: 'Mine' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Add your own figures…' }));
    expect(store.getState().interaction.dialog).toBe('figures');
  });

  it('changes method and number of classes', async () => {
    const store = renderKey();
    await userEvent.click(screen.getByText('Change, classes and source'));
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'How the classes are made' }),
      'natural breaks',
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Classes' }), '3 classes');
    expect(indicatorOf(store)).toMatchObject({ method: 'natural', classes: 3 });
    expect(screen.getByText(/2023 was checked for 11 provinces/u)).toBeVisible();
  });

  it('says the year of the slider, and the last year is that of the series', () => {
    const store = renderKey();
    const slider = screen.getByRole('slider', { name: 'Year' });
    expect(slider).toHaveAttribute('aria-valuetext', '2023');
    fireEvent.change(slider, { target: { value: '0' } });
    expect(indicatorOf(store)).toMatchObject({ year: 2019 });
    fireEvent.change(slider, { target: { value: '5' } });
    expect(indicatorOf(store)).toMatchObject({ year: null });
    expect(slider).toHaveAttribute('aria-valuetext', '2024');
  });

  it('shows the change since an earlier year, and returns to the values', async () => {
    const store = renderKey();
    const choose = screen.getByRole('combobox', { name: 'Change since …' });
    await userEvent.selectOptions(choose, '2020');
    expect(indicatorOf(store)).toMatchObject({ since: 2020, year: 2023 });
    expect(screen.getByText('China: +21.8%')).toBeVisible();
    const rows = within(screen.getByRole('list', { name: 'Provinces in each class' }));
    for (const row of rows.getAllByRole('button'))
      expect(row).toHaveAccessibleName(/\+\d+\.\d to \+\d+\.\d/u);
    expect(screen.getByRole('slider', { name: 'Year' })).toHaveAttribute('max', '3');
    await userEvent.selectOptions(choose, 'no change: the values of the year');
    expect(indicatorOf(store)).toMatchObject({ since: null, year: 2023 });
  });

  it('moves the year to the last one where the change would begin later', async () => {
    const store = renderKey();
    const choose = screen.getByRole('combobox', { name: 'Change since …' });
    await userEvent.selectOptions(choose, '2023');
    expect(indicatorOf(store)).toMatchObject({ since: 2023, year: null });
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Indicator' }),
      'Grain output',
    );
    expect(indicatorOf(store)).toMatchObject({ id: 'grain', since: null, year: null });
    expect(screen.queryByRole('combobox', { name: 'Change since …' })).toBeNull();
  });
});

describe('own bounds and a midpoint', () => {
  const openSettings = async () => {
    const store = renderKey();
    await userEvent.click(screen.getByText('Change, classes and source'));
    return store;
  };
  const chooseMethod = (name: string) =>
    userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'How the classes are made' }),
      name,
    );
  const type = async (label: string, text: string) => {
    const field = screen.getByRole('textbox', { name: label });
    await userEvent.clear(field);
    await userEvent.type(field, `${text}{Enter}`);
  };
  const BOUNDS = 'Bounds between the classes';

  it('begins with the bounds that are drawn, and takes typed ones, full-width too', async () => {
    const store = await openSettings();
    await chooseMethod('own bounds');
    expect(indicatorOf(store)?.breaks).toHaveLength(4);
    expect(screen.queryByRole('combobox', { name: 'Classes' })).toBeNull();
    await type(BOUNDS, '３０，０００、40000；50,000');
    expect(indicatorOf(store)?.breaks).toEqual([30_000, 40_000, 50_000]);
    const names = within(screen.getByRole('list', { name: 'Provinces in each class' }))
      .getAllByRole('button')
      .map((row) => row.getAttribute('aria-label'));
    expect(names[0]).toMatch(/50,000 or more.* 5 provinces/u);
    expect(names[3]).toMatch(/below 30,000.* 10 provinces/u);
    await chooseMethod('natural breaks');
    expect(indicatorOf(store)).toMatchObject({ method: 'natural', breaks: [] });
  });

  it.each([
    ['40000, 30000', '30,000 comes after 40,000, but is not larger. Type the numbers from small'],
    ['much', '“much” is not a number. Type digits'],
    ['30000 900000', '900,000 is outside of the data. Type numbers from 19,139 to 88,366.'],
    ['1;2;3;4;5;6;7;8;9', 'There are 9 numbers, and there may be 8 at most. Remove 1.'],
    [' ', 'There is no number. Type at least one.'],
  ])('says of "%s" what is wrong, and keeps the bounds', async (text, problem) => {
    const store = await openSettings();
    await chooseMethod('own bounds');
    const before = indicatorOf(store);
    await type(BOUNDS, text);
    expect(screen.getByRole('alert')).toHaveTextContent(problem);
    const field = screen.getByRole('textbox', { name: BOUNDS });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(new RegExp(problem.slice(0, 20), 'u'));
    expect(indicatorOf(store)).toBe(before);
  });

  it('diverges at the value of China or at a typed one, and at neither after another choice', async () => {
    const store = await openSettings();
    const middle = screen.getByRole('combobox', { name: 'Colours' });
    await userEvent.selectOptions(middle, 'around the value of China');
    expect(indicatorOf(store)).toMatchObject({ middle: 'national' });
    await userEvent.selectOptions(middle, 'around a value');
    expect(indicatorOf(store)).toMatchObject({ middle: 39_218 });
    await type('Value in the middle', '50,000');
    expect(indicatorOf(store)).toMatchObject({ middle: 50_000 });
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Indicator' }),
      'Urbanisation rate',
    );
    expect(indicatorOf(store)).toMatchObject({ id: 'urbanisation', middle: null });
    await userEvent.selectOptions(middle, 'around the value of China');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Change since …' }), '2019');
    expect(indicatorOf(store)).toMatchObject({ since: 2019, middle: null });
    expect(screen.queryByRole('combobox', { name: 'Colours' })).toBeNull();
  });
});

describe('the years of an indicator', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('play from the first to the last, and stop there or at Pause', () => {
    renderKey();
    const slider = screen.getByRole('slider', { name: 'Year' });
    const wait = () => act(() => void vi.advanceTimersByTime(YEAR_MS));
    fireEvent.click(screen.getByRole('button', { name: 'Play the years' }));
    wait();
    expect(slider).toHaveAttribute('aria-valuetext', '2024');
    expect(screen.getByRole('button', { name: 'Play the years' })).toBeVisible();

    fireEvent.click(screen.getByRole('button', { name: 'Play the years' }));
    expect(slider).toHaveAttribute('aria-valuetext', '2019');
    wait();
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    wait();
    expect(slider).toHaveAttribute('aria-valuetext', '2020');
  });
});
