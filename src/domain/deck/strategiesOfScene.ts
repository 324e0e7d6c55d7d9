import type { LinkedReport } from '../filters/filter.ts';
import type { Language } from '../language.ts';
import type { Scene } from './deck.ts';
import { localizedText } from './localizedText.ts';
import { mentionedStrategies, nameOfStrategy } from './mentionedStrategies.ts';

/**
 * The names of the strategies that the notes of a scene, its titles or the words it shows mention, and that its
 * titles do not name already. A strategy that is selected or in the spotlight has its title in large type.
 */
export function strategiesOfScene(
  { notes, title, kicker, spotlight, view }: Scene,
  words: readonly string[],
  { report, atlas }: LinkedReport,
  language: Language,
): readonly string[] {
  const titles = [title, kicker];
  const texts = [notes, ...titles].flatMap(({ zh = '', en = '' }) => [zh, en]);
  const heading = titles.map((each) => localizedText(each, language)?.text ?? '').join('\n');
  const large = new Set<string>();
  if (view.selection?.kind === 'strategy') large.add(view.selection.id);
  if (spotlight?.kind === 'strategy') large.add(spotlight.id);
  return mentionedStrategies([...texts, ...words], report.strategies, atlas)
    .filter(({ id }) => !large.has(id))
    .map((strategy) => nameOfStrategy(strategy, language))
    .filter((name) => !heading.includes(name));
}
