import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './compileReport.ts';
import { compileSmall, sentences } from './fixtures/smallReport.ts';
import { problemSentence } from './problem.ts';

describe('compileReport with a valid report', () => {
  it('reports no problem and no warning', () => {
    const { report, problems, warnings } = compileSmall();
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
    expect(report?.statements).toHaveLength(1);
  });

  it('gives every optional field a value and resolves reasons and documents', () => {
    const { report } = compileSmall();
    expect(report?.speakers[0]).toEqual({
      id: 'li',
      name: { zh: '李', en: 'Li' },
      nameByEditor: false,
      chineseStatus: 'seen',
      post: null,
      body: 'deputy',
    });
    expect(report?.statements[0]?.parts.map((part) => part.inferred)).toEqual([
      null,
      null,
      { zh: '接续', en: 'Continues' },
    ]);
    expect(report?.statements[0]?.scope).toBe('regional');
    expect(report?.strategies[0]).toMatchObject({
      named: true,
      note: null,
      documents: [
        {
          title: { zh: '规划', en: 'Plan' },
          date: { zh: '2021（印发）', en: '2021 (issued)' },
          verified: 'partly',
        },
      ],
    });
    expect(report?.notes[0]?.probableChinese).toBeNull();
  });

  it('gives the same output for the same input', () => {
    expect(JSON.stringify(compileSmall().report)).toBe(JSON.stringify(compileSmall().report));
  });

  it('splits the text into paragraphs at blank lines, with any kind of line ending', () => {
    expect(paragraphsOf('\uFEFF  One\r\nline.  \r\n \r\nTwo.\n\n\n\nThree.\n')).toEqual([
      'One line.',
      'Two.',
      'Three.',
    ]);
  });
});

describe('compileReport with a wrong quotation', () => {
  it('reports a missing comma with file, line and the differing words', () => {
    expect(sentences({ file: 'statements.yaml', from: 'sea, said', to: 'sea said' })).toEqual([
      'content/small/statements.yaml:15  the quotation is not verbatim in paragraph 2: the paragraph reads "sea, said" where the quotation has "sea said"; the first difference is "," U+002C and " " U+0020 — copy the words of the text; write a doubt about them in notes.yaml',
    ]);
  });

  it('reports a changed word in a quotation that is folded over lines', () => {
    expect(sentences({ file: 'statements.yaml', from: 'seed', to: 'report' })).toEqual([
      'content/small/statements.yaml:21  the quotation is not verbatim in paragraph 3: the paragraph reads "seed industry" where the quotation has "report industry"; the first difference is "s" U+0073 and "r" U+0072 — copy the words of the text; write a doubt about them in notes.yaml',
    ]);
  });

  it('names the paragraph that contains the quotation', () => {
    expect(
      sentences({ file: 'statements.yaml', from: 'that ports matter.', to: 'Nobody said this.' }),
    ).toEqual([
      'content/small/statements.yaml:18  the quotation is not verbatim in paragraph 2: it is in paragraph 4 — write paragraph: 4',
    ]);
  });

  it('reports a quotation that is in no paragraph', () => {
    expect(
      sentences({ file: 'statements.yaml', from: 'that ports matter.', to: 'Entirely made up.' }),
    ).toEqual([
      'content/small/statements.yaml:18  the quotation is not verbatim in paragraph 2: the paragraph contains nothing similar — copy the words from the text, and check the paragraph number',
    ]);
  });

  it('reports parts in the wrong order', () => {
    const first = `    - paragraph: 2
      kind: direct
      text: '"The sea, said he, is wide."'
`;
    const second = `    - paragraph: 2
      kind: reported
      text: that ports matter.
`;
    expect(
      sentences({ file: 'statements.yaml', from: first + second, to: second + first }),
    ).toEqual([
      'content/small/statements.yaml:18  part 2 starts before the end of part 1 in the text — list the parts in the order of the text, without overlaps',
    ]);
  });

  it('reports parts that overlap', () => {
    expect(
      sentences({
        file: 'statements.yaml',
        from: 'that ports matter.',
        to: 'wide." Deputy Li said that ports matter.',
      }),
    ).toEqual([
      'content/small/statements.yaml:18  part 2 starts before the end of part 1 in the text — list the parts in the order of the text, without overlaps',
    ]);
  });
});

it('compileReport reports an anchor of a note that is not verbatim', () => {
  expect(sentences({ file: 'notes.yaml', from: 'seed industry', to: 'feed industry' })).toEqual([
    'content/small/notes.yaml:2  the anchor is not verbatim in paragraph 3: the paragraph reads "seed industry" where the anchor has "feed industry"; the first difference is "s" U+0073 and "f" U+0066 — copy the words of the text; write a doubt about them in notes.yaml',
  ]);
});

describe('compileReport with a reference to something that does not exist', () => {
  it.each([
    [
      'region',
      { file: 'statements.yaml', from: '"350200"', to: '"350299"' },
      'statements.yaml:7  unknown region "350299" — use a code from geo/tables/provinces.csv, prefectures.csv or extra-places.csv',
    ],
    [
      'grouping',
      { file: 'statements.yaml', from: 'grouping: coast', to: 'grouping: coat' },
      'statements.yaml:10  unknown grouping "coat" — did you mean "coast"?',
    ],
    [
      'strategy',
      { file: 'statements.yaml', from: '[sea-power]', to: '[see-power]' },
      'statements.yaml:5  unknown strategy "see-power" — did you mean "sea-power"?',
    ],
    [
      'speaker',
      { file: 'statements.yaml', from: 'speaker: li', to: 'speaker: wang-wu' },
      'statements.yaml:3  unknown speaker "wang-wu" — add it to speakers.yaml first',
    ],
    [
      'reason',
      { file: 'statements.yaml', from: 'continues-speaker', to: 'continue-speaker' },
      'statements.yaml:24  unknown reason "continue-speaker" — did you mean "continues-speaker"?',
    ],
    [
      'section',
      { file: 'statements.yaml', from: 'section: s1', to: 'section: s9' },
      'statements.yaml:4  unknown section "s9" — add it to report.yaml first',
    ],
    [
      'type',
      { file: 'strategies.yaml', from: 'type: marine', to: 'type: marin' },
      'strategies.yaml:11  unknown strategy type "marin" — did you mean "marine"?',
    ],
    [
      'sub-topic',
      { file: 'strategies.yaml', from: 'subtopic: s1a', to: 'subtopic: s1b' },
      'strategies.yaml:13  unknown sub-topic "s1b" — did you mean "s1a"?',
    ],
    [
      'document',
      { file: 'strategies.yaml', from: '[plan]', to: '[plans]' },
      'strategies.yaml:16  unknown document "plans" — did you mean "plan"?',
    ],
  ])('reports an unknown %s', (_, breakage, sentence) => {
    expect(sentences(breakage)).toEqual([`content/small/${sentence}`]);
  });

  it('reports a sub-topic of another section', () => {
    expect(sentences({ file: 'strategies.yaml', from: '    section: s1\n', to: '' })).toEqual([
      'content/small/strategies.yaml:12  sub-topic "s1a" belongs to section "s1", but no section is given — write section: s1',
    ]);
  });

  it('does not report a reference to an entry that is not valid', () => {
    expect(sentences({ file: 'speakers.yaml', from: '  body: deputy\n', to: '' })).toEqual([
      'content/small/speakers.yaml:1  speaker "li" lacks the field "body" — add "body: …"',
    ]);
  });
});

describe('compileReport with the regions of a statement', () => {
  const ties = `  places:
    - place: "350200"
      basis: post
  groupings:
    - grouping: coast
      basis: named
`;

  it('reports a regional statement without a region', () => {
    expect(sentences({ file: 'statements.yaml', from: ties, to: '' })).toEqual([
      'content/small/statements.yaml:1  statement "li-sea" has no place and no grouping — add places: or groupings:, or write scope: national',
    ]);
  });

  it('accepts a national statement without regions and reports one with regions', () => {
    const national = '  scope: national\n';
    expect(sentences({ file: 'statements.yaml', from: ties, to: national })).toEqual([]);
    expect(sentences({ file: 'statements.yaml', from: ties, to: national + ties })).toEqual([
      'content/small/statements.yaml:6  statement "li-sea" is national but has places or groupings — remove scope: national, or the places and groupings',
    ]);
  });

  it('reports a place that is listed twice', () => {
    expect(
      sentences({
        file: 'statements.yaml',
        from: '  groupings:\n',
        to: '    - { place: "350200", basis: named }\n  groupings:\n',
      }),
    ).toEqual(['content/small/statements.yaml:9  the place is listed twice — keep one of the two']);
  });
});

describe('compileReport with ids', () => {
  it('reports a repeated id with both lines', () => {
    expect(
      sentences({
        file: 'speakers.yaml',
        from: '- id: li\n',
        to: '- id: li\n  name: { zh: 黎, en: Li }\n  chineseStatus: seen\n  body: member\n- id: li\n',
      }),
    ).toEqual([
      'content/small/speakers.yaml:5  the id "li" is already used by another speaker (line 1) — change one of the two ids',
    ]);
  });

  it('reports a repeated id of a sub-topic', () => {
    expect(
      sentences({
        file: 'report.yaml',
        from: '      - id: s1a\n',
        to: '      - { id: s1a, label: { zh: 海, en: Sea }, paragraphs: [2, 2] }\n      - id: s1a\n',
      }),
    ).toEqual([
      'content/small/report.yaml:22  the id "s1a" is already used by another sub-topic (line 21) — change one of the two ids',
    ]);
  });

  it('reports a report id that differs from the name of its folder', () => {
    expect(sentences({ file: 'report.yaml', from: 'id: small', to: 'id: large' })).toEqual([
      'content/small/report.yaml:1  the report has the id "large" but its folder is called "small" — write id: small, or rename the folder',
    ]);
  });
});

describe('compileReport with a wrong paragraph number', () => {
  it.each([
    [
      'beyond the text, in a statement',
      { file: 'statements.yaml', from: 'paragraph: 3', to: 'paragraph: 9' },
      'statements.yaml:19  paragraph 9 does not exist: the text has 4 paragraphs — write a number from 1 to 4',
    ],
    [
      'beyond the text, in a strategy',
      { file: 'strategies.yaml', from: 'paragraphs: [2]', to: 'paragraphs: [2, 5]' },
      'strategies.yaml:14  paragraph 5 does not exist: the text has 4 paragraphs — write a number from 1 to 4',
    ],
    [
      'beyond the text, in a note',
      { file: 'notes.yaml', from: 'paragraph: 3', to: 'paragraph: 5' },
      'notes.yaml:1  paragraph 5 does not exist: the text has 4 paragraphs — write a number from 1 to 4',
    ],
    [
      'beyond the text, in a section',
      { file: 'report.yaml', from: '[2, 3]', to: '[2, 5]' },
      'report.yaml:19  paragraph 5 does not exist: the text has 4 paragraphs — write a number from 1 to 4',
    ],
    [
      'in the wrong order',
      { file: 'report.yaml', from: '[2, 3]', to: '[3, 2]' },
      'report.yaml:19  the range 3–2 is in the wrong order — write [2, 3]',
    ],
    [
      'outside the section of a sub-topic',
      { file: 'report.yaml', from: '[3, 3]', to: '[3, 4]' },
      'report.yaml:23  sub-topic "s1a" (3–4) is not inside its section (2–3) — correct one of the two ranges',
    ],
    [
      'outside the sub-topic of its statement',
      { file: 'statements.yaml', from: 'section: s1\n', to: 'section: s1\n  subtopic: s1a\n' },
      'statements.yaml:14  paragraph 2 is not in sub-topic s1a (3–3) — correct the paragraph number, or the section of the statement',
    ],
  ])('reports a paragraph or range that is %s', (_, breakage, sentence) => {
    expect(sentences(breakage)[0]).toBe(`content/small/${sentence}`);
  });
});

describe('compileReport with strategies', () => {
  it('reports a named strategy without paragraphs', () => {
    expect(sentences({ file: 'strategies.yaml', from: '    paragraphs: [2]\n', to: '' })).toEqual([
      'content/small/strategies.yaml:9  strategy "sea-power" has no paragraphs — add paragraphs:, or write named: false if the report does not name it',
    ]);
  });

  it('reports a strategy with named: false that has paragraphs', () => {
    expect(
      sentences({
        file: 'strategies.yaml',
        from: '    type: marine',
        to: '    named: false\n    type: marine',
      }),
    ).toEqual([
      'content/small/strategies.yaml:9  strategy "sea-power" has named: false, but also paragraphs — remove named: false, or the paragraphs',
    ]);
  });
});

describe('compileReport checks the documents', () => {
  it('and gives a strategy those of the table', () => {
    const { report, problems } = compileSmall({
      file: 'strategies.yaml',
      from: '[plan]',
      to: '[plan, sea-law]',
    });
    expect(problems).toEqual([]);
    expect(report?.strategies[0]?.documents.map(({ title, date }) => [title.zh, date])).toEqual([
      ['规划', { zh: '2021（印发）', en: '2021 (issued)' }],
      ['《海洋法》（国发〔2020〕1号）', null],
    ]);
  });

  it.each([
    ['id: plan', 'id: sea-law', 'sea-law'],
    ['zh: 规划', 'zh: 《国务院海洋法》', 'plan'],
  ])('and reports one that the table has: %s as %s', (from, to, id) => {
    const problems = compileSmall({ file: 'strategies.yaml', from, to }).problems;
    expect(problems.map((each) => problemSentence(each, 'en'))).toContain(
      `content/small/strategies.yaml:2  the document "${id}" is stated a second time: geo/tables/documents.csv:2 is "sea-law" — remove it here, and write sea-law in strategies`,
    );
  });

  it('and reports two with the same title', () => {
    expect(
      sentences({
        file: 'strategies.yaml',
        from: 'strategies:\n',
        to: `  - id: same
    title: { zh: 《规划》, en: Same }
    issuer: { zh: 某部, en: Some ministry }
    verified: no
strategies:
`,
      }),
    ).toEqual([
      'content/small/strategies.yaml:9  the documents "plan" and "same" have the same title — keep one of the two',
    ]);
  });
});

describe('compileReport checks the reporters', () => {
  const withReporters = (authors: string) => ({
    file: 'report.yaml',
    from: 'date: "2024-03-09"\n',
    to: `reporters:\n  authors:\n    - ${authors}\n  chineseStatus: seen\ndate: "2024-03-09"\n`,
  });

  it('and keeps them in the report', () => {
    const { report, problems } = compileSmall(withReporters('{ zh: 李, en: Li }'));
    expect(problems).toEqual([]);
    expect(report?.reporters).toEqual({
      authors: [{ zh: '李', en: 'Li' }],
      contributors: [],
      chineseStatus: 'seen',
    });
    expect(compileSmall().report?.reporters).toBeNull();
  });

  it('and reports one who is not in the text', () => {
    expect(sentences(withReporters('{ zh: 吴, en: Wu }'))).toEqual([
      'content/small/report.yaml:7  the reporter "Wu" is not in the text — write the name as printed, or remove it',
    ]);
  });

  it('and reports a name in one language only', () => {
    expect(sentences(withReporters('{ en: Li }'))).toEqual([
      'content/small/report.yaml:7  "reporters", author 1 lacks the field "zh" — add "zh: …"',
    ]);
  });
});

describe('compileReport warns about an entry that is not used, and does not fail', () => {
  it.each([
    [
      {
        file: 'speakers.yaml',
        from: '- id: li\n',
        to: '- { id: wu, name: { zh: 吴, en: Wu }, chineseStatus: seen, body: member }\n- id: li\n',
      },
      'content/small/speakers.yaml:1  the speaker "wu" is not used — use it or remove it',
    ],
    [
      { file: 'statements.yaml', from: '[sea-power]', to: '[]' },
      'content/small/strategies.yaml:9  the strategy "sea-power" is not used — use it or remove it',
    ],
    [
      { file: 'strategies.yaml', from: '    documents: [plan]\n', to: '' },
      'content/small/strategies.yaml:2  the document "plan" is not used — use it or remove it',
    ],
    [
      { file: 'statements.yaml', from: '      inferred: continues-speaker\n', to: '' },
      'content/small/report.yaml:9  the reason "continues-speaker" is not used — use it or remove it',
    ],
  ])('%j', (breakage, sentence) => {
    const { report, problems, warnings } = compileSmall(breakage);
    expect(problems).toEqual([]);
    expect(report).not.toBeNull();
    expect(warnings.map((each) => problemSentence(each, 'en'))).toEqual([sentence]);
  });
});

it('compileReport does not warn about a strategy named only outside the statements', () => {
  const { warnings } = compileSmall(
    { file: 'statements.yaml', from: '[sea-power]', to: '[]' },
    { file: 'strategies.yaml', from: 'paragraphs: [2]', to: 'paragraphs: [4]' },
    { file: 'strategies.yaml', from: '    section: s1\n    subtopic: s1a\n', to: '' },
  );
  expect(warnings).toEqual([]);
});

it('compileReport lists all problems of all files, by file and line', () => {
  expect(
    sentences(
      { file: 'statements.yaml', from: 'seed', to: 'report' },
      { file: 'statements.yaml', from: 'kind: named', to: 'kind: name' },
      { file: 'notes.yaml', from: 'confidence: high\n', to: '' },
      { file: 'strategies.yaml', from: 'type: marine', to: 'type: marin' },
    ).map((sentence) => sentence.split('  ')[0]),
  ).toEqual([
    'content/small/notes.yaml:1',
    'content/small/statements.yaml:2',
    'content/small/strategies.yaml:11',
  ]);
});
