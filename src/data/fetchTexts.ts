import type { TextStore } from '../domain/corpus/texts.ts';
import { createChunkStore } from './createChunkStore.ts';
import { readTexts } from './readReport.ts';

/** Fetches texts in chunks, which `pathOf` counts from 0. Chunks of another `edition` are rejected. */
export function fetchTexts(
  pathOf: (chunk: number) => string,
  edition: string,
  chunkSize: number,
): TextStore {
  const chunks = createChunkStore(pathOf, readTexts(edition), chunkSize);
  return {
    ...chunks,
    at: (position) => {
      const chunk = chunks.at(position);
      return typeof chunk === 'string' ? chunk : (chunk.texts[position % chunkSize] ?? 'failed');
    },
  };
}
