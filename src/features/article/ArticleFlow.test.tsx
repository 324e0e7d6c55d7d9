import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { committedGazetteer } from '../../../geo/gazetteer.fixture.ts';
import type { Language } from '../../domain/language.ts';
import type { Report } from '../../domain/report/report.ts';
import { LanguageProvider } from '../../i18n/messages.tsx';
import { ArticleFlow } from './ArticleFlow.tsx';
import { createArticleEngine } from './engine/articleEngine.ts';
import type { RunningEngine } from './engine/startArticleWorker.ts';
import { TYPES } from '../../../tests/fixtures/articleReview.ts';
import type { SaveResult } from './saving.ts';

const TEXT =
  '代表委员谈发展\n\n全国人大代表、河南省洛阳市市长苏明朗说：“订单回来了，𠮷😀。”\n\n苏明朗还建议，加快立法。\n\n“路通了。”石清源委员说。\n\n<img src=x onerror="document.title=1">';

/** The real engine, in the page and with the committed names. */
const inPage = (): RunningEngine => ({
  ...createArticleEngine(() => Promise.resolve({ ok: true, value: committedGazetteer() })),
  stop: () => undefined,
});
function open({
  startEngine = inPage,
  language = 'en',
  onSave = () => Promise.resolve('saved'),
}: {
  readonly startEngine?: () => RunningEngine;
  readonly language?: Language;
  readonly onSave?: (report: Report) => Promise<SaveResult>;
} = {}) {
  const save = vi.fn(onSave);
  const onClose = vi.fn();
  const onShow = vi.fn();
  const onUndo = vi.fn(() => Promise.resolve());
  render(
    <LanguageProvider language={language}>
      <ArticleFlow
        frame={{ types: TYPES, strategies: [] }}
        startEngine={startEngine}
        onSave={save}
        onShow={onShow}
        onUndo={onUndo}
        isTaken={(id) => id === 'article-2024-03-09'}
        onClose={onClose}
      />
    </LanguageProvider>,
  );
  return { save, onShow, onUndo, onClose };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const row = (name: RegExp) =>
  within(screen.getByRole('list', { name: 'Findings' })).getByRole('button', { name });

/** Pastes the article and waits for its findings; the focus is then in the first row. */
async function review(language: Language = 'en') {
  const [text, find, list] = (
    {
      en: ['Text of the article', 'Find statements', 'Findings'],
      zh: ['文章全文', '查找发言', '找到的发言'],
    } as const
  )[language];
  const user = userEvent.setup();
  await user.click(screen.getByRole('textbox', { name: text }));
  await user.paste(TEXT);
  await user.click(button(find));
  const findings = await screen.findByRole('list', { name: list });
  within(findings)
    .getByRole('button', { name: /订单回来了/ })
    .focus();
  return user;
}

/** Goes on to the last step, fills in the date and adds the report. */
async function add(user: ReturnType<typeof userEvent.setup>) {
  await user.click(button('Next'));
  await fillIn(user);
}

async function fillIn(user: ReturnType<typeof userEvent.setup>) {
  const date = screen.getByLabelText('Date of publication');
  await user.type(date, '2024-03-09');
  await user.click(button(/^Add \d+ statements? to a new report$/));
}

describe('ArticleFlow', () => {
  it('asks for a text before it searches', async () => {
    open();
    await userEvent.click(button('Find statements'));
    expect(screen.getByRole('alert')).toHaveTextContent('Paste a text or choose a file first.');
  });

  it('shows each finding with its speaker, its certainty and the words that led to it', async () => {
    open();
    await review();
    expect(screen.getByText('3 to decide · 0 confirmed · 0 dropped')).toBeVisible();
    expect(row(/苏明朗.*“订单回来了，𠮷😀。”.*quoted · very sure \(95 %\)/s)).toHaveAttribute(
      'aria-current',
      'true',
    );
    expect(screen.getByText('Luoyang (by post)')).toBeVisible();
    const text = screen.getByRole('region', { name: 'Text of the article' });
    expect(within(text).getByText('“订单回来了，𠮷😀。”').tagName).toBe('MARK');
  });

  it('adds only what was confirmed by keyboard', async () => {
    const { save, onShow, onClose } = open();
    const user = await review();
    await user.keyboard('{Enter}{Delete}');
    expect(row(/订单回来了.*/)).toHaveTextContent('confirmed');
    expect(row(/加快立法/)).toHaveTextContent('dropped');
    expect(row(/路通了/)).toHaveFocus();
    await add(user);
    const [report] = save.mock.calls[0] ?? [];
    expect(report?.statements.map(({ parts }) => parts.map(({ text }) => text))).toEqual([
      ['“订单回来了，𠮷😀。”'],
    ]);
    expect(report).toMatchObject({
      id: 'article-2024-03-09-2',
      title: { zh: '代表委员谈发展' },
      date: '2024-03-09',
    });
    expect(screen.getByRole('status')).toHaveTextContent('“代表委员谈发展” is on this device.');
    expect(onClose).not.toHaveBeenCalled();
    await user.click(button('Show it'));
    expect(onShow).toHaveBeenCalledWith('article-2024-03-09-2');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('takes an added report back, and keeps the decisions', async () => {
    const { save, onUndo, onClose } = open();
    const user = await review();
    await user.keyboard('{Enter}');
    await add(user);
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledWith('article-2024-03-09-2');
    await user.click(
      await screen.findByRole('button', { name: 'Add 1 statement to a new report' }),
    );
    await screen.findByRole('button', { name: 'Show it' });
    expect(save).toHaveBeenCalledTimes(2);
    expect(onClose).not.toHaveBeenCalled();
  });

  describe('a confirmed statement without a place', () => {
    /** Confirms the finding 路通了, which names no place, and goes on. */
    async function confirmUnplaced(language: Language = 'en') {
      const opened = open({ language });
      const user = await review(language);
      await user.keyboard('{Delete}{Delete}{Enter}');
      await user.click(button(language === 'en' ? 'Next' : '下一步'));
      return { ...opened, user };
    }
    const saved = ({ save }: Awaited<ReturnType<typeof confirmUnplaced>>) =>
      save.mock.calls[0]?.[0].statements;

    it('is asked about once, and can be about the whole country', async () => {
      const flow = await confirmUnplaced();
      expect(screen.getByRole('alertdialog')).toHaveTextContent('names no place');
      expect(screen.queryByLabelText('Date of publication')).not.toBeInTheDocument();
      await flow.user.click(button('The whole country'));
      await fillIn(flow.user);
      expect(saved(flow)).toMatchObject([{ scope: 'national', places: [] }]);
      await flow.user.click(button('Undo'));
      await flow.user.click(await screen.findByRole('button', { name: 'Back' }));
      await flow.user.click(button('Next'));
      expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
    });

    it('gets the place that the user chooses', async () => {
      const flow = await confirmUnplaced();
      await flow.user.click(button('Choose a place'));
      await flow.user.type(
        screen.getByRole('searchbox', { name: 'Add a place or grouping' }),
        '荥经',
      );
      await flow.user.click(await screen.findByRole('button', { name: /Yingjing/ }));
      await flow.user.click(button('Apply'));
      await add(flow.user);
      expect(saved(flow)).toMatchObject([{ scope: 'regional', places: [{ place: '511822' }] }]);
    });

    it('can be left out', async () => {
      const flow = await confirmUnplaced('zh');
      expect(screen.getByRole('alertdialog')).toHaveTextContent('1 条没有地区');
      await flow.user.click(button('不列入'));
      expect(screen.getByText('新报告将有 0 条发言，只含您已确认的内容。')).toBeVisible();
    });
  });

  it('adds nothing while nothing is confirmed, and needs a date', async () => {
    const { save } = open();
    const user = await review();
    await user.click(button('Next'));
    await user.click(button('Add 0 statements to a new report'));
    expect(screen.getByRole('alert')).toHaveTextContent('Confirm at least one finding first.');
    await user.click(button('Back'));
    row(/订单回来了/).focus();
    await user.keyboard('{Enter}');
    await user.click(button('Next'));
    await user.click(button('Add 1 statement to a new report'));
    expect(screen.getByRole('alert')).toHaveTextContent('Enter the date of publication.');
    expect(save).not.toHaveBeenCalled();
  });

  it('moves with arrows, j and k, and has one row in the tab order', async () => {
    open();
    const user = await review();
    await user.keyboard('{ArrowDown}');
    expect(row(/加快立法/)).toHaveFocus();
    await user.keyboard('jk{ArrowUp}');
    expect(row(/订单回来了/)).toHaveFocus();
    expect(row(/加快立法/)).toHaveAttribute('tabindex', '-1');
  });

  it('gives all findings of one name the same body, post and places with one press, and undoes it', async () => {
    open();
    const user = await review();
    await user.keyboard('e');
    const post = screen.getByRole('textbox', { name: 'Post' });
    await user.clear(post);
    await user.type(post, '市委书记{Enter}');
    await user.keyboard('a');
    expect(screen.getByRole('status')).toHaveTextContent('apply to 2 findings of 苏明朗');
    await user.keyboard('j');
    expect(screen.getByText('市委书记')).toBeVisible();
    await user.keyboard('u');
    expect(screen.queryByText('市委书记')).not.toBeInTheDocument();
  });

  it('asks for the name of a speaker before it confirms', async () => {
    open();
    const user = await review();
    await user.keyboard('e');
    await user.clear(screen.getByRole('combobox', { name: 'Speaker' }));
    await user.click(button('Apply'));
    await user.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('Who says this?');
    expect(screen.getByRole('combobox', { name: 'Speaker' })).toHaveFocus();
  });

  it('removes a place and adds one that is searched by name', async () => {
    const { save } = open();
    const user = await review();
    await user.keyboard('e');
    await user.click(button('Remove Luoyang'));
    await user.type(screen.getByRole('searchbox', { name: 'Add a place or grouping' }), '荥经');
    await user.click(await screen.findByRole('button', { name: /Yingjing/ }));
    await user.click(button('Apply'));
    await user.keyboard('{Enter}');
    await add(user);
    expect(save.mock.calls[0]?.[0].statements[0]?.places).toEqual([
      { place: '511822', basis: 'named' },
    ]);
  });

  it('confirms all findings of a certainty at an explicit press', async () => {
    open();
    const user = await review();
    await user.click(button('Confirm all'));
    expect(screen.getByText('1 to decide · 2 confirmed · 0 dropped')).toBeVisible();
  });

  it('adds the paragraph of the selected finding as a new finding to fill in', async () => {
    open();
    const user = await review();
    await user.keyboard('n');
    await user.type(screen.getByRole('combobox', { name: 'Speaker' }), '苏明朗');
    await user.keyboard('{Enter}');
    expect(row(/added by you/)).toHaveTextContent('全国人大代表');
  });

  it('adds exactly the words that are selected in the text, after characters of two code units', async () => {
    const { save } = open();
    const user = await review();
    const text = screen.getByRole('region', { name: 'Text of the article' });
    const words = within(text).getByText('“订单回来了，𠮷😀。”').firstChild;
    const after = within(text).getByText('“路通了。”').firstChild;
    if (!words || !after) throw new Error('the text is not shown');
    const range = document.createRange();
    range.setStart(words, '“订单回来了，𠮷'.length);
    range.setEnd(after, 3);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
    await user.click(await screen.findByRole('button', { name: 'Add the selected words' }));
    await user.type(screen.getByRole('combobox', { name: 'Speaker' }), '苏明朗');
    await user.keyboard('{Enter}{Enter}');
    await user.click(button('Next'));
    await user.click(button('The whole country'));
    await fillIn(user);
    expect(save.mock.calls[0]?.[0].statements[0]?.parts.map((part) => part.text)).toEqual([
      ...['😀。”', '苏明朗还建议，加快立法。', '“路通'],
    ]);
  });

  it('keeps the decisions when the user goes back to the text and changes nothing', async () => {
    open();
    const user = await review();
    await user.keyboard('{Enter}');
    await user.click(button('Back'));
    await user.click(button('Next'));
    expect(screen.getByText('2 to decide · 1 confirmed · 0 dropped')).toBeVisible();
  });

  it('shows marks of HTML in an article as text', async () => {
    open();
    await review();
    const text = screen.getByRole('region', { name: 'Text of the article' });
    expect(text).toHaveTextContent('<img src=x onerror="document.title=1">');
    expect(text.querySelector('img')).toBeNull();
    expect(document.title).not.toBe('1');
  });

  it('reads a file and says what is wrong with it', async () => {
    open({ language: 'zh' });
    const user = userEvent.setup({ applyAccept: false });
    const bytes = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const file = Object.assign(new File([bytes], 'a.doc'), {
      // jsdom does not implement it.
      arrayBuffer: () => Promise.resolve(bytes.buffer),
    });
    await user.upload(screen.getByLabelText('选择文件……', { selector: 'input' }), file);
    expect(screen.getByText('文件：a.doc')).toBeVisible();
    await user.click(button('查找发言'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '这是旧版 Word（.doc）或 WPS 文档；请另存为 .docx。',
    );
  });

  it('ends the work when it is cancelled, and can start again', async () => {
    const stop = vi.fn();
    const starts = vi.fn(() => ({
      ...inPage(),
      draft: () => new Promise<never>(() => undefined),
      stop,
    }));
    open({ startEngine: starts });
    const user = userEvent.setup();
    await user.click(screen.getByRole('textbox', { name: 'Text of the article' }));
    await user.paste(TEXT);
    await user.click(button('Find statements'));
    expect(screen.getByRole('status')).toHaveTextContent('Reading the text…');
    await user.click(button('Cancel'));
    expect(stop).toHaveBeenCalledOnce();
    await user.click(button('Find statements'));
    expect(starts).toHaveBeenCalledTimes(2);
  });

  it('asks before it closes with decisions that would be lost', async () => {
    const { onClose } = open();
    const user = await review();
    await user.keyboard('{Enter}{Escape}');
    expect(onClose).not.toHaveBeenCalled();
    await user.click(button('Close and lose them'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it.each([
    ['denied', 'does not let this page store data'],
    ['full', 'is full'],
    ['outdated', 'Another window'],
  ] as const)('says that the report was not added: %s', async (result, sentence) => {
    const { onClose } = open({ onSave: () => Promise.resolve(result) });
    const user = await review();
    await user.keyboard('{Enter}');
    await add(user);
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(sentence));
    expect(onClose).not.toHaveBeenCalled();
  });
});
