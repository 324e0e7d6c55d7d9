import { parseArgs } from 'node:util';
import { CORPUS_NAMES, type Corpus } from './corpus/write.ts';
import { PROFILES, type Profile } from './profiles.ts';

export const PARTS = ['start', 'use', 'counties', 'scaling', 'import', 'growth'] as const;
export type BenchPart = (typeof PARTS)[number];

/** The options of `npm run bench -- …`. */
export interface Options {
  /** How often everything is measured; the pages take turns. */
  readonly runs: number;
  readonly profiles: readonly Profile[];
  readonly corpora: readonly Corpus[];
  readonly parts: readonly BenchPart[];
  /** How long the pages are used to measure the growth of their memory. */
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
  --minutes 30         how long pages are used to measure the growth of memory
  --out folder         folder of the results instead of docs/
  --note "…"           a remark on the circumstances`;

function chooseNames<Name extends string>(
  option: string,
  text: string | undefined,
  known: readonly Name[],
): readonly Name[] {
  if (text === undefined) return known;
  const words = text.split(',').filter((word) => word !== '' && word !== 'none');
  const unknown = words.find((word) => !known.some((name) => name === word));
  if (unknown !== undefined)
    throw new Error(`--${option} does not accept "${unknown}"; it accepts ${known.join(', ')}.`);
  return known.filter((name) => words.includes(name));
}

function readAmount(option: string, text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new Error(`--${option} "${text}" is not a positive number; give a number above 0.`);
}

/** @throws {Error} when an option or its value is unknown */
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
  const ids = chooseNames(
    'profiles',
    values.profiles,
    PROFILES.map(({ id }) => id),
  );
  return {
    runs: Math.ceil(readAmount('runs', values.runs, 3)),
    profiles: PROFILES.filter(({ id }) => ids.includes(id)),
    corpora: chooseNames('corpora', values.corpora, CORPUS_NAMES),
    parts: chooseNames('parts', values.parts, PARTS),
    minutes: readAmount('minutes', values.minutes, 30),
    out: values.out ?? null,
    note: values.note ?? '',
  };
}
