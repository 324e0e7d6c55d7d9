import type { Fetched } from '../../../data/fetchArtefact.ts';
import type { RegionId } from '../../../domain/ids.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { Draft } from '../../../draft/finding.ts';
import { findDraft } from '../../../draft/findDraft.ts';
import { type KnownStrategies, knowledgeOf } from '../../../draft/knowledgeOf.ts';
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { articleText } from '../review/article.ts';
import { type ArticleProblem, MOST_CHARACTERS } from './articleProblem.ts';
import { type FoundRegion, foundRegions } from './findRegions.ts';
import { readFile } from './read/readFile.ts';

export type ArticleSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File };

/** What the engine does at the moment. */
export type ArticleStep = 'reading' | 'names' | 'finding';

export type ArticleResult =
  | {
      readonly ok: true;
      /** As `articleText` gives it; the ranges of the draft refer to it. */
      readonly text: string;
      readonly title: string | null;
      readonly draft: Draft;
      /** The names of all regions in the draft. */
      readonly names: ReadonlyMap<string, Bilingual>;
    }
  | { readonly ok: false; readonly problem: ArticleProblem };

/** Reads an article and finds its draft. It runs in a worker; nothing leaves the browser. */
export interface ArticleEngine {
  /** Never rejects. */
  readonly draft: (
    source: ArticleSource,
    known: KnownStrategies,
    onStep: (step: ArticleStep) => void,
  ) => Promise<ArticleResult>;
  /** The regions that a typed name means or begins. Empty while there is no gazetteer. */
  readonly regions: (query: string) => Promise<readonly FoundRegion[]>;
}

/** @param fetchNames called once, and again after a failure */
export function createArticleEngine(fetchNames: () => Promise<Fetched<Gazetteer>>): ArticleEngine {
  let gazetteer: Gazetteer | null = null;
  const loadNames = async (): Promise<Gazetteer | null> => {
    if (gazetteer !== null) return gazetteer;
    const fetched = await fetchNames();
    gazetteer = fetched.ok ? fetched.value : null;
    return gazetteer;
  };
  return {
    draft: async (source, known, onStep) => {
      const failed = (problem: ArticleProblem): ArticleResult => ({ ok: false, problem });
      try {
        onStep('reading');
        const read =
          source.kind === 'file'
            ? await readFile(source.file)
            : { ok: true as const, text: source.text, title: null };
        if (!read.ok) return read;
        if (read.text.length > MOST_CHARACTERS * 2) return failed('too-long');
        const text = articleText(read.text);
        if (text === '') return failed('empty');
        if (Array.from(text).length > MOST_CHARACTERS) return failed('too-long');
        onStep('names');
        const names = await loadNames();
        if (names === null) return failed('no-names');
        onStep('finding');
        const draft = findDraft(text, knowledgeOf(names, known));
        return { ok: true, text, title: read.title, draft, names: namesOf(draft, names) };
      } catch {
        return failed('failed');
      }
    },
    regions: async (query) => {
      const names = await loadNames();
      return names === null ? [] : foundRegions(names, query);
    },
  };
}

function namesOf({ statements }: Draft, { regions }: Gazetteer): ReadonlyMap<string, Bilingual> {
  const ids = statements.flatMap(({ places, groupings }): readonly RegionId[] => [
    ...places.map(({ id }) => id),
    ...groupings.map(({ id }) => id),
  ]);
  return new Map(
    [...new Set(ids)].flatMap((id) => {
      const region = regions.get(id);
      return region === undefined ? [] : [[id, region.name] as const];
    }),
  );
}
