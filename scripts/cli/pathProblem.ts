import { existsSync, statSync } from 'node:fs';
import type { Language } from '../../src/domain/language.ts';
import { TEXTS } from './texts.ts';

/** The sentence for a path without a file; null where there is one. `given` is the path as the user wrote it. */
export function pathProblem(given: string, file: string, language: Language): string | null {
  if (!existsSync(file)) return TEXTS.missing[language](given);
  return statSync(file).isDirectory() ? TEXTS.isFolder[language](given) : null;
}
