import type { Bilingual } from '../../../domain/language.ts';
import type { Draft, TextRange } from '../../../draft/finding.ts';
import { type Article, articleOf, trimmedRange, withQuotationMarks } from './article.ts';
import {
  type Finding,
  type FindingFacts,
  findingOf,
  type FindingPlace,
  isPlaced,
} from './finding.ts';

/** An article with its findings, in the order of the text. */
export interface Review {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** A review with its earlier states, the newest last. */
export interface ReviewHistory {
  readonly present: Review;
  readonly past: readonly Review[];
}

export type ReviewAction =
  /** Without a speaker's name nothing is confirmed. */
  | { readonly kind: 'confirm'; readonly key: number }
  | { readonly kind: 'drop'; readonly key: number }
  /** Makes a decided finding a proposed one again. */
  | { readonly kind: 'reopen'; readonly key: number }
  /** Confirms the proposed findings with at least this confidence and a speaker's name. */
  | { readonly kind: 'confirm-all'; readonly atLeast: number }
  | { readonly kind: 'correct'; readonly key: number; readonly facts: Partial<FindingFacts> }
  | { readonly kind: 'set-range'; readonly key: number; readonly range: TextRange }
  /** Gives body, post and the places of the post to all findings with the same speaker. */
  | { readonly kind: 'same-for-all'; readonly key: number }
  /** What all confirmed findings without a place are: about the whole country, or left out. */
  | { readonly kind: 'unplaced'; readonly answer: 'national' | 'drop' }
  | { readonly kind: 'add'; readonly range: TextRange }
  | { readonly kind: 'undo' };

/** So many steps can be undone. */
const MOST_STEPS = 200;

/** @param text as `articleText` gives it; the ranges of the draft refer to it */
export function startReview(
  text: string,
  draft: Draft,
  names: ReadonlyMap<string, Bilingual>,
): ReviewHistory {
  const findings = draft.statements.map((statement, at) => findingOf(at + 1, statement, names));
  return { present: { article: articleOf(text), findings: inOrder(findings) }, past: [] };
}

/** The review after an action; the same object when the action changes nothing. */
export function reviewAfter(history: ReviewHistory, action: ReviewAction): ReviewHistory {
  const { present, past } = history;
  if (action.kind === 'undo') {
    const before = past.at(-1);
    return before === undefined ? history : { present: before, past: past.slice(0, -1) };
  }
  const next = changed(present, action);
  if (next === present) return history;
  return { present: next, past: [...past, present].slice(-MOST_STEPS) };
}

/** The key of a finding that differs between two states, or undefined. The first one in the text is taken. */
export function changedKey(before: Review, after: Review): number | undefined {
  const old = new Map(before.findings.map((finding) => [finding.key, finding]));
  return after.findings.find((finding) => old.get(finding.key) !== finding)?.key;
}

function changed(review: Review, action: Exclude<ReviewAction, { kind: 'undo' }>): Review {
  switch (action.kind) {
    case 'confirm':
      return withFinding(review, action.key, confirmed);
    case 'drop':
      return withFinding(review, action.key, (one) => ({ ...one, status: 'dropped' }));
    case 'reopen':
      return withFinding(review, action.key, (one) => ({ ...one, status: 'proposed' }));
    case 'confirm-all':
      return withFindings(review, (one) =>
        one.status === 'proposed' && (one.confidence ?? 0) >= action.atLeast ? confirmed(one) : one,
      );
    case 'correct':
      return withFinding(review, action.key, (one) => corrected(one, action.facts));
    case 'set-range':
      return withRange(review, action.key, action.range);
    case 'same-for-all':
      return sameForAll(review, action.key);
    case 'unplaced':
      return withFindings(review, (one) => {
        if (!needsPlace(one)) return one;
        return action.answer === 'drop'
          ? { ...one, status: 'dropped' }
          : { ...one, isNational: true, isCorrected: true };
      });
    case 'add':
      return added(review, action.range);
  }
}

/** Whether a finding is confirmed, but not what it is about. */
export function needsPlace(finding: Finding): boolean {
  return finding.status === 'confirmed' && !isPlaced(finding);
}

const hasName = ({ speaker }: FindingFacts): boolean => speaker.trim() !== '';

function confirmed(finding: Finding): Finding {
  return hasName(finding) ? { ...finding, status: 'confirmed' } : finding;
}

/** A confirmed finding that loses its speaker is to be decided again. */
function corrected(finding: Finding, facts: Partial<FindingFacts>): Finding {
  const next: Finding = { ...finding, ...facts, isCorrected: true };
  const trimmed = { ...next, speaker: next.speaker.trim(), post: next.post.trim() };
  return trimmed.status === 'confirmed' && !hasName(trimmed)
    ? { ...trimmed, status: 'proposed' }
    : trimmed;
}

function withRange(review: Review, key: number, range: TextRange): Review {
  const trimmed = trimmedRange(review.article, range);
  if (trimmed === null) return review;
  return withFinding(review, key, (one) => {
    const next = one.kind === 'direct' ? withQuotationMarks(review.article, trimmed) : trimmed;
    return next.start === one.range.start && next.end === one.range.end
      ? one
      : { ...one, range: next, isCorrected: true };
  });
}

function sameForAll(review: Review, key: number): Review {
  const source = review.findings.find((one) => one.key === key);
  if (source === undefined || !hasName(source)) return review;
  const ofPost = source.places.filter(({ basis }) => basis === 'post');
  return withFindings(review, (one) => {
    if (one.key === key || one.speaker !== source.speaker) return one;
    const named = one.places.filter(({ basis }) => basis === 'named');
    const places = [...named, ...ofPost.filter(({ id }) => named.every((own) => own.id !== id))];
    const isSame =
      one.body === source.body && one.post === source.post && areSame(one.places, places);
    return isSame
      ? one
      : { ...one, body: source.body, post: source.post, places, isCorrected: true };
  });
}

function areSame(a: readonly FindingPlace[], b: readonly FindingPlace[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ id, basis }) => b.some((one) => one.id === id && one.basis === basis))
  );
}

function added(review: Review, range: TextRange): Review {
  const trimmed = trimmedRange(review.article, range);
  if (trimmed === null) return review;
  const marked = withQuotationMarks(review.article, trimmed);
  const isQuoted = /^[“「『"]/u.test(review.article.points[marked.start] ?? '');
  const finding: Finding = {
    key: Math.max(0, ...review.findings.map(({ key }) => key)) + 1,
    status: 'proposed',
    range: isQuoted ? marked : trimmed,
    speaker: '',
    body: 'none',
    post: '',
    kind: isQuoted ? 'direct' : 'reported',
    places: [],
    groupings: [],
    isNational: false,
    types: [],
    confidence: null,
    because: [],
    isCorrected: true,
  };
  return { ...review, findings: inOrder([...review.findings, finding]) };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || a.key - b.key,
  );
}

function withFinding(review: Review, key: number, change: (finding: Finding) => Finding): Review {
  return withFindings(review, (one) => (one.key === key ? change(one) : one));
}

function withFindings(review: Review, change: (finding: Finding) => Finding): Review {
  const findings = review.findings.map(change);
  const isSame = findings.every((one, at) => isEqual(one, review.findings[at]));
  return isSame ? review : { ...review, findings: inOrder(findings) };
}

/** Whether a change has left a finding as it was. */
function isEqual(a: Finding, b: Finding | undefined): boolean {
  return (
    a === b || (b !== undefined && a.status === b.status && JSON.stringify(a) === JSON.stringify(b))
  );
}
