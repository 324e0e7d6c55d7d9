import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { loadRealIndicators } from '../../../tests/fixtures/realData.ts';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { adcode } from '../../domain/ids.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { RegionComparison } from './RegionComparison.tsx';

const [henan, shaanxi, qinghai] = [adcode('410000'), adcode('610000'), adcode('630000')];

function open(language: 'zh' | 'en' = 'en', beside = [shaanxi, qinghai]) {
  const store = createRealStore(language, { selection: { kind: 'region', id: henan }, beside });
  store.getState().setIndicators(loadRealIndicators());
  const onClose = vi.fn();
  renderAtlas(store, <RegionComparison onClose={onClose} />);
  return { store, onClose, user: userEvent.setup() };
}

const cellsOf = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

it('has a column for each region, and says what they have in common and what not', () => {
  open();
  const heads = screen.getAllByRole('columnheader').map((head) => head.textContent);
  expect(heads).toEqual(['Henan', 'Shaanxi', 'Qinghai']);
  expect(cellsOf(/^about places in it/)[0]).toBe('3');
  expect(cellsOf(/^Central Plains /)).toEqual(['●belongs', '–no', '–no']);
  expect(cellsOf(/^Yellow River basin /).every((cell) => cell !== '–no')).toBe(true);
});

it('has the figures of the last year, with a line over the years', () => {
  open();
  const [own = ''] = cellsOf(/^Disposable income per head|^Per-capita disposable income/);
  expect(own).toMatch(/^\d\d,\d{3}$/);
  const lines = screen.getAllByRole('img', { name: /^from [\d,.]+ to [\d,.]+$/ });
  expect(lines.length).toBeGreaterThan(3);
});

it('removes a region, selects another one, and ends', async () => {
  const { store, onClose, user } = open();
  await user.click(screen.getByRole('button', { name: 'Remove Shaanxi' }));
  expect(store.getState().view.beside).toEqual([qinghai]);
  expect(screen.getByRole('heading', { name: 'Regions side by side' })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Qinghai' }));
  expect(store.getState().view).toMatchObject({
    selection: { kind: 'region', id: qinghai },
    beside: [henan],
  });
  await user.click(screen.getByRole('button', { name: 'End the comparison' }));
  expect(onClose).toHaveBeenCalledOnce();
});

it.each(LANGUAGES)('adds a region until there are four (%s)', async (language) => {
  const { store, user } = open(language);
  const add = screen.getByRole('button', { name: /^(?:Add|添加)$/ });
  await user.click(add);
  expect(screen.getByRole('combobox')).toHaveFocus();
  await user.selectOptions(screen.getByRole('combobox'), language === 'en' ? 'Gansu' : '甘肃');
  expect(store.getState().view.beside).toEqual([shaanxi, qinghai]);
  await user.click(add);
  expect(store.getState().view.beside).toEqual([shaanxi, qinghai, adcode('620000')]);
  expect(screen.queryByRole('combobox')).toBeNull();
  expect(screen.getByText(/^(?:Four regions|已有四个地区)/)).toBeVisible();
});

it('asks for a second region where there is none yet', () => {
  open('en', []);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('combobox', { name: 'Add a region' })).toBeVisible();
});
