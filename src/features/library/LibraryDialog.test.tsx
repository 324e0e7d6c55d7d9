import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeReportStore } from '../../../tests/fakes/fakeReportStore.ts';
import { loadRealReport } from '../../../tests/fixtures/realData.ts';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import type { Language } from '../../domain/language.ts';
import { LibraryDialog } from './LibraryDialog.tsx';
import { saveReport } from '../../platform/saveReport.ts';

const MINE = {
  ...loadRealReport(),
  id: 'mine',
  short: { zh: '我的报告', en: 'My report' },
};

async function setUp(language: Language = 'en') {
  const { store: device, changeElsewhere } = createFakeReportStore();
  await saveReport(MINE, 0, device);
  const store = createRealStore(language);
  const onOpen = vi.fn((_: string) => Promise.resolve('open' as const));
  const onClose = vi.fn();
  const onExport = vi.fn(() => Promise.resolve(true));
  renderAtlas(store, <LibraryDialog {...{ onOpen, onExport, onClose, device }} />);
  await screen.findByRole('button', {
    name: language === 'en' ? 'Open My report' : '打开“我的报告”',
  });
  // What is stored of a report comes after its name.
  await screen.findByRole('button', { name: language === 'en' ? 'Delete' : '删除' });
  return { store, device, changeElsewhere, onOpen, onClose, user: userEvent.setup() };
}

describe('LibraryDialog', () => {
  beforeEach(() => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  });
  afterEach(() => vi.unstubAllGlobals());

  it('marks the open report, and opens another one', async () => {
    const { user, onOpen, onClose } = await setUp();
    expect(screen.getByRole('button', { current: true })).toHaveAccessibleName(
      '2024 Two Sessions, Open now',
    );
    await user.click(screen.getByRole('button', { name: 'Open My report' }));
    expect(onOpen).toHaveBeenCalledWith('mine');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
  });

  it('shows several reports together, in the order of the list', async () => {
    const { user, onOpen, onClose } = await setUp();
    const show = screen.getByRole('button', { name: 'Show together' });
    expect(screen.getByText('1 report ticked')).toBeInTheDocument();
    expect(show).toHaveAttribute('aria-disabled', 'true');
    await user.click(show);
    expect(onOpen).not.toHaveBeenCalled();
    await user.click(screen.getByRole('checkbox', { name: 'Show My report together with others' }));
    expect(screen.getByText('2 reports ticked')).toBeInTheDocument();
    show.focus();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('two-sessions-2024,mine');
    await waitFor(() => expect(onClose).toHaveBeenCalled());
  });

  it('leaves a report that is deleted out of those that are shown together', async () => {
    const { user, store, onOpen } = await setUp();
    const { report, linked, showReport } = store.getState();
    if (!linked) throw new Error('no report');
    const id = 'two-sessions-2024,mine';
    act(() => showReport(linked.corpus, { ...report, id, source: 'together' }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await user.click(screen.getByRole('button', { name: 'Delete for good' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('two-sessions-2024');
  });

  it('says how many statements a report on the device has', async () => {
    await setUp();
    expect(screen.getByText(/On this device · 20 statements/u)).toBeInTheDocument();
  });

  it('renames a report on the device, in the language of the page', async () => {
    const { user, device } = await setUp();
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    const field = screen.getByRole('textbox', { name: 'New name of My report' });
    await user.clear(field);
    await user.type(field, 'Two Sessions 2025{Enter}');
    await screen.findByRole('button', { name: 'Open Two Sessions 2025' });
    const short = { zh: '我的报告', en: 'Two Sessions 2025' };
    expect(await device.list()).toMatchObject([{ id: 'mine', short, revision: 2 }]);
    expect(await device.read('mine')).toMatchObject({ short });
  });

  it('says that another window was faster, and shows its version', async () => {
    const { user, device } = await setUp();
    await user.click(screen.getByRole('button', { name: 'Rename' }));
    await saveReport({ ...MINE, short: { zh: '他的', en: 'Theirs' } }, 1, device);
    await user.type(screen.getByRole('textbox'), '!{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Another window has changed');
    expect(screen.getByRole('button', { name: 'Open Theirs' })).toBeInTheDocument();
  });

  it('deletes a report only after it has asked', async () => {
    const { user, device, store } = await setUp();
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    const question = screen.getByRole('alertdialog', { name: /Delete My report/u });
    expect(within(question).getByRole('button', { name: 'Keep' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await device.list()).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await user.click(screen.getByRole('button', { name: 'Delete for good' }));
    await waitFor(() => expect(screen.queryByText('My report')).toBeNull());
    expect(await device.list()).toEqual([]);
    expect(store.getState().interaction.announcement.text).toMatch(/My report has been deleted/u);
  });

  it('lists a report that another window has added', async () => {
    const { device, changeElsewhere } = await setUp('zh');
    await saveReport({ ...MINE, id: 'new', short: { zh: '新报告', en: 'New' } }, 0, device);
    changeElsewhere('new');
    expect(await screen.findByRole('button', { name: '打开“新报告”' })).toBeInTheDocument();
  });
});
