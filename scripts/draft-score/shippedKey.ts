import { parse } from 'yaml';
import { z } from 'zod';
import type { ArticleKey } from './measure.ts';

const Speakers = z.array(
  z.object({ id: z.string(), name: z.object({ en: z.string() }), body: z.string() }),
);
const Statements = z.array(
  z.object({
    kind: z.string(),
    speaker: z.string(),
    strategies: z.array(z.string()),
    places: z.array(z.object({ place: z.string(), basis: z.string() })).default([]),
    parts: z.array(
      z.object({ kind: z.string(), text: z.string(), inferred: z.string().optional() }),
    ),
  }),
);
const Strategies = z.object({
  strategies: z.array(z.object({ id: z.string(), type: z.string() })),
});

/** The texts of the shipped report's files. */
export interface ReportFiles {
  readonly text: string;
  readonly speakers: string;
  readonly statements: string;
  readonly strategies: string;
}

/** What the editors of the shipped report found in its text: the words with an attribution of the 12 named speakers. */
export function shippedKey(files: ReportFiles): ArticleKey {
  const speakers = new Map(Speakers.parse(parse(files.speakers)).map((one) => [one.id, one]));
  const { strategies } = Strategies.parse(parse(files.strategies));
  const types = new Map(strategies.map(({ id, type }) => [id, type]));
  const named = Statements.parse(parse(files.statements)).filter(({ kind }) => kind === 'named');
  return {
    unattributed: [],
    speakers: named.map((statement) => {
      const speaker = speakers.get(statement.speaker);
      const body = speaker?.body ?? '';
      return {
        name: speaker?.name.en ?? '',
        body: body === 'deputy' || body === 'member' ? body : 'none',
        post: '',
        places: statement.places.map(({ place }) => place),
        quotes: statement.parts
          .filter(({ kind, inferred }) => kind !== 'attribution' && inferred === undefined)
          .map(({ kind, text }) => ({
            kind,
            at: rangeOf(files.text, text.trim()),
            types: [...new Set(statement.strategies.flatMap((id) => types.get(id) ?? []))],
          })),
      };
    }),
  };
}

/** Where verbatim words are in a text, in code points. */
function rangeOf(text: string, words: string): readonly [number, number] {
  const start = Array.from(text.slice(0, text.indexOf(words))).length;
  return [start, start + Array.from(words).length];
}

/** The speakers whose places are right: all places found are in the key, and there is one. */
export function rightPlaces(
  key: ArticleKey,
  placesOf: (speaker: string) => readonly string[],
): readonly string[] {
  return key.speakers
    .filter(({ name, places }) => {
      const found = placesOf(name);
      return found.length > 0 && found.every((id) => places.includes(id));
    })
    .map(({ name }) => name);
}
