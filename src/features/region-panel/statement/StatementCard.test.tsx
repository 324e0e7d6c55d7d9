import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { card, openPanel, place, speaker } from '../../../../tests/fixtures/openPanel.tsx';

describe('StatementCard', () => {
  test('shows direct speech as a quotation in English and labels reported speech', () => {
    openPanel(speaker('zhuang-jianqiu'), 'zh');
    const statement = within(card(/第 9 段/));
    const quotation = statement.getByText(/^"Improve the system and mechanism/).closest('p');
    expect(quotation).toHaveAttribute('lang', 'en');
    expect(quotation?.closest('blockquote')).not.toBeNull();
    expect(statement.getByText('转述')).toBeVisible();
    expect(screen.getByText(/^引文按报道的英文文本原样显示/)).toBeVisible();
  });

  test('marks reported words that begin mid-sentence and leaves the printed words unchanged', () => {
    openPanel(speaker('zhuang-jianqiu'));
    const statement = within(card(/paragraph 9/));
    const reported = statement.getByText(/^that Jiyuan is fully committed/).closest('p');
    expect(reported).toHaveAttribute('data-mid-sentence');
    const quotation = statement.getByText(/^"Improve the system and mechanism/).closest('p');
    expect(quotation).not.toHaveAttribute('data-mid-sentence');
  });

  test('does not show the attribution as part of the quotation', () => {
    openPanel(speaker('zhuang-jianqiu'));
    expect(screen.queryByText(/Representative Zhuang Jianqiu/)).not.toBeInTheDocument();
  });

  test('marks the text that a note concerns and shows the note below', () => {
    openPanel(place('500242'));
    const statement = card(/^Qi Meiwen/);
    const marked = within(statement).getByText('Youyang Yangzhou');
    expect(marked.tagName).toBe('MARK');
    expect(marked.parentElement).toHaveTextContent('(note 2)');
    const notes = within(statement).getAllByRole('list', { name: 'Editor’s notes' });
    expect(notes[1]).toHaveTextContent(
      /Youyang County in Chongqing is meant.*probably 酉阳（…）; high confidence/,
    );
  });

  test('puts a name supplied by the editor in brackets and explains it on request', async () => {
    const { user } = openPanel(place('310000'));
    expect(card('[Quan Heng] 权衡')).toHaveTextContent('weighed in on the representative');
    const why = screen.getByRole('button', { name: 'name supplied by the editor' });
    why.focus();
    await user.keyboard('{Enter}');
    expect(why).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('note')).toHaveTextContent('does not print this name');
  });

  test('explains an inferred attribution on request', async () => {
    const { user } = openPanel(speaker('feng-hongchang'));
    const [first] = screen.getAllByRole('button', { name: 'attribution inferred' });
    if (first) await user.click(first);
    expect(screen.getByRole('note')).toHaveTextContent(/^Continues the same speaker/);
  });

  test('says when the report does not state the body of a speaker', () => {
    openPanel(speaker('meng-hui'));
    expect(screen.getByText('Deputy or member: not stated')).toBeVisible();
    expect(screen.getByText('The Chinese name is unverified.')).toBeVisible();
  });

  test('says why the statement belongs to a place', () => {
    openPanel(place('410100'));
    expect(
      within(card(/^Zhang Gaiping/))
        .getByText(/^Zhengzhou$/)
        .closest('li'),
    ).toHaveTextContent('Zhengzhou · location of the institution (editor’s reading)');
  });

  test('names the groupings through which the statement concerns a place', () => {
    openPanel(place('220000'));
    const definition = within(card(/^Luo Qing/)).getByText('Through').parentElement;
    expect(definition).toHaveTextContent('Land-Border Areas, Ethnic Autonomous Areas');
  });
});

describe('CopyCitation', () => {
  test('copies quotation and source, and confirms it', async () => {
    const { user } = openPanel(speaker('feng-hongchang'));
    await user.click(screen.getByRole('button', { name: 'Copy with citation' }));
    expect(await screen.findByText('Copied')).toBeVisible();
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/^"The ocean is a strategic area/);
    expect(copied).toMatch(
      /People’s Daily, 9 March 2024, paragraphs 45–47\n\(An English machine translation/,
    );
  });

  test('shows the text for manual copying when the clipboard is refused', async () => {
    const { user } = openPanel(speaker('feng-hongchang'));
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copy with citation' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('blocked access');
    const text = screen.getByRole('textbox', { name: 'Quotation with citation' });
    expect(text).toHaveDisplayValue(/^"The ocean is a strategic area/);
  });
});
