/** The editor's translations of quotations, by {@link glossKey}. */
export type Glosses = Readonly<Record<string, string>>;

export interface GlossFile {
  readonly schema: 1;
  readonly glosses: Glosses;
}

/** The last file may cover fewer; one of a long report then has about 80 kB. */
export const STATEMENTS_PER_GLOSS_FILE = 128;

/** Relative to the served folder. Files are counted from 0. */
export function glossFileOf(report: string, file: number): string {
  return `data/${report}/glosses-${file}.json`;
}

/** A short code of the quoted words (FNV-1a, 32 bits), so that a gloss of other words is never shown. */
export function glossKey(words: string): string {
  let hash = 0x811c_9dc5;
  for (const character of words)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x0100_0193);
  return (hash >>> 0).toString(36);
}
