import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { strategyTypeId } from '../../src/domain/ids.ts';
import type { DraftKnowledge } from '../../src/draft/knowledge.ts';
import { type StrategySource, strategyTerms } from '../../src/draft/strategyTerms.ts';
import { isWithin } from '../../src/gazetteer/gazetteer.ts';
import { createPlaceScanner } from '../../src/gazetteer/scanPlaces.ts';
import { ROOT } from '../lib/root.mjs';
import { readGazetteer } from './gazetteer.ts';

const REPORT = 'content/two-sessions-2024';
const Title = z.object({ zh: z.string(), en: z.string() });
const Strategies = z.object({
  strategies: z.array(
    z.object({
      title: Title,
      type: z.string(),
      groupings: z.array(z.string()).default([]),
    }),
  ),
});
const Types = z.object({ types: z.array(z.object({ id: z.string(), name: Title, short: Title })) });

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/**
 * What the draft finder knows, from the committed tables and the terms of the shipped report; no build is needed.
 * Throws an Error when a file is missing or wrong.
 */
export function readDraftKnowledge(): DraftKnowledge {
  const gazetteer = readGazetteer();
  const { types } = Types.parse(parse(read(`${REPORT}/report.yaml`)));
  const { strategies } = Strategies.parse(parse(read(`${REPORT}/strategies.yaml`)));
  return {
    scanPlaces: createPlaceScanner(gazetteer),
    isWithin: (inner, outer) => isWithin(gazetteer, inner, outer),
    terms: strategyTerms(termSources(strategies, types)),
    groupingTypes: groupingTypes(strategies),
  };
}

type Strategy = z.infer<typeof Strategies>['strategies'][number];
type Type = z.infer<typeof Types>['types'][number];

/** The type of the strategy with the fewest groupings that lists a grouping. */
function groupingTypes(strategies: readonly Strategy[]): DraftKnowledge['groupingTypes'] {
  const specific = strategies.toSorted((a, b) => b.groupings.length - a.groupings.length);
  return new Map(
    specific.flatMap(({ type, groupings }) =>
      groupings.map((grouping) => [grouping, strategyTypeId(type)] as const),
    ),
  );
}

function termSources(
  strategies: readonly Strategy[],
  types: readonly Type[],
): readonly StrategySource[] {
  return [
    ...strategies.map(({ type, title }) => ({
      type: strategyTypeId(type),
      titles: [title.zh, title.en],
    })),
    ...types.map(({ id, name, short }) => ({
      type: strategyTypeId(id),
      titles: [name.zh, name.en, short.zh],
    })),
  ];
}
