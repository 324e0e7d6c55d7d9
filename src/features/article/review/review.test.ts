import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adcode } from '../../../domain/ids.ts';
import { wordsAt } from './article.ts';
import {
  actions,
  afterActions,
  articles,
  MARINE,
  reviewOf,
} from '../../../../tests/fixtures/articleReview.ts';
import { reviewAfter } from './review.ts';

const TEXT =
  '全国人大代表、河南省洛阳市市长苏明朗说：“订单回来了。”\n\n苏明朗还建议，加快立法。\n\n“路通了。”石清源委员说。';
const review = reviewOf(TEXT);
const states = (history: ReturnType<typeof reviewOf>) =>
  history.present.findings.map(({ speaker, status }) => `${speaker} ${status}`);

describe('reviewAfter', () => {
  it('starts with proposed findings in the order of the text', () => {
    expect(states(review)).toEqual(['苏明朗 proposed', '苏明朗 proposed', '石清源 proposed']);
  });

  it('confirms, drops and reopens a finding', () => {
    const after = afterActions(review, [
      { kind: 'confirm', key: 1 },
      { kind: 'drop', key: 2 },
      { kind: 'confirm', key: 3 },
      { kind: 'reopen', key: 3 },
    ]);
    expect(states(after)).toEqual(['苏明朗 confirmed', '苏明朗 dropped', '石清源 proposed']);
  });

  it('confirms nothing without a name, and reopens what loses its name', () => {
    const nameless = afterActions(review, [
      { kind: 'confirm', key: 1 },
      { kind: 'correct', key: 1, facts: { speaker: ' ' } },
      { kind: 'confirm', key: 1 },
    ]);
    expect(states(nameless)[0]).toBe(' proposed');
  });

  it('gives body, post and places of the post to all findings of the same name, and keeps named places', () => {
    const [first] = review.present.findings;
    const named = {
      id: adcode('410000'),
      name: { zh: '河南省', en: 'Henan' },
      basis: 'named' as const,
    };
    const cleared = afterActions(review, [
      { kind: 'correct', key: 2, facts: { body: 'none', post: '', places: [named] } },
      { kind: 'same-for-all', key: 1 },
    ]);
    const [, second, third] = cleared.present.findings;
    expect(second).toMatchObject({ body: 'deputy', post: first?.post });
    expect(second?.places).toEqual([named, ...(first?.places ?? [])]);
    expect(third).toEqual(review.present.findings[2]);
    expect(first?.places.map(({ name }) => name.zh)).toEqual(['洛阳市']);
  });

  it('confirms all with enough certainty, but nothing that was dropped', () => {
    const after = afterActions(review, [
      { kind: 'drop', key: 1 },
      { kind: 'confirm-all', atLeast: 0.9 },
    ]);
    expect(states(after)).toEqual(['苏明朗 dropped', '苏明朗 proposed', '石清源 confirmed']);
  });

  it('adds selected words as a finding at its place, with the quotation marks around them', () => {
    const start = Array.from(TEXT).indexOf('订');
    const after = reviewAfter(review, { kind: 'add', range: { start, end: start + 6 } });
    const { article, findings } = after.present;
    const added = findings.find(({ key }) => key === 4);
    expect(added && wordsAt(article, added.range)).toBe('“订单回来了。”');
    expect(added).toMatchObject({ kind: 'direct', confidence: null, status: 'proposed' });
    expect(findings.map(({ key }) => key)).toEqual([1, 4, 2, 3]);
  });

  it('ignores what changes nothing, so that undo goes back a visible step', () => {
    expect(reviewAfter(review, { kind: 'reopen', key: 1 })).toBe(review);
    expect(reviewAfter(review, { kind: 'add', range: { start: 900, end: 950 } })).toBe(review);
    expect(reviewAfter(review, { kind: 'undo' })).toBe(review);
  });

  it('undoes one action after the other', () => {
    const after = afterActions(review, [
      { kind: 'confirm', key: 1 },
      { kind: 'drop', key: 2 },
      { kind: 'undo' },
      { kind: 'undo' },
    ]);
    expect(after).toEqual(review);
  });

  it('undoes every action, and keeps the laws of a review', () => {
    fc.assert(
      fc.property(articles, actions, (text, all) => {
        let history = reviewOf(text);
        for (const action of all) {
          const next = reviewAfter(history, action);
          if (action.kind !== 'undo' && next !== history)
            expect(reviewAfter(next, { kind: 'undo' }).present).toBe(history.present);
          history = next;
          const { article, findings } = history.present;
          expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
          for (const { status, speaker, range, types } of findings) {
            expect(status === 'confirmed' && speaker.trim() === '').toBe(false);
            expect(wordsAt(article, range).trim()).toBe(wordsAt(article, range));
            expect(range.start).toBeLessThan(range.end);
            expect(types.every((type) => type === MARINE)).toBe(true);
          }
          const starts = findings.map(({ range }) => range.start);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });
});
