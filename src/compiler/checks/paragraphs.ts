import type { Draft, WrittenSection } from '../draft.ts';
import type { Entry } from '../entries.ts';
import type { CompileProblem } from '../problem.ts';
import type { Path } from '../source.ts';

type Range = readonly [number, number];

const isWithin = (inner: Range, outer: Range) => inner[0] >= outer[0] && inner[1] <= outer[1];
const formatRange = ([first, last]: Range) => `${first}–${last}`;

function paragraphCountProblems(
  entry: Entry<unknown>,
  path: Path,
  paragraph: number,
  count: number,
): readonly CompileProblem[] {
  if (paragraph <= count) return [];
  const what = `paragraph ${paragraph} does not exist: the text has ${count} paragraphs`;
  return [entry.problem(path, what, `write a number from 1 to ${count}`)];
}

function rangeProblems(
  entry: Entry<unknown>,
  path: Path,
  range: Range,
  count: number,
): readonly CompileProblem[] {
  if (range[0] > range[1]) {
    const what = `the range ${formatRange(range)} is in the wrong order`;
    return [entry.problem(path, what, `write [${range[1]}, ${range[0]}]`)];
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
      const what = `sub-topic "${subtopic.id}" (${formatRange(subtopic.paragraphs)}) is not inside its section (${formatRange(paragraphs)})`;
      return [entry.problem(path, what, 'correct one of the two ranges')];
    }),
  ];
}

function ranges(draft: Draft): ReadonlyMap<string, Range> {
  return new Map(
    (draft.sections?.entries ?? []).flatMap(({ value }) => [
      [`section ${value.id}`, value.paragraphs] as const,
      ...value.subtopics.map(({ id, paragraphs }) => [`sub-topic ${id}`, paragraphs] as const),
    ]),
  );
}

/** Paragraph numbers that do not exist, and statements outside their section. */
export function paragraphProblems(draft: Draft): readonly CompileProblem[] {
  if (draft.paragraphs === null) return [];
  const count = draft.paragraphs.length;
  const known = ranges(draft);
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
    ...(draft.statements?.entries ?? []).flatMap((entry) => {
      const { section, subtopic, parts } = entry.value;
      const homes = [`section ${section ?? ''}`, `sub-topic ${subtopic ?? ''}`];
      return parts.flatMap(({ paragraph }, i) => {
        const path = ['parts', i, 'paragraph'];
        const outside = paragraphCountProblems(entry, path, paragraph, count);
        if (outside.length > 0) return outside;
        const home = homes.find((name) => {
          const range = known.get(name);
          return range !== undefined && !isWithin([paragraph, paragraph], range);
        });
        if (home === undefined) return [];
        const what = `paragraph ${paragraph} is not in ${home} (${formatRange(known.get(home) ?? [0, 0])})`;
        return [
          entry.problem(
            path,
            what,
            'correct the paragraph number, or the section of the statement',
          ),
        ];
      });
    }),
  ];
}
