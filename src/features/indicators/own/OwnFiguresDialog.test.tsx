import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeFigureStore } from '../../../../tests/fakes/fakeFigureStore.ts';
import { HOSTILE_MARKUP } from '../../../../tests/fixtures/hostileMarkup.ts';
import { CITIES, YEARBOOK } from '../../../../tests/fixtures/ownTables.ts';
import { readableFiles } from '../../../../tests/fixtures/readableFiles.ts';
import { createRealStore, renderAtlas } from '../../../../tests/fixtures/renderAtlas.tsx';
import { servedPlaces } from '../../../../tests/fixtures/servedPlaces.ts';
import type { Language } from '../../../domain/language.ts';
import { adcode } from '../../../domain/ids.ts';
import { createFiguresApi, type FiguresApi } from './engine/figuresApi.ts';
import type { StartFiguresEngine } from './engine/startFiguresEngine.ts';
import { OwnFiguresDialog } from './OwnFiguresDialog.tsx';

const places = servedPlaces();
/** The engine without a worker. */
const startEngine = () => ({
  api: createFiguresApi(() => Promise.resolve(places)),
  stop: () => undefined,
});

function setUp({
  language = 'en',
  fake = createFakeFigureStore(),
  engine = startEngine,
  file = null,
}: {
  readonly language?: Language;
  readonly fake?: ReturnType<typeof createFakeFigureStore>;
  readonly engine?: StartFiguresEngine;
  readonly file?: File | null;
} = {}) {
  const store = createRealStore(language);
  if (file) store.getState().openFigures(file);
  const onClose = vi.fn();
  renderAtlas(
    store,
    <OwnFiguresDialog startEngine={engine} device={fake.store} onClose={onClose} />,
  );
  const user = userEvent.setup({ applyAccept: false });
  const choose = async (content: string, name = '收入.csv'): Promise<void> => {
    const label = { en: 'Choose a file…', zh: '选择文件……' }[language];
    const input = screen.getByLabelText(label, { selector: 'input' });
    await user.upload(input, new File([content], name, { type: 'text/csv' }));
  };
  const shown = () => {
    const { view, indicators } = store.getState();
    return indicators?.find(({ id }) => id === view.indicator?.id);
  };
  return { store, user, choose, onClose, shown, device: fake.store };
}

describe('the dialog for your own figures', () => {
  beforeEach(readableFiles);

  it('says what it understood and shows the figures on the map', async () => {
    const { user, choose, onClose, shown, device } = setUp();
    await choose(YEARBOOK);
    expect(await screen.findByText('收入.csv: Read as text in UTF-8.')).toBeVisible();
    const figures = within(screen.getByRole('region', { name: 'Figures' }));
    expect(figures.getByText('6 provinces, 2022–2023, plus the whole country')).toBeVisible();
    expect(figures.getByRole('textbox', { name: 'Unit' })).toHaveValue('元');
    expect(figures.getByRole('combobox', { name: 'Kind of figure' })).toHaveValue('rate');
    await user.click(screen.getByRole('button', { name: 'Show on the map' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(shown()).toMatchObject({ isOwn: true, measure: 'rate', unit: { en: '元' } });
    expect(shown()?.national(2023)).toBe(39218);
    expect(await device.list()).toHaveLength(1);
  });

  it('says it in Chinese, with the places of the notes', async () => {
    const { choose } = setUp({ language: 'zh' });
    await choose(YEARBOOK);
    expect(await screen.findByText('6 个省份，2022—2023年，含全国数据')).toBeVisible();
    expect(screen.getByText(/第 6 行 A 列：“吉林”按吉林省/u)).toBeInTheDocument();
  });

  it('keeps the name, unit and measure that the user wrote, and leaves out what was not chosen', async () => {
    const { user, choose, shown, store } = setUp();
    await choose('地区,2023年GDP（亿元）,2023年人口（万人）\n河南,5,6\n湖北,7,8');
    await user.click(await screen.findByRole('checkbox', { name: 'Use GDP' }));
    const group = within(screen.getByRole('group', { name: 'Use 人口' }));
    await user.clear(group.getByRole('textbox', { name: 'Name' }));
    expect(screen.getByRole('button', { name: 'Show on the map' })).toBeDisabled();
    await user.type(group.getByRole('textbox', { name: 'Name' }), 'People');
    await user.selectOptions(
      group.getByRole('combobox', { name: 'Kind of figure' }),
      'a rate, share or value per head',
    );
    await user.click(screen.getByRole('button', { name: 'Show on the map' }));
    await waitFor(() => expect(shown()).toBeDefined());
    expect(store.getState().indicators).toHaveLength(1);
    expect(shown()).toMatchObject({
      name: { zh: 'People' },
      measure: 'rate',
      unit: { zh: '万人' },
    });
  });

  it('asks once which place a name means, and the answer can be changed', async () => {
    const { user, choose, shown } = setUp();
    await choose('City,2023\nSuzhou,1\nHangzhou,2\nNanjing,3');
    await user.selectOptions(await screen.findByRole('combobox', { name: /Suzhou/u }), '341300');
    expect(await screen.findByText(/^3 cities/u)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: /Suzhou/u }), '320500');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Read as'));
    await user.click(screen.getByRole('button', { name: 'Show on the map' }));
    await waitFor(() => expect(shown()?.valueAt(adcode('320500'), 2023)).toBe(1));
    expect(shown()?.valueAt(adcode('341300'), 2023)).toBeNull();
  });

  it('asks for the year that the table does not name', async () => {
    const { user, choose, shown } = setUp();
    await choose('地区,GDP(亿元)\n河南,5\n湖北,6');
    const year = await screen.findByRole('textbox', { name: /Year of the values/u });
    expect(screen.getByRole('region', { name: 'Problems' })).toHaveTextContent(
      '2 values have no year',
    );
    expect(screen.queryByRole('button', { name: 'Show on the map' })).toBeNull();
    await user.type(year, '2021');
    await user.click(await screen.findByRole('button', { name: 'Show on the map' }));
    await waitFor(() => expect(shown()?.years).toEqual([2021]));
  });

  it('names row and column of a problem, what is wrong and what to do', async () => {
    const { choose } = setUp();
    await choose('地区,2023\n河南,1\n火星,2\n湖北,很多\n广东,3');
    const problems = within(await screen.findByRole('region', { name: 'Problems' }));
    expect(problems.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Row 3, column A: .*“?"?火星.*write the name or the code/u),
      expect.stringMatching(/^Row 4, column B: .*很多.*not a number/u),
    ]);
  });

  it('says how many values are of counties, and that all values are equal', async () => {
    const { choose, user } = setUp();
    await choose(CITIES);
    expect(await screen.findByText(/1 value of a county is left out/u)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Choose another file' }));
    await choose('地区,2023\n河南,5\n湖北,5');
    expect(await screen.findByText(/all values of a year are equal/u)).toBeVisible();
  });

  it('reads a file that was chosen elsewhere', async () => {
    setUp({ file: new File([YEARBOOK], 'x.csv') });
    expect(await screen.findByText(/^6 provinces/u)).toBeVisible();
  });

  it('says in one sentence why a file cannot be read', async () => {
    const { choose } = setUp();
    await choose('<!doctype html><table></table>', 'page.csv');
    expect(await screen.findByRole('alert')).toHaveTextContent(/^page\.csv: This is a web page/u);
  });

  it('says that the browser allows no worker', async () => {
    const { choose } = setUp({
      engine: () => {
        throw new Error('no worker');
      },
    });
    await choose(YEARBOOK);
    expect(await screen.findByRole('alert')).toHaveTextContent(/does not let the page read files/u);
  });

  it('says that the code that reads files did not load, and reads the file when it is chosen again', async () => {
    let failed = (): void => undefined;
    const { api, stop } = startEngine();
    const broken = { ...api, read: () => new Promise<never>(() => undefined) };
    let starts = 0;
    const { choose } = setUp({
      engine: (onFailed) => {
        failed = onFailed;
        starts += 1;
        return { api: starts === 1 ? broken : api, stop };
      },
    });
    await choose(YEARBOOK);
    act(() => failed());
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^收入\.csv: It was not read.*did not load.*choose the file again\.$/u,
    );
    await choose(YEARBOOK);
    expect(await screen.findByText(/^6 provinces/u)).toBeVisible();
    expect(starts).toBe(2);
  });

  it('keeps the focus inside when the focused button disappears with its step', async () => {
    const { user, choose } = setUp();
    const opener = screen.getByRole('button', { name: 'Choose a file…' });
    opener.focus();
    await choose(YEARBOOK);
    const back = await screen.findByRole('button', { name: 'Choose another file' });
    await waitFor(() => expect(back).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Choose a file…' })).toHaveFocus(),
    );
  });

  it('moves the focus to the next entry when one is removed, and to the file button after the last', async () => {
    const { user, choose, store } = setUp();
    await choose('地区,2023年GDP（亿元）,2023年人口（万人）\n河南,5,6\n湖北,7,8');
    await user.click(await screen.findByRole('button', { name: 'Show on the map' }));
    await waitFor(() => expect(store.getState().indicators).toHaveLength(2));
    await user.click(screen.getByRole('button', { name: 'Choose another file' }));
    const list = within(await screen.findByRole('region', { name: 'On this device' }));
    const [first, second] = list.getAllByRole('button');
    if (first) await user.click(first);
    await waitFor(() => expect(second).toHaveFocus());
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Choose a file…' })).toHaveFocus(),
    );
  });

  it('shows the figures where they cannot be stored, and says so', async () => {
    const { user, choose, shown, onClose } = setUp({ fake: createFakeFigureStore([], 'full') });
    await choose(YEARBOOK);
    await user.click(await screen.findByRole('button', { name: 'Show on the map' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/storage of this browser is full/u);
    expect(shown()).toBeDefined();
    expect(onClose).not.toHaveBeenCalled();
  });

  it('lists what is on the device, and removes it', async () => {
    const fake = createFakeFigureStore([{ id: 'own-broken', savedAt: 1, series: null }]);
    const { user, choose, store } = setUp({ fake });
    await choose(YEARBOOK, 'first.csv');
    await user.click(await screen.findByRole('button', { name: 'Show on the map' }));
    await waitFor(() => expect(store.getState().indicators).toHaveLength(1));
    await user.click(screen.getByRole('button', { name: 'Choose another file' }));
    const list = within(await screen.findByRole('region', { name: 'On this device' }));
    await user.click(list.getByRole('button', { name: 'Remove what cannot be read' }));
    await user.click(list.getByRole('button', { name: 'Remove 居民人均可支配收入' }));
    await waitFor(() => expect(store.getState().indicators).toEqual([]));
    expect(screen.queryByRole('region', { name: 'On this device' })).toBeNull();
    expect(await fake.store.list()).toEqual([]);
  });

  it('ignores the answer to a file that was given up', async () => {
    const answers: (() => void)[] = [];
    const { api } = startEngine();
    const slow: FiguresApi = {
      prepare: () => Promise.resolve(),
      read: async (file, said) => {
        await new Promise<void>((resolve) => answers.push(resolve));
        return api.read(file, said);
      },
    };
    const { user, choose } = setUp({ engine: () => ({ api: slow, stop: () => undefined }) });
    await choose(YEARBOOK);
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    await act(async () => {
      for (const answer of answers) answer();
      await api.read(new File([YEARBOOK], 'x.csv'), { places: {}, year: null, sheet: null });
    });
    expect(screen.getByRole('region', { name: 'Drop a table of figures here' })).toBeVisible();
  });

  it('shows no hostile markup as HTML', async () => {
    const { choose } = setUp();
    const rows = HOSTILE_MARKUP.map((text) => `"${text.replaceAll('"', '""')}",1`);
    await choose(['地区,2023', ...rows, '河南,1'].join('\n'), '<img src=x>.csv');
    await screen.findByRole('region', { name: 'Problems' });
    const live = 'script, style, img, iframe, object, link, meta, base, form, [onload], [onerror]';
    expect(document.body.querySelectorAll(live)).toHaveLength(0);
  });
});
