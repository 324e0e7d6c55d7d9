import type { StrategyId } from '../ids.ts';
import { LANGUAGES, type Language } from '../language.ts';
import { memoize } from '../memoize.ts';
import type { Atlas } from '../regions/atlas.ts';
import type { Strategy } from '../report/report.ts';

/** Where the name of a strategy ends and its explanation starts, e.g. `County economy: county towns as …`. */
const EXPLANATION = { zh: /[：；，（].*$/u, en: /[:;(].*$/u } as const;

/** What a title says besides the name, e.g. 大力发展 before 海洋经济. */
const BEFORE = {
  zh: /^(?:扎实推动|大力发展|培育发展|推进|推动|构建|优化|支持|实施|加快|促进|完善|国家)/u,
  en: /^(?:developing|optimizing|protecting|comprehensive|national)(?: the)? /,
} as const;
const AFTER = {
  zh: /(?:与.+|加快发展|战略行动|战略|建设|行动|制度|体系|工程|规划|发展)$/u,
  en: /(?: and its .+|,.+| strategic action| action| strategy| system)$/,
} as const;

/** Shorter forms are no names: 4 Chinese characters, 2 English words. */
const MIN_LENGTH = { zh: 4, en: 2 } as const;

const LENGTH_OF = {
  zh: (form: string) => form.length,
  en: (form: string) => form.split(' ').length,
} as const;

/** Texts write dashes and capital letters in several ways. */
function comparable(text: string): string {
  return text.toLowerCase().replaceAll(/[‐‑–—]/gu, '-');
}

/** The name of a strategy without the explanation that its title may have. */
export function nameOfStrategy({ title }: Pick<Strategy, 'title'>, language: Language): string {
  return title[language].replace(EXPLANATION[language], '').trim() || title[language];
}

/** The title, the name, and the name without its generic words, as often as one remains. */
function formsOf(strategy: Strategy, language: Language): readonly string[] {
  const forms = [strategy.title[language], nameOfStrategy(strategy, language)].map(comparable);
  for (let form = forms.at(-1) ?? ''; ; ) {
    const shorter = [form.replace(AFTER[language], ''), form.replace(BEFORE[language], '')].find(
      (each) => each !== form && LENGTH_OF[language](each) >= MIN_LENGTH[language],
    );
    if (shorter === undefined) return forms;
    forms.push(shorter);
    form = shorter;
  }
}

interface StrategySearch {
  readonly pattern: RegExp;
  readonly byForm: ReadonlyMap<string, Strategy>;
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
}

/** The name of a region is not that of a strategy: the map names the region. */
function createSearch(
  strategies: readonly Strategy[],
  atlas: Atlas,
  language: Language,
): StrategySearch {
  const regions = new Set(
    [...atlas.places, ...atlas.groupings].flatMap(({ name, short }) =>
      [name[language], short[language]].map(comparable),
    ),
  );
  const byForm = new Map<string, Strategy>();
  for (const strategy of strategies)
    for (const form of formsOf(strategy, language))
      if (!regions.has(form) && !byForm.has(form)) byForm.set(form, strategy);
  const longestFirst = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  const anyForm = longestFirst.length === 0 ? '(?!)' : `(?:${longestFirst.join('|')})`;
  const pattern = { zh: `(${anyForm})`, en: String.raw`(?<![\p{L}-])(${anyForm})s?(?![\p{L}-])` };
  return { pattern: new RegExp(pattern[language], 'gu'), byForm };
}

const searchesOf = memoize((strategies: readonly Strategy[]) =>
  memoize((atlas: Atlas) => ({
    zh: createSearch(strategies, atlas, 'zh'),
    en: createSearch(strategies, atlas, 'en'),
  })),
);

/**
 * The strategies that texts name, in either language, in the order of the report. Of names that contain each other,
 * the longer one counts; a name that is also that of a region counts as the region.
 */
export function mentionedStrategies(
  texts: readonly string[],
  strategies: readonly Strategy[],
  atlas: Atlas,
): readonly Strategy[] {
  const searches = searchesOf(strategies)(atlas);
  const text = comparable(texts.join('\n'));
  const found = new Set<StrategyId>();
  for (const language of LANGUAGES) {
    const { pattern, byForm } = searches[language];
    for (const [, form = ''] of text.matchAll(pattern)) {
      const strategy = byForm.get(form);
      if (strategy) found.add(strategy.id);
    }
  }
  return strategies.filter(({ id }) => found.has(id));
}
