import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HOSTILE_MARKUP } from '../../../tests/fixtures/hostileMarkup.ts';
import { createRealStore, renderAtlas } from '../../../tests/fixtures/renderAtlas.tsx';
import { readUserReport } from '../../data/readUserReport.ts';
import { saveReport } from '../../platform/saveReport.ts';
import { prepareFiles, setUp, startEngine } from './fixtures/importDialog.tsx';
import { ImportDialog } from './ImportDialog.tsx';

const HEADINGS = '编号,发言人,身份,内容,地区,战略';
const ZHANG = 's1,张三,人大代表,要加快城乡融合发展。,河南,城乡融合';
const LI = 's2,李四,政协委员,建议支持长三角一体化。,长三角,区域协调';
const file = (...rows: readonly string[]) =>
  new File([[HEADINGS, ...rows].join('\n')], '我的报告.csv', { type: 'text/csv' });

describe('ImportDialog', () => {
  beforeEach(() => {
    window.localStorage.clear();
    prepareFiles();
  });

  it('adds a table to the reports of the device and opens it', async () => {
    const { choose, user, device, onOpen, onClose } = setUp();
    await choose(file(ZHANG, LI));
    await user.click(await screen.findByRole('button', { name: 'Add to my reports' }));
    await user.click(await screen.findByRole('button', { name: 'Show it' }));
    const [stored] = await device.list();
    expect(stored).toMatchObject({ statements: 2, revision: 1 });
    expect(onOpen).toHaveBeenCalledWith(stored?.id);
    expect(onClose).toHaveBeenCalled();
    expect(readUserReport(await device.read(stored?.id ?? '')).ok).toBe(true);
  });

  it('names the cell of each problem, and adds nothing before all are mended in the grid', async () => {
    const { choose, user } = setUp();
    await choose(file(ZHANG, 's2,李四,局长,建议支持长三角一体化。,火星,区域协调'));
    const problems = within(await screen.findByRole('region', { name: 'Problems' }));
    expect(problems.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/row 3, column C.*局长/u),
      expect.stringMatching(/row 3, column E.*火星/u),
    ]);
    expect(screen.queryByRole('button', { name: 'Add to my reports' })).toBeNull();

    await user.click(problems.getByRole('button', { name: /column C/u }));
    const body = await screen.findByRole('textbox', { name: 'C3' });
    await waitFor(() => expect(body).toHaveFocus());
    expect(body).toBeInvalid();
    expect(body).toHaveAccessibleDescription(/deputy/u);
    await user.clear(body);
    await user.type(body, '委员{Enter}');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'C3' })).toBeValid());
    await user.clear(screen.getByRole('textbox', { name: 'E3' }));
    await user.type(screen.getByRole('textbox', { name: 'E3' }), '湖北{Enter}');
    expect(await screen.findByRole('button', { name: 'Add to my reports' })).toBeEnabled();
    expect(screen.queryByRole('region', { name: 'Problems' })).toBeNull();
  });

  it('asks before changes in the table are lost', async () => {
    const { choose, user, onClose } = setUp();
    await choose(file(ZHANG));
    const words = await screen.findByRole('textbox', { name: 'D2' });
    await user.type(words, '！{Enter}');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    const question = screen.getByRole('alertdialog', { name: /will be lost/u });
    await user.click(within(question).getByRole('button', { name: 'Keep editing' }));
    expect(onClose).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(onClose).toHaveBeenCalled();
  });

  it('asks before changes are lost by choosing another file', async () => {
    const { choose, user } = setUp();
    await choose(file(ZHANG));
    await user.type(await screen.findByRole('textbox', { name: 'D2' }), '！{Enter}');
    await user.click(screen.getByRole('button', { name: 'Choose another file' }));
    await user.click(screen.getByRole('button', { name: 'Keep editing' }));
    expect(screen.getByRole('textbox', { name: 'D2' })).toHaveValue('要加快城乡融合发展。！');
    await user.click(screen.getByRole('button', { name: 'Choose another file' }));
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement);
    await choose(file(ZHANG));
    expect(await screen.findByRole('textbox', { name: 'D2' })).toHaveValue('要加快城乡融合发展。');
  });

  it('asks before changes are lost by showing the figures of the table', async () => {
    const { choose, user, store } = setUp();
    await choose(new File(['地区,2023年人口（万人）\n河南,9815\n湖北,5838'], '人口.csv'));
    const show = await screen.findByRole('button', { name: 'Show the figures on the map…' });
    await user.type(await screen.findByRole('textbox', { name: 'B2' }), '1{Enter}');
    await user.click(show);
    expect(store.getState().interaction.dialog).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Discard changes' }));
    expect(store.getState().interaction.dialog).toBe('figures');
  });

  it('asks which place an ambiguous name means', async () => {
    const { choose, user, device } = setUp('zh');
    await choose(file('s1,张三,人大代表,支持朝阳发展。,朝阳,区域协调'));
    const question = await screen.findByRole('combobox', { name: /朝阳/u });
    const options = within(question).getAllByRole('option');
    expect(options.length).toBeGreaterThan(2);
    await user.selectOptions(question, '220100');
    // The answer can be changed.
    await user.selectOptions(await screen.findByRole('combobox', { name: /朝阳/u }), '211300');
    expect(screen.getByRole('combobox', { name: /朝阳/u })).toHaveValue('211300');
    await user.click(await screen.findByRole('button', { name: '添加到我的报告' }));
    await screen.findByRole('button', { name: '打开报告' });
    const [stored] = await device.list();
    expect(await device.read(stored?.id ?? '')).toMatchObject({
      statements: [{ places: [{ place: '211300' }] }],
    });
  });

  it('takes an added report back', async () => {
    const { choose, user, device } = setUp();
    await choose(file(ZHANG, LI));
    await user.click(await screen.findByRole('button', { name: 'Add to my reports' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(await device.list()).toEqual([]);
    await user.click(await screen.findByRole('button', { name: 'Add to my reports' }));
    await screen.findByRole('button', { name: 'Show it' });
  });

  it('compares with a report of the same id and names the changed cell', async () => {
    const { choose, user, device, view } = setUp();
    await choose(file(ZHANG, LI));
    await user.click(await screen.findByRole('button', { name: 'Add to my reports' }));
    await screen.findByRole('button', { name: 'Show it' });
    view.unmount();

    const store = createRealStore('en');
    const rest = { onOpen: () => Promise.resolve(), onClose: vi.fn(), onArticle: vi.fn() };
    renderAtlas(store, <ImportDialog {...{ ...rest, startEngine, device }} />);
    const input = screen.getByLabelText('Choose a file…', { selector: 'input' });
    await user.upload(input, file(ZHANG.replace('加快', '稳步推进'), LI));
    const changes = within(await screen.findByRole('region', { name: 'What changes' }));
    const items = await changes.findAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^changed.*row 2, column D.*要加快.*→.*要稳步推进/u),
    ]);
    const [before] = await device.list();
    await user.click(screen.getByRole('button', { name: 'Replace the report on this device' }));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () =>
      expect(await device.read(before?.id ?? '')).toMatchObject({
        paragraphs: [expect.stringContaining('要加快'), expect.anything()],
      }),
    );
  });

  it('replaces nothing that another window has changed in the meantime', async () => {
    const { choose, user, device, view } = setUp();
    await choose(file(ZHANG));
    await user.click(await screen.findByRole('button', { name: 'Add to my reports' }));
    await screen.findByRole('button', { name: 'Show it' });
    view.unmount();
    const [stored] = await device.list();
    const read = readUserReport(await device.read(stored?.id ?? ''));
    if (!stored || !read.ok) throw new Error('the report was not stored');

    const rest = { onOpen: () => Promise.resolve(), onClose: vi.fn(), onArticle: vi.fn() };
    renderAtlas(createRealStore('en'), <ImportDialog {...{ ...rest, startEngine, device }} />);
    await user.upload(
      screen.getByLabelText('Choose a file…', { selector: 'input' }),
      file(ZHANG, LI),
    );
    const replace = await screen.findByRole('button', { name: /^Replace/u });
    await act(() => saveReport({ ...read.value, date: '2020-01-01' }, stored.revision, device));
    await user.click(replace);
    expect(await screen.findByRole('alert')).toHaveTextContent('Another window has changed');
    expect(await device.read(stored.id)).toMatchObject({ date: '2020-01-01' });
  });

  it('says in one sentence why a file cannot be read', async () => {
    const { choose } = setUp();
    const xls = new Uint8Array(600);
    xls.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await choose(new File([xls], 'old.xls'));
    expect(await screen.findByRole('alert')).toHaveTextContent(/^old\.xls: This is .*\.xlsx/u);
  });

  it('offers to show a table of figures on the map, and opens no report', async () => {
    const { choose, user, store } = setUp();
    const figures = new File(['地区,2023年人口（万人）\n河南,9815\n湖北,5838'], '人口.csv');
    await choose(figures);
    const notice = await screen.findByRole('region', { name: /table of figures/u });
    await user.click(within(notice).getByRole('button', { name: 'Show the figures on the map…' }));
    expect(store.getState().interaction).toMatchObject({
      dialog: 'figures',
      figuresFile: figures,
    });
    store.getState().openDialog('figures');
    expect(store.getState().interaction.figuresFile).toBeNull();
  });

  it('offers nothing of the kind for a report with numbers in it', async () => {
    const { choose } = setUp();
    await choose(file(ZHANG, LI));
    await screen.findByRole('button', { name: 'Add to my reports' });
    expect(screen.queryByRole('region', { name: /table of figures/u })).toBeNull();
  });

  it('shows hostile cells as text', async () => {
    const { choose } = setUp();
    await choose(
      file('s1,<img src=x onerror=alert(1)>,人大代表,"=HYPERLINK(""x"")",河南,城乡融合'),
    );
    expect(await screen.findByRole('textbox', { name: 'B2' })).toHaveValue(
      '<img src=x onerror=alert(1)>',
    );
    expect(document.querySelector('img[src="x"]')).toBeNull();
  });

  it('shows no hostile markup as HTML', async () => {
    const { choose } = setUp();
    const quoted = HOSTILE_MARKUP.map((text) => `"${text.replaceAll('"', '""')}"`);
    const rows = quoted.map((text, at) => `s${at},${text},${text},${text},${text},${text}`);
    await choose(file(...rows));
    const [first = ''] = HOSTILE_MARKUP;
    expect(await screen.findByRole('textbox', { name: 'B2' })).toHaveValue(first);
    expect((await screen.findAllByText(/no place is called/u)).length).toBeGreaterThan(1);
    const live = 'script, style, img, iframe, object, link, meta, base, form, [onload], [onerror]';
    expect(document.body.querySelectorAll(live)).toHaveLength(0);
    expect(document.title).not.toBe('hostile');
  });

  it('takes the heading of a column that is dropped on a field', async () => {
    const { choose } = setUp();
    await choose(new File(['谁,说了什么,哪里\n张三,要发展。,河南'], 'odd.csv'));
    const heading = await screen.findByRole('columnheader', { name: /谁/u });
    const fields = within(screen.getByRole('list', { name: 'Fields and their columns' }));
    const dataTransfer = { setData: vi.fn(), effectAllowed: 'all', dropEffect: 'none' };
    const drop = (field: string): void => {
      fireEvent.dragStart(heading, { dataTransfer });
      fireEvent.dragOver(fields.getByText(field), { dataTransfer });
      fireEvent.drop(fields.getByText(field), { dataTransfer });
      fireEvent.dragEnd(heading, { dataTransfer });
    };
    drop('Text');
    await waitFor(() => expect(fields.getByText('Text: A')).toBeInTheDocument());
    drop('Speaker');
    await waitFor(() => expect(fields.getByText('Speaker: A')).toBeInTheDocument());
    expect(fields.getByText('Text')).toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: /“谁”/u })).toHaveValue('speaker');
    // Something else that is dropped changes nothing.
    fireEvent.drop(fields.getByText('Text'), { dataTransfer });
    expect(screen.getByRole('combobox', { name: /“谁”/u })).toHaveValue('speaker');
  });

  it('has only the chosen field in the list above a column until the list is used', async () => {
    const { choose, user } = setUp();
    await choose(file(ZHANG));
    const field = await screen.findByRole('combobox', { name: /“发言人”/u });
    expect(within(field).getAllByRole('option')).toHaveLength(1);
    await user.click(field);
    expect(within(field).getByRole('option', { name: 'Places' })).toBeInTheDocument();
  });

  it('says that the code that reads files did not load, and reads the file when it is chosen again', async () => {
    let failed = (): void => undefined;
    const { api, stop } = startEngine();
    const broken = { ...api, open: () => new Promise<never>(() => undefined) };
    let starts = 0;
    const { choose } = setUp('en', (onFailed) => {
      failed = onFailed;
      starts += 1;
      return { api: starts === 1 ? broken : api, stop };
    });
    await choose(file(ZHANG));
    expect(screen.getByRole('status')).toHaveTextContent('Reading');
    act(() => failed());
    expect(screen.getByRole('alert')).toHaveTextContent(
      /^我的报告\.csv: It was not read.*did not load.*choose the file again\.$/u,
    );
    await choose(file(ZHANG));
    expect(await screen.findByRole('button', { name: 'Add to my reports' })).toBeEnabled();
    expect(starts).toBe(2);
  });

  it('remembers which field a column contains', async () => {
    const { choose, user, view, device } = setUp();
    const odd = () => new File(['谁,说了什么,哪里\n张三,要发展。,河南'], 'odd.csv');
    await choose(odd());
    const kind = await screen.findByRole('combobox', { name: 'This sheet contains' });
    expect(kind).toHaveValue('statements');
    for (const [heading, field] of [
      [/“谁”/u, 'speaker'],
      [/“说了什么”/u, 'text'],
      [/“哪里”/u, 'places'],
    ] as const) {
      const list = await screen.findByRole('combobox', { name: heading });
      await user.click(list);
      await user.selectOptions(list, field);
    }
    view.unmount();
    const rest = { onOpen: () => Promise.resolve(), onClose: vi.fn(), onArticle: vi.fn() };
    renderAtlas(createRealStore('en'), <ImportDialog {...{ ...rest, startEngine, device }} />);
    await user.upload(screen.getByLabelText('Choose a file…', { selector: 'input' }), odd());
    expect(await screen.findByRole('combobox', { name: /“谁”/u })).toHaveValue('speaker');
    expect(screen.getByRole('combobox', { name: /“哪里”/u })).toHaveValue('places');
  });
});
