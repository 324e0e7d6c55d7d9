import type { Position } from '../domain/corpus/columns.ts';
import type { StatementText, TextState, TextStore } from '../domain/corpus/texts.ts';
import { fetchArtefact } from './fetchArtefact.ts';
import { readTexts } from './readReport.ts';

/** Chunks kept in memory. When there are more, the one that changed first is dropped. */
const MAX_CHUNKS = 400;

/** Fetches texts in chunks, which `pathOf` counts from 0. Chunks of another `edition` are rejected. */
export function fetchTexts(
  pathOf: (chunk: number) => string,
  edition: string,
  chunkSize: number,
): TextStore {
  const chunks = new Map<number, readonly StatementText[] | 'waiting' | 'failed'>();
  const listeners = new Set<() => void>();
  const read = readTexts(edition);
  const setChunk = (chunk: number, state: readonly StatementText[] | 'waiting' | 'failed') => {
    chunks.delete(chunk);
    chunks.set(chunk, state);
    const [oldest] = chunks.keys();
    if (chunks.size > MAX_CHUNKS && oldest !== undefined) chunks.delete(oldest);
    for (const listener of listeners) listener();
  };
  const load = async (chunk: number): Promise<void> => {
    const fetched = await fetchArtefact(pathOf(chunk), read);
    setChunk(chunk, fetched.ok ? fetched.value.texts : 'failed');
  };
  return {
    at: (position: Position): TextState => {
      const state = chunks.get(Math.floor(position / chunkSize)) ?? 'waiting';
      return typeof state === 'string' ? state : (state[position % chunkSize] ?? 'failed');
    },
    request: (position) => {
      const chunk = Math.floor(position / chunkSize);
      const state = chunks.get(chunk);
      if (state !== undefined && state !== 'failed') return;
      setChunk(chunk, 'waiting');
      void load(chunk);
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
