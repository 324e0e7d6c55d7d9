import type { Position } from '../domain/corpus/columns.ts';
import type { StatementText, TextState, TextStore } from '../domain/corpus/texts.ts';
import { fetchArtefact } from './fetchArtefact.ts';
import { readTexts } from './readReport.ts';

/** So many chunks are kept; the one that was asked for longest ago goes first. */
const KEPT = 400;

/**
 * Texts that are fetched a chunk at a time when one of them is wanted.
 * @param pathOf the path of a chunk, counted from 0
 * @param edition of the report's first file; chunks of another build do not pass
 * @param each statements in a chunk
 */
export function fetchTexts(
  pathOf: (chunk: number) => string,
  edition: string,
  each: number,
): TextStore {
  const chunks = new Map<number, readonly StatementText[] | 'waiting' | 'failed'>();
  const listeners = new Set<() => void>();
  const read = readTexts(edition);
  const settle = (chunk: number, state: readonly StatementText[] | 'waiting' | 'failed') => {
    chunks.delete(chunk);
    chunks.set(chunk, state);
    const [oldest] = chunks.keys();
    if (chunks.size > KEPT && oldest !== undefined) chunks.delete(oldest);
    for (const listener of listeners) listener();
  };
  const load = async (chunk: number): Promise<void> => {
    const fetched = await fetchArtefact(pathOf(chunk), read);
    settle(chunk, fetched.ok ? fetched.value.texts : 'failed');
  };
  return {
    at: (position: Position): TextState => {
      const state = chunks.get(Math.floor(position / each)) ?? 'waiting';
      return typeof state === 'string' ? state : (state[position % each] ?? 'failed');
    },
    request: (position) => {
      const chunk = Math.floor(position / each);
      const state = chunks.get(chunk);
      if (state !== undefined && state !== 'failed') return;
      settle(chunk, 'waiting');
      void load(chunk);
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
