import { describe, expect, it } from 'vitest';
import { sentences } from '../fixtures/smallReport.ts';

describe('a file that is not valid', () => {
  it('is reported when it is missing', () => {
    expect(sentences({ file: 'notes.yaml' })).toEqual([
      'content/small/notes.yaml:1  the file is missing — add it as described in content/README.md',
    ]);
    expect(sentences({ file: 'text.en.txt' })).toEqual([
      'content/small/text.en.txt:1  the file is missing — add it as described in content/README.md',
    ]);
  });

  it('is reported when it is empty', () => {
    expect(
      sentences({
        file: 'notes.yaml',
        from: '- paragraph: 3\n  anchor: seed industry\n  note: { zh: 种业, en: Seeds }\n  confidence: high\n',
        to: '',
      }),
    ).toEqual([
      'content/small/notes.yaml:1  the file is empty, but it must be a list — write a list: each entry on a line after "- ", or [ … ]',
    ]);
  });

  it.each([
    [
      'an open quotation mark',
      { file: 'statements.yaml', from: `is wide."'`, to: 'is wide."' },
      /^content\/small\/statements\.yaml:\d+ {2}the YAML is not valid: .+ — close the quotation mark/,
    ],
    [
      'a tab',
      { file: 'speakers.yaml', from: '  body: deputy', to: '\tbody: deputy' },
      /^content\/small\/speakers\.yaml:4 {2}the line is indented with a tab — indent with spaces$/,
    ],
    [
      'a text with a colon',
      { file: 'statements.yaml', from: 'text: that ports', to: 'text: that: ports' },
      /^content\/small\/statements\.yaml:18 {2}the YAML is not valid: .+ — put a text that contains ": " in quotes$/,
    ],
  ])('is reported with its line when it has %s', (_, breakage, sentence) => {
    const problems = sentences(breakage);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(sentence);
  });

  it('is reported when it has a field twice', () => {
    expect(
      sentences({
        file: 'speakers.yaml',
        from: '  body: deputy\n',
        to: '  body: deputy\n  body: member\n',
      }),
    ).toEqual([
      'content/small/speakers.yaml:5  the same group has this field twice — keep one of the two',
    ]);
  });
});

describe('a field that is not valid', () => {
  it.each([
    [
      'missing',
      { file: 'statements.yaml', from: '  speaker: li\n', to: '' },
      'statements.yaml:1  statement "li-sea" lacks the field "speaker" — add "speaker: …"',
    ],
    [
      'missing inside a part',
      { file: 'statements.yaml', from: '      text: that ports matter.\n', to: '' },
      'statements.yaml:16  statement "li-sea", part 2 lacks the field "text" — add "text: …"',
    ],
    [
      'missing in one language',
      { file: 'speakers.yaml', from: '{ zh: 李, en: Li }', to: '{ zh: 李 }' },
      'speakers.yaml:2  speaker "li", "name" lacks the field "en" — add "en: …"',
    ],
    [
      'missing at the top',
      { file: 'report.yaml', from: 'language: en\n', to: '' },
      'report.yaml:1  the file lacks the field "language" — add "language: …"',
    ],
    [
      'unknown but similar to a known field',
      { file: 'statements.yaml', from: 'strategies:', to: 'strategy:' },
      'statements.yaml:5  statement "li-sea" has an unknown field "strategy" — did you mean "strategies"?',
    ],
    [
      'unknown',
      { file: 'notes.yaml', from: '  confidence', to: '  colour: red\n  confidence' },
      'notes.yaml:4  note 1 has an unknown field "colour" — the fields are paragraph, anchor, note, probableChinese, confidence',
    ],
    [
      'unknown inside another',
      { file: 'speakers.yaml', from: 'en: Li }', to: 'en: Li, fr: Li }' },
      'speakers.yaml:2  speaker "li", "name" has an unknown field "fr" — the fields are zh, en',
    ],
    [
      'a code without quotes',
      { file: 'statements.yaml', from: '"350200"', to: '350200' },
      'statements.yaml:7  statement "li-sea", place 1: "place" is the number 350200, but it must be a text — put it in quotes: "350200"',
    ],
    [
      'a text that must be a number',
      { file: 'statements.yaml', from: 'paragraph: 3', to: 'paragraph: three' },
      'statements.yaml:19  statement "li-sea", part 3: "paragraph" is the text "three", but it must be a whole number — write the number without quotes',
    ],
    [
      'a text that must be a list',
      { file: 'statements.yaml', from: '[sea-power]', to: 'sea-power' },
      'statements.yaml:5  statement "li-sea": "strategies" is the text "sea-power", but it must be a list — write a list: each entry on a line after "- ", or [ … ]',
    ],
    [
      'a text that must have both languages',
      { file: 'speakers.yaml', from: '{ zh: 李, en: Li }', to: 'Li' },
      'speakers.yaml:2  speaker "li": "name" is the text "Li", but it must be a group of fields — write its fields on the next lines, indented',
    ],
    [
      'none of the allowed words',
      { file: 'statements.yaml', from: 'basis: post', to: 'basis: past' },
      'statements.yaml:8  statement "li-sea", place 1: "basis" is the text "past" — did you mean "post"? (write one of named, post, seat, heading)',
    ],
    [
      'a code of five digits',
      { file: 'statements.yaml', from: '"350200"', to: '"35020"' },
      'statements.yaml:7  statement "li-sea", place 1: "place" is the text "35020" — write the six-digit administrative code in quotes, for example "410000"',
    ],
    [
      'an id in capitals',
      { file: 'speakers.yaml', from: 'id: li', to: 'id: Li' },
      'speakers.yaml:1  speaker "Li": "id" is the text "Li" — write lower-case letters, digits and single hyphens, for example "urban-renewal"',
    ],
    [
      'a date that does not exist',
      { file: 'report.yaml', from: '2024-03-09', to: '2024-02-30' },
      'report.yaml:5  "date" is the text "2024-02-30" — write the day as year-month-day, for example "2024-03-09"',
    ],
    [
      'paragraph 0',
      { file: 'notes.yaml', from: 'paragraph: 3', to: 'paragraph: 0' },
      'notes.yaml:1  note 1: "paragraph" is the number 0 — paragraphs are counted from 1',
    ],
    [
      'an empty text',
      { file: 'notes.yaml', from: 'anchor: seed industry', to: 'anchor: ""' },
      'notes.yaml:2  note 1: "anchor" is the text "" — write a text here',
    ],
  ])('is reported when it is %s', (_, breakage, sentence) => {
    expect(sentences(breakage)[0]).toBe(`content/small/${sentence}`);
  });

  it('is reported when it is an empty list that needs entries', () => {
    expect(
      sentences({
        file: 'strategies.yaml',
        from: 'strategies:\n',
        to: 'strategies: []\nunused:\n',
      }),
    ).toContain(
      'content/small/strategies.yaml:8  "strategies" is empty — list at least one strategy',
    );
  });
});
