import { expect, test } from 'vitest';
import { loadRealReport } from '../../../tests/fixtures/realData.ts';
import { corpusOf } from '../corpus/corpus.ts';
import { contentsOf, totalsOf } from './contents.ts';

const report = loadRealReport();
const corpus = corpusOf(report);
const contents = contentsOf(corpus);

test('contentsOf lists the sub-topics of the three sections with their speakers', () => {
  expect(contents.sections.map(({ subtopics }) => subtopics.length)).toEqual([3, 3, 3]);
  const [first] = contents.sections;
  expect(first?.subtopics[0]?.speakers.map(({ name }) => name.en)).toEqual([
    'Zhuang Jianqiu',
    'Zhang Gaiping',
  ]);
});

test('contentsOf contains every statement, by the speaker of its sub-topic or by itself', () => {
  const loose = [contents.opening, ...contents.sections].flatMap(({ statements }) =>
    [...statements].flatMap((at) => report.statements[at] ?? []),
  );
  const speakers = contents.sections.flatMap(({ subtopics }) =>
    subtopics.flatMap((subtopic) => subtopic.speakers.map(({ id }) => id)),
  );
  for (const statement of report.statements)
    expect(loose.includes(statement) || speakers.includes(statement.speaker)).toBe(true);
  expect(loose.map(({ kind }) => kind)).not.toContain('named');
});

test('contentsOf contains every strategy exactly once', () => {
  const listed = [
    ...contents.opening.strategies,
    ...contents.sections.flatMap(({ strategies, subtopics }) => [
      ...strategies,
      ...subtopics.flatMap((subtopic) => subtopic.strategies),
    ]),
    ...contents.context,
  ];
  expect(listed).toHaveLength(report.strategies.length);
  expect(new Set(listed)).toEqual(new Set(report.strategies));
});

test('totalsOf counts named persons, and named strategies apart from context strategies', () => {
  expect(totalsOf(corpus)).toEqual({ speakers: 12, statements: 20, strategies: 33, context: 7 });
});
