import type { Bilingual } from '../language.ts';
import type { StatementId } from '../ids.ts';
import type { Speaker } from '../report/report.ts';
import { fold } from './foldText.ts';
import { isMarked, type Marked, markSpelling, markTerms, unmarked } from './marked.ts';
import { keyOf, type NameEntry } from './nameEntries.ts';
import type { MarkedBilingual, SearchResult } from './results.ts';
import type { SpellingMatch } from './spellings.ts';

export interface NameHit {
  readonly entry: NameEntry;
  readonly match: SpellingMatch;
}

/** All letters of an acronym, the first letter of another word. */
function capitalizeSpelling(spelling: string): string {
  return spelling.length <= 3
    ? spelling.toUpperCase()
    : spelling.charAt(0).toUpperCase() + spelling.slice(1);
}

/** Marks the characters whose initials the user typed; null for another kind of match. */
function markInitials({ entry, match }: NameHit, query: string): Marked | null {
  if (!match.rank.startsWith('initials')) return null;
  const { zh } = entry.label;
  const spelt = entry.spellings.zh.find(
    (name) => Array.from(name).length === match.spelling.length && zh.includes(name),
  );
  return spelt ? markSpelling(zh, Array.from(spelt).slice(0, query.length).join('')) : null;
}

/** Written as in the official name where it is part of that. */
function markVia({ entry: { full }, match }: NameHit, query: string): Marked {
  const written = [full.zh, full.en].find((name) => fold(name).endsWith(match.spelling));
  return markSpelling(written ?? capitalizeSpelling(match.spelling), query);
}

function plain(text: Bilingual | null): MarkedBilingual | null {
  return text && { zh: unmarked(text.zh), en: unmarked(text.en) };
}

export function resultOfName(hit: NameHit, query: string): SearchResult {
  const { entry, match } = hit;
  const { kind, selection } = entry;
  const zh = markInitials(hit, query) ?? markSpelling(entry.label.zh, query);
  const en = markSpelling(entry.label.en, query);
  const isShown = isMarked(zh) || isMarked(en) || match.rank === 'typo';
  return {
    kind,
    key: keyOf(kind, selection.id),
    selection,
    label: { zh, en },
    via: isShown ? null : markVia(hit, query),
    context: plain(entry.context),
    excerpt: null,
  };
}

export function resultOfStatement(
  id: StatementId,
  speaker: Speaker,
  excerpt: Marked,
): SearchResult {
  return {
    kind: 'statement',
    key: keyOf('statement', id),
    selection: { kind: 'speaker', id: speaker.id },
    label: { zh: unmarked(speaker.name.zh), en: unmarked(speaker.name.en) },
    via: null,
    context: null,
    excerpt,
  };
}

export function resultOfEntry(entry: NameEntry, terms: ReadonlySet<string>): SearchResult {
  const { kind, selection, label, context } = entry;
  const mark = ({ zh, en }: Bilingual) => ({ zh: markTerms(zh, terms), en: markTerms(en, terms) });
  return {
    kind,
    key: keyOf(kind, selection.id),
    selection,
    label: mark(label),
    via: null,
    context: context && mark(context),
    excerpt: null,
  };
}
