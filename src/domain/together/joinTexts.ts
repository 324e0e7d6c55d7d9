import { type Position, position } from '../corpus/columns.ts';
import type { Corpus, Member } from '../corpus/corpus.ts';
import type { StatementText, TextStore } from '../corpus/texts.ts';
import { statementId } from '../ids.ts';
import { freeId } from '../report/freeId.ts';

/** The texts of a short report, which are all loaded; none of a long one. */
function loadedIds({ columns, texts, files }: Corpus): readonly string[] {
  if (files) return [];
  return Array.from({ length: columns.size }, (_, at) => {
    const text = texts.at(position(at));
    return typeof text === 'string' ? '' : text.id;
  });
}

/** A new id for each statement whose id an earlier report has, by its position in the joined report. */
function newIds(members: readonly Member[]): ReadonlyMap<number, string> {
  const taken = new Set<string>();
  const changed = new Map<number, string>();
  for (const { corpus, from } of members)
    for (const [at, id] of loadedIds(corpus).entries()) {
      const free = freeId(taken.has(id) ? `${corpus.frame.id}-${id}` : id, (each) =>
        taken.has(each),
      );
      taken.add(free);
      if (free !== id) changed.set(from + at, free);
    }
  return changed;
}

/** The texts of all reports; no two of the loaded ones have the same id. */
export function joinTexts(members: readonly Member[]): TextStore {
  const ids = newIds(members);
  const renamed = new WeakMap<StatementText, StatementText>();
  const ownOf = (at: Position) => {
    const { corpus, from } = members.findLast((member) => member.from <= at) ?? {};
    return corpus && from !== undefined ? { texts: corpus.texts, own: position(at - from) } : null;
  };
  return {
    at: (at) => {
      const found = ownOf(at);
      const text = found?.texts.at(found.own) ?? 'failed';
      const id = ids.get(at);
      if (typeof text === 'string' || id === undefined) return text;
      const known = renamed.get(text) ?? { ...text, id: statementId(id) };
      renamed.set(text, known);
      return known;
    },
    request: (at) => {
      const found = ownOf(at);
      found?.texts.request(found.own);
    },
    subscribe: (onChange) => {
      const stops = members.map(({ corpus }) => corpus.texts.subscribe(onChange));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
