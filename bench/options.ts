import { parseArgs } from 'node:util';
import { CORPUS_NAMES, type Corpus } from './corpus/write.ts';
import { PROFILES, type Profile } from './profiles.ts';

export const PARTS = ['start', 'use', 'counties', 'scaling', 'growth'] as const;
export type BenchPart = (typeof PARTS)[number];

/** What `npm run bench -- …` was asked to do. */
export interface Options {
  /** How often everything is measured, pages taking turns. */
  readonly runs: number;
  readonly profiles: readonly Profile[];
  readonly corpora: readonly Corpus[];
  readonly parts: readonly BenchPart[];
  /** How long the pages are used for the growth of their memory. */
  readonly minutes: number;
  /** Folder for performance.json and performance.md instead of docs/. */
  readonly out: string | null;
  /** A remark on the circumstances, for the table. */
  readonly note: string;
}

export const USAGE = `npm run bench -- [options]
  --runs 3             how often everything is measured
  --profiles local,…   ${PROFILES.map(({ id }) => id).join(', ')}
  --parts start,…      ${PARTS.join(', ')}
  --corpora …          ${CORPUS_NAMES.join(', ')}, or none
  --minutes 30         use of every page for the growth of its memory
  --out folder         where the results go instead of docs/
  --note "…"           a remark on the circumstances`;

function chosen<Name extends string>(
  option: string,
  text: string | undefined,
  known: readonly Name[],
): readonly Name[] {
  if (text === undefined) return known;
  const words = text.split(',').filter((word) => word !== '' && word !== 'none');
  const unknown = words.find((word) => !known.some((name) => name === word));
  if (unknown !== undefined)
    throw new Error(`--${option} knows no "${unknown}"; it knows ${known.join(', ')}.`);
  return known.filter((name) => words.includes(name));
}

function amount(option: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new Error(`--${option} "${text}" is no amount; give a number above 0.`);
}

/** @throws {Error} one sentence when an option or its value is not known */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      runs: { type: 'string' },
      profiles: { type: 'string' },
      parts: { type: 'string' },
      corpora: { type: 'string' },
      minutes: { type: 'string' },
      out: { type: 'string' },
      note: { type: 'string' },
    },
  });
  const ids = chosen(
    'profiles',
    values.profiles,
    PROFILES.map(({ id }) => id),
  );
  return {
    runs: Math.ceil(amount('runs', values.runs, 3)),
    profiles: PROFILES.filter(({ id }) => ids.includes(id)),
    corpora: chosen('corpora', values.corpora, CORPUS_NAMES),
    parts: chosen('parts', values.parts, PARTS),
    minutes: amount('minutes', values.minutes, 30),
    out: values.out ?? null,
    note: values.note ?? '',
  };
}
