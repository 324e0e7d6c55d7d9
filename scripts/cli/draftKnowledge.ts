import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { groupingId, strategyTypeId } from '../../src/domain/ids.ts';
import type { DraftKnowledge } from '../../src/draft/knowledge.ts';
import { knowledgeOf } from '../../src/draft/knowledgeOf.ts';
import { ROOT } from '../lib/root.mjs';
import { readGazetteer } from './gazetteer.ts';

const REPORT = 'content/two-sessions-2024';
const Title = z.object({ zh: z.string(), en: z.string() });
const TypeId = z.string().transform(strategyTypeId);
const Strategies = z.object({
  strategies: z.array(
    z.object({
      title: Title,
      type: TypeId,
      groupings: z.array(z.string().transform(groupingId)).default([]),
    }),
  ),
});
const Types = z.object({ types: z.array(z.object({ id: TypeId, name: Title, short: Title })) });

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/**
 * What the draft finder knows, from the committed tables and the terms of the shipped report; no build is needed.
 * Throws an Error when a file is missing or wrong.
 */
export function readDraftKnowledge(): DraftKnowledge {
  const { types } = Types.parse(parse(read(`${REPORT}/report.yaml`)));
  const { strategies } = Strategies.parse(parse(read(`${REPORT}/strategies.yaml`)));
  return knowledgeOf(readGazetteer(), { types, strategies });
}
