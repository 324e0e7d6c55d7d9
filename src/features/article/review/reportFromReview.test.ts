import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../../data/reportSchema.ts';
import type { Report } from '../../../domain/report/report.ts';
import { entersReport } from './finding.ts';
import { reportFromReview } from './reportFromReview.ts';
import {
  actions,
  afterActions,
  articles,
  reviewOf,
  TYPES,
} from '../../../../tests/fixtures/articleReview.ts';

const ABOUT = {
  title: '代表委员谈𠮷',
  publisher: '',
  date: '2024-03-09',
  types: TYPES,
  isTaken: () => false,
};
const TEXT =
  '全国人大代表、河南省洛阳市市长苏明朗𠮷说：“订单回来了，大力发展海洋经济。\n“工人也回来了。”\n\n“路通了。”石清源委员说。';

/** Where each part is in its paragraph, from the end of the part before; -1 when it is not verbatim there. */
function positionsOf({ statements, paragraphs }: Report): readonly number[] {
  return statements.flatMap(({ parts }) =>
    parts.map(({ paragraph, text }) => paragraphs[paragraph - 1]?.indexOf(text) ?? -1),
  );
}

describe('reportFromReview', () => {
  it('has only confirmed findings, and their speakers, places and types', () => {
    const { present } = afterActions(reviewOf(TEXT), [
      { kind: 'confirm', key: 1 },
      { kind: 'drop', key: 2 },
    ]);
    const report = reportFromReview(present, ABOUT);
    expect(report.speakers.map(({ name }) => name.zh)).toEqual(['苏明朗𠮷']);
    expect(report.statements).toMatchObject([
      {
        speaker: 'speaker-1',
        scope: 'regional',
        places: [{ place: '410300', basis: 'post' }],
        strategies: ['marine'],
        parts: [{ paragraph: 1, kind: 'direct', text: '“订单回来了，大力发展海洋经济。' }],
      },
    ]);
    expect(report.strategies).toMatchObject([{ id: 'marine', type: 'marine', paragraphs: [1] }]);
  });

  it('splits words over several paragraphs into parts', () => {
    const length = Array.from(TEXT).length;
    const { present } = afterActions(reviewOf(TEXT), [
      { kind: 'set-range', key: 1, range: { start: 4, end: length } },
      { kind: 'confirm', key: 1 },
    ]);
    const [statement] = reportFromReview(present, ABOUT).statements;
    expect(statement?.parts.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3]);
  });

  it.each([
    ['代表委员谈耕地', 'article-2024-03-09'],
    ['Xi’an lawmaker wants quieter skies', 'xian-lawmaker-wants-quieter-skies'],
    ['410000', 'article-2024-03-09'],
  ])('makes the id of %s', (title, id) => {
    const { present } = reviewOf(TEXT);
    expect(reportFromReview(present, { ...ABOUT, title }).id).toBe(id);
    const taken = (one: string) => one === id || one === `${id}-2`;
    expect(reportFromReview(present, { ...ABOUT, title, isTaken: taken }).id).toBe(`${id}-3`);
  });

  it('marks the Chinese names of an English article as unverified', () => {
    const { present } = afterActions(
      reviewOf('"Roads are open," said Su Minglang, an NPC deputy and mayor of Luoyang.'),
      [{ kind: 'confirm', key: 1 }],
    );
    const report = reportFromReview(present, ABOUT);
    expect(report.language).toBe('en');
    expect(report.speakers).toMatchObject([
      { id: 'su-minglang', chineseStatus: 'unverified', nameByEditor: false, body: 'deputy' },
    ]);
  });

  it('has a statement about the whole country only where the user has said so', () => {
    const unplaced = afterActions(reviewOf(TEXT), [
      { kind: 'confirm', key: 1 },
      { kind: 'confirm', key: 2 },
      { kind: 'confirm', key: 3 },
    ]);
    const scopes = (history: typeof unplaced) =>
      reportFromReview(history.present, ABOUT).statements.map(({ scope }) => scope);
    expect(new Set(scopes(unplaced))).toEqual(new Set(['regional']));
    const national = afterActions(unplaced, [{ kind: 'unplaced', answer: 'national' }]);
    expect(scopes(national)).toContain('national');
    expect(scopes(national).length).toBeGreaterThan(scopes(unplaced).length);
    const dropped = afterActions(unplaced, [{ kind: 'unplaced', answer: 'drop' }]);
    expect(scopes(dropped)).toEqual(scopes(unplaced));
  });

  it('says that a name is the user’s when the article does not have it', () => {
    const { present } = afterActions(reviewOf(TEXT), [
      { kind: 'correct', key: 1, facts: { speaker: '苏明亮' } },
      { kind: 'confirm', key: 1 },
    ]);
    expect(reportFromReview(present, ABOUT).speakers[0]?.nameByEditor).toBe(true);
  });

  it('is a valid report with verbatim parts, whatever the user does', () => {
    fc.assert(
      fc.property(articles, actions, fc.string(), (text, all, title) => {
        const { present } = afterActions(reviewOf(text), [
          ...all,
          { kind: 'confirm-all', atLeast: 0.5 },
        ]);
        const report = reportFromReview(present, { ...ABOUT, title });
        expect(reportSchema.parse(report)).toEqual(report);
        expect(positionsOf(report)).not.toContain(-1);
        const confirmed = present.findings.filter(entersReport);
        expect(report.statements).toHaveLength(confirmed.length);
        expect(report.statements.every(({ parts }) => parts.length > 0)).toBe(true);
        expect(new Set(report.statements.map(({ speaker }) => speaker))).toEqual(
          new Set(report.speakers.map(({ id }) => id)),
        );
      }),
      { numRuns: 60 },
    );
  });
});
