import type { Draft, WrittenSection, WrittenStatement } from '../draft.ts';
import type { Entry } from '../entries.ts';
import type { Bilingual } from '../../domain/language.ts';
import { NOUNS } from '../nouns.ts';
import type { CompileProblem } from '../problem.ts';
import type { Path } from '../source.ts';

type Range = readonly [number, number];

const isWithin = (inner: Range, outer: Range) => inner[0] >= outer[0] && inner[1] <= outer[1];
const formatRange = ([first, last]: Range): Bilingual => ({
  zh: first === last ? `第 ${first} 段` : `第 ${first}–${last} 段`,
  en: `${first}–${last}`,
});

function paragraphCountProblems(
  entry: Entry<unknown>,
  path: Path,
  paragraph: number,
  count: number,
): readonly CompileProblem[] {
  if (paragraph <= count) return [];
  const what = {
    zh: `第 ${paragraph} 段不存在：全文共 ${count} 段`,
    en: `paragraph ${paragraph} does not exist: the text has ${count} paragraphs`,
  };
  const remedy = { zh: `请写 1 至 ${count} 之间的段号`, en: `write a number from 1 to ${count}` };
  return [entry.problem(path, what, remedy)];
}

function rangeProblems(
  entry: Entry<unknown>,
  path: Path,
  range: Range,
  count: number,
): readonly CompileProblem[] {
  if (range[0] > range[1]) {
    const { zh, en } = formatRange(range);
    const what = { zh: `${zh}的起止颠倒`, en: `the range ${en} is in the wrong order` };
    const right = `[${range[1]}, ${range[0]}]`;
    return [entry.problem(path, what, { zh: `请写 ${right}`, en: `write ${right}` })];
  }
  return paragraphCountProblems(entry, path, range[1], count);
}

function sectionProblems(entry: Entry<WrittenSection>, count: number): readonly CompileProblem[] {
  const { paragraphs, subtopics } = entry.value;
  return [
    ...rangeProblems(entry, ['paragraphs'], paragraphs, count),
    ...subtopics.flatMap((subtopic, i) => {
      const path = ['subtopics', i, 'paragraphs'];
      const problems = rangeProblems(entry, path, subtopic.paragraphs, count);
      if (problems.length > 0 || isWithin(subtopic.paragraphs, paragraphs)) return problems;
      const [inner, outer] = [formatRange(subtopic.paragraphs), formatRange(paragraphs)];
      const what = {
        zh: `小节“${subtopic.id}”（${inner.zh}）超出所属章节（${outer.zh}）`,
        en: `sub-topic "${subtopic.id}" (${inner.en}) is not inside its section (${outer.en})`,
      };
      const remedy = { zh: '请改正其中一个范围', en: 'correct one of the two ranges' };
      return [entry.problem(path, what, remedy)];
    }),
  ];
}

/** A section or sub-topic. */
interface Home {
  readonly noun: Bilingual;
  readonly id: string;
  readonly paragraphs: Range;
}

/** By id; the first of several with the same id, which is a problem of its own. */
interface Homes {
  readonly sections: ReadonlyMap<string | undefined, Home>;
  readonly subtopics: ReadonlyMap<string | undefined, Home>;
}

function byId(noun: Bilingual, list: readonly Omit<Home, 'noun'>[]): ReadonlyMap<string, Home> {
  return new Map(
    list.toReversed().map(({ id, paragraphs }) => [id, { noun, id, paragraphs }] as const),
  );
}

function homesIn(draft: Draft): Homes {
  const sections = (draft.sections?.entries ?? []).map(({ value }) => value);
  return {
    sections: byId(NOUNS.section, sections),
    subtopics: byId(
      NOUNS.subtopic,
      sections.flatMap(({ subtopics }) => subtopics),
    ),
  };
}

function homeProblems(
  entry: Entry<WrittenStatement>,
  homes: Homes,
  count: number,
): readonly CompileProblem[] {
  const { section, subtopic, parts } = entry.value;
  const own = [homes.sections.get(section), homes.subtopics.get(subtopic)];
  return parts.flatMap(({ paragraph }, i) => {
    const path = ['parts', i, 'paragraph'];
    const outside = paragraphCountProblems(entry, path, paragraph, count);
    if (outside.length > 0) return outside;
    const home = own.find((each) => each && !isWithin([paragraph, paragraph], each.paragraphs));
    if (home === undefined) return [];
    const range = formatRange(home.paragraphs);
    const what = {
      zh: `第 ${paragraph} 段不在${home.noun.zh}“${home.id}”（${range.zh}）之内`,
      en: `paragraph ${paragraph} is not in ${home.noun.en} ${home.id} (${range.en})`,
    };
    const remedy = {
      zh: '请改正段号，或改正该发言所属的章节',
      en: 'correct the paragraph number, or the section of the statement',
    };
    return [entry.problem(path, what, remedy)];
  });
}

/** Paragraph numbers that do not exist, and statements outside their section. */
export function paragraphProblems(draft: Draft): readonly CompileProblem[] {
  if (draft.paragraphs === null) return [];
  const count = draft.paragraphs.length;
  const homes = homesIn(draft);
  return [
    ...(draft.sections?.entries ?? []).flatMap((entry) => sectionProblems(entry, count)),
    ...(draft.strategies?.entries ?? []).flatMap((entry) =>
      entry.value.paragraphs.flatMap((n, i) =>
        paragraphCountProblems(entry, ['paragraphs', i], n, count),
      ),
    ),
    ...(draft.notes?.entries ?? []).flatMap((entry) =>
      paragraphCountProblems(entry, ['paragraph'], entry.value.paragraph, count),
    ),
    ...(draft.statements?.entries ?? []).flatMap((entry) => homeProblems(entry, homes, count)),
  ];
}
