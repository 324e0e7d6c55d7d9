import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsAt } from './article.ts';
import { moveEdge } from './moveEdge.ts';
import {
  actions,
  afterActions,
  articles,
  reviewOf,
} from '../../../../tests/fixtures/articleReview.ts';
import { findingsByParagraph, segmentsOf } from './segments.ts';

describe('segmentsOf', () => {
  it('covers each paragraph without gaps, and shows every finding of it', () => {
    fc.assert(
      fc.property(articles, actions, (text, all) => {
        const { article, findings } = afterActions(reviewOf(text), all).present;
        const byParagraph = findingsByParagraph(article, findings);
        for (const [at, paragraph] of article.paragraphs.entries()) {
          const here = byParagraph[at] ?? [];
          const [selected = null] = here;
          const segments = segmentsOf(paragraph, here, selected);
          expect(segments.map((range) => wordsAt(article, range)).join('')).toBe(
            wordsAt(article, paragraph),
          );
          expect(segments.some(({ finding }) => finding === selected)).toBe(true);
        }
        expect(new Set(byParagraph.flat())).toEqual(new Set(findings));
      }),
      { numRuns: 40 },
    );
  });

  it('shows words of two findings as those of the selected one', () => {
    const { article, findings } = afterActions(reviewOf('“路通了。”石清源委员说。'), [
      { kind: 'add', range: { start: 0, end: 12 } },
    ]).present;
    const [paragraph = { start: 0, end: 0 }] = article.paragraphs;
    for (const selected of findings) {
      const [first] = segmentsOf(paragraph, findings, selected);
      expect(first?.finding).toBe(selected);
    }
  });

  it('marks the words that led to the selected finding', () => {
    const { article, findings } = reviewOf('“路通了。”石清源委员说。').present;
    const [paragraph = { start: 0, end: 0 }] = article.paragraphs;
    const [finding = null] = findings;
    const reasons = segmentsOf(paragraph, findings, finding).filter(({ isReason }) => isReason);
    expect(reasons.map((range) => wordsAt(article, range)).join('')).toContain('石清源委员说');
  });
});

describe('moveEdge', () => {
  const { article } = reviewOf('𠮷说：好的 Roads are open.').present;
  const moved = (start: number, end: number, edge: 'start' | 'end', by: -1 | 1) =>
    wordsAt(article, moveEdge(article, { start, end }, edge, by));

  it('moves by a Chinese character or an English word', () => {
    expect(moved(3, 5, 'start', -1)).toBe('：好的');
    expect(moved(3, 5, 'start', 1)).toBe('的');
    expect(moved(3, 5, 'end', 1)).toBe('好的 Roads');
    expect(moved(3, 11, 'end', -1)).toBe('好的 ');
  });

  it('stays in the text and never becomes empty', () => {
    expect(moved(0, 1, 'start', -1)).toBe('𠮷');
    expect(moved(0, 1, 'end', -1)).toBe('𠮷');
  });
});
