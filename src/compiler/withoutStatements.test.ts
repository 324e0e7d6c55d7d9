import { describe, expect, it } from 'vitest';
import { type Breakage, compileSmall, sentences } from './fixtures/smallReport.ts';

const without = (...files: readonly string[]): readonly Breakage[] =>
  files.map((file) => ({ file }));
const STATEMENT_FILES = ['text.en.txt', 'speakers.yaml', 'statements.yaml', 'notes.yaml'];
/** The small report without statements and without references to them. */
const LIST: readonly Breakage[] = [
  ...without(...STATEMENT_FILES, 'deck.yaml'),
  {
    file: 'report.yaml',
    from: `sections:
  - id: s1
    heading: { zh: 海, en: The sea }
    short: { zh: 海, en: Sea }
    paragraphs: [2, 3]
    subtopics:
      - id: s1a
        label: { zh: 港口, en: Ports }
        paragraphs: [3, 3]
`,
  },
  {
    file: 'strategies.yaml',
    from: `    section: s1
    subtopic: s1a
    paragraphs: [2]
`,
  },
];
const NAMED = 'scope: national';

describe('a report without statements', () => {
  it('needs neither a text nor speakers, statements and notes', () => {
    const { report, problems } = compileSmall(...LIST);
    expect(problems).toEqual([]);
    expect(report).toMatchObject({ paragraphs: [], speakers: [], statements: [], notes: [] });
    expect(report?.strategies).toMatchObject([{ id: 'sea-power', named: true, paragraphs: [] }]);
  });

  it.each(STATEMENT_FILES)('is one with statements as soon as it has %s', (file) => {
    const others = STATEMENT_FILES.filter((other) => other !== file);
    expect(sentences(...without(...others)).filter((line) => line.includes('missing'))).toEqual(
      others
        .map(
          (other) =>
            `content/small/${other}:1  the file is missing — add it as described in content/README.md`,
        )
        .sort(),
    );
  });

  it('has no sections, and no paragraphs of strategies', () => {
    expect(sentences(...without(...STATEMENT_FILES, 'deck.yaml'))).toEqual([
      'content/small/report.yaml:19  section "s1" has paragraphs, but the report has no text — remove the section, or add the text and the statements',
      'content/small/strategies.yaml:14  strategy "sea-power" has paragraphs, but the report has no text — remove paragraphs',
    ]);
  });

  it('has no strategies of the context, because it names all that it lists', () => {
    const context = { file: 'strategies.yaml', from: NAMED, to: `${NAMED}\n    named: false` };
    expect(sentences(...LIST, context)).toEqual([
      'content/small/strategies.yaml:13  strategy "sea-power" has named: false, but the report has no text — remove named: false',
    ]);
  });

  it('refuses a scene that shows a statement', () => {
    const [, , , , , ...rest] = LIST;
    const lines = sentences(...without(...STATEMENT_FILES), ...rest);
    expect(lines).toContain(
      'content/small/deck.yaml:12  unknown statement "li-sea" — add it to statements.yaml first',
    );
  });

  it('keeps the years that a document plans for', () => {
    const period = {
      file: 'strategies.yaml',
      from: 'verified: partly',
      to: 'period: 2021–2025\n    verified: partly',
    };
    expect(compileSmall(...LIST, period).report?.strategies[0]?.documents[0]?.period).toBe(
      '2021–2025',
    );
    const wrong = { ...period, to: 'period: to 2025\n    verified: partly' };
    expect(sentences(...LIST, wrong)).toEqual([
      'content/small/strategies.yaml:7  document "plan": "period" is the text "to 2025" — write the first and the last year with an en dash, for example 2021–2025',
    ]);
  });
});
