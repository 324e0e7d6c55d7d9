import {
  glossFileOf,
  type GlossFile,
  type Glosses,
  STATEMENTS_PER_GLOSS_FILE,
} from '../domain/report/gloss.ts';
import { type ChunkStore, createChunkStore } from './createChunkStore.ts';
import { createReader, isRecord } from './reader.ts';

function isGlossFile(json: unknown): json is GlossFile {
  return isRecord(json) && isRecord(json['glosses']);
}

const readGlosses = createReader(1, isGlossFile, ({ glosses }): Glosses => glosses);

/** Fetches the glosses of a report when they are requested. */
export function fetchGlosses(report: string): ChunkStore<Glosses> {
  return createChunkStore(
    (file) => glossFileOf(report, file),
    readGlosses,
    STATEMENTS_PER_GLOSS_FILE,
  );
}
