import type { Position } from '../domain/corpus/columns.ts';
import { fetchArtefact } from './fetchArtefact.ts';
import type { Reader } from './reader.ts';

/** Chunks kept in memory. When there are more, the one that changed first is dropped. */
const MAX_CHUNKS = 400;

type ChunkState<Chunk> = Chunk | 'waiting' | 'failed';

/** Files about statements, each about `size` of them. */
export interface ChunkStore<Chunk> {
  /** The chunk of the statement. Returns the same object until it changes. */
  readonly at: (position: Position) => ChunkState<Chunk>;
  /** Fetches the chunk unless it is loaded or loading; tries again after a failure. */
  readonly request: (position: Position) => void;
  /** Returns the function that unsubscribes. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Fetches chunks on request; `pathOf` counts them from 0. */
export function createChunkStore<Chunk extends object>(
  pathOf: (chunk: number) => string,
  read: Reader<Chunk>,
  size: number,
): ChunkStore<Chunk> {
  const chunks = new Map<number, ChunkState<Chunk>>();
  const listeners = new Set<() => void>();
  const setChunk = (chunk: number, state: ChunkState<Chunk>) => {
    chunks.delete(chunk);
    chunks.set(chunk, state);
    const [oldest] = chunks.keys();
    if (chunks.size > MAX_CHUNKS && oldest !== undefined) chunks.delete(oldest);
    for (const listener of listeners) listener();
  };
  const load = async (chunk: number): Promise<void> => {
    const fetched = await fetchArtefact(pathOf(chunk), read);
    setChunk(chunk, fetched.ok ? fetched.value : 'failed');
  };
  return {
    at: (position) => chunks.get(Math.floor(position / size)) ?? 'waiting',
    request: (position) => {
      const chunk = Math.floor(position / size);
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
