import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './compileReport.ts';
import { compileSmall, sentences } from './fixtures/smallReport.ts';
import { problemSentence } from './problem.ts';

describe('a sound report', () => {
  it('compiles without a word', () => {
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

  it('gives the same bytes twice', () => {
    expect(JSON.stringify(compileSmall().report)).toBe(JSON.stringify(compileSmall().report));
  });

  it('takes blocks between blank lines for paragraphs, whatever the line ends', () => {
    expect(paragraphsOf('\uFEFF  One\r\nline.  \r\n \r\nTwo.\n\n\n\nThree.\n')).toEqual([
      'One line.',
      'Two.',
      'Three.',
    ]);
  });
});

describe('a quotation', () => {
  it('that misses a comma fails with file, line and the words in question', () => {
    expect(sentences({ file: 'statements.yaml', from: 'sea, said', to: 'sea said' })).toEqual([
      'content/small/statements.yaml:15  the quotation is not verbatim in paragraph 2: the paragraph reads "sea, said" where the quotation has "sea said" — write the words of the text; a doubt about them belongs in notes.yaml',
    ]);
  });

  it('with another word fails, also when it is folded over lines', () => {
    expect(sentences({ file: 'statements.yaml', from: 'seed', to: 'report' })).toEqual([
      'content/small/statements.yaml:21  the quotation is not verbatim in paragraph 3: the paragraph reads "seed industry" where the quotation has "report industry" — write the words of the text; a doubt about them belongs in notes.yaml',
    ]);
  });

  it('from another paragraph is told which', () => {
    expect(
      sentences({ file: 'statements.yaml', from: 'that ports matter.', to: 'Nobody said this.' }),
    ).toEqual([
      'content/small/statements.yaml:18  the quotation is not verbatim in paragraph 2: it stands in paragraph 4 — write paragraph: 4',
    ]);
  });

  it('from nowhere is told so', () => {
    expect(
      sentences({ file: 'statements.yaml', from: 'that ports matter.', to: 'Entirely made up.' }),
    ).toEqual([
      'content/small/statements.yaml:18  the quotation is not verbatim in paragraph 2: nothing like it stands there — copy the words from the text, and check the paragraph’s number',
    ]);
  });

  it('must follow the one before it', () => {
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
      'content/small/statements.yaml:18  part 2 stands before the end of part 1 in the text — list the parts in reading order, none over another',
    ]);
  });

  it('must not overlap the one before it', () => {
    expect(
      sentences({
        file: 'statements.yaml',
        from: 'that ports matter.',
        to: 'wide." Deputy Li said that ports matter.',
      }),
    ).toEqual([
      'content/small/statements.yaml:18  part 2 stands before the end of part 1 in the text — list the parts in reading order, none over another',
    ]);
  });
});

it('an anchor of a note must be verbatim', () => {
  expect(sentences({ file: 'notes.yaml', from: 'seed industry', to: 'feed industry' })).toEqual([
    'content/small/notes.yaml:2  the anchor is not verbatim in paragraph 3: the paragraph reads "seed industry" where the anchor has "feed industry" — write the words of the text; a doubt about them belongs in notes.yaml',
  ]);
});

describe('a reference to what does not exist', () => {
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
  ])('is named: %s', (_, breakage, sentence) => {
    expect(sentences(breakage)).toEqual([`content/small/${sentence}`]);
  });

  it('is named when a sub-topic belongs to another section', () => {
    expect(sentences({ file: 'strategies.yaml', from: '    section: s1\n', to: '' })).toEqual([
      'content/small/strategies.yaml:12  sub-topic "s1a" belongs to section "s1", no section is given — write section: s1',
    ]);
  });

  it('is not reported again where the file it should stand in is broken', () => {
    expect(sentences({ file: 'speakers.yaml', from: '  body: deputy\n', to: '' })).toEqual([
      'content/small/speakers.yaml:1  speaker "li" lacks the field "body" — add "body: …"',
    ]);
  });
});

describe('a region of a statement', () => {
  const ties = `  places:
    - place: "350200"
      basis: post
  groupings:
    - grouping: coast
      basis: named
`;

  it('must not be missing', () => {
    expect(sentences({ file: 'statements.yaml', from: ties, to: '' })).toEqual([
      'content/small/statements.yaml:1  statement "li-sea" has no place and no grouping — add places: or groupings:, or write scope: national',
    ]);
  });

  it('may be missing when the statement is national, and then must be', () => {
    const national = '  scope: national\n';
    expect(sentences({ file: 'statements.yaml', from: ties, to: national })).toEqual([]);
    expect(sentences({ file: 'statements.yaml', from: ties, to: national + ties })).toEqual([
      'content/small/statements.yaml:6  statement "li-sea" is national but has places or groupings — leave out scope: national, or the places and groupings',
    ]);
  });

  it('must not stand twice', () => {
    expect(
      sentences({
        file: 'statements.yaml',
        from: '  groupings:\n',
        to: '    - { place: "350200", basis: named }\n  groupings:\n',
      }),
    ).toEqual(['content/small/statements.yaml:9  the place stands twice — keep one of the two']);
  });
});

describe('an id', () => {
  it('given twice is named with both lines', () => {
    expect(
      sentences({
        file: 'speakers.yaml',
        from: '- id: li\n',
        to: '- id: li\n  name: { zh: 黎, en: Li }\n  chineseStatus: seen\n  body: member\n- id: li\n',
      }),
    ).toEqual([
      'content/small/speakers.yaml:5  two entries of the kind speaker have the id "li" (the first in line 1) — give one of them another id',
    ]);
  });

  it('given to two sub-topics is named too', () => {
    expect(
      sentences({
        file: 'report.yaml',
        from: '      - id: s1a\n',
        to: '      - { id: s1a, label: { zh: 海, en: Sea }, paragraphs: [2, 2] }\n      - id: s1a\n',
      }),
    ).toEqual([
      'content/small/report.yaml:22  two entries of the kind sub-topic have the id "s1a" (the first in line 21) — give one of them another id',
    ]);
  });

  it('of the report is its folder’s name', () => {
    expect(sentences({ file: 'report.yaml', from: 'id: small', to: 'id: large' })).toEqual([
      'content/small/report.yaml:1  the report has the id "large" but its folder is called "small" — write id: small, or rename the folder',
    ]);
  });
});

describe('a paragraph', () => {
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
      'range that runs backwards',
      { file: 'report.yaml', from: '[2, 3]', to: '[3, 2]' },
      'report.yaml:19  the range 3–2 runs backwards — write [2, 3]',
    ],
    [
      'range of a sub-topic outside its section',
      { file: 'report.yaml', from: '[3, 3]', to: '[3, 4]' },
      'report.yaml:23  sub-topic "s1a" (3–4) leaves its section (2–3) — mend one of the two ranges',
    ],
    [
      'outside the sub-topic of its statement',
      { file: 'statements.yaml', from: 'section: s1\n', to: 'section: s1\n  subtopic: s1a\n' },
      'statements.yaml:14  paragraph 2 is not in sub-topic s1a (3–3) — mend the paragraph, or the section of the statement',
    ],
  ])('%s fails', (_, breakage, sentence) => {
    expect(sentences(breakage)[0]).toBe(`content/small/${sentence}`);
  });
});

describe('a strategy', () => {
  it('that the report names has paragraphs', () => {
    expect(sentences({ file: 'strategies.yaml', from: '    paragraphs: [2]\n', to: '' })).toEqual([
      'content/small/strategies.yaml:9  strategy "sea-power" names no paragraph — add paragraphs:, or write named: false for a context strategy',
    ]);
  });

  it('of the context has none', () => {
    expect(
      sentences({
        file: 'strategies.yaml',
        from: '    type: marine',
        to: '    named: false\n    type: marine',
      }),
    ).toEqual([
      'content/small/strategies.yaml:9  strategy "sea-power" is not named in the report but has paragraphs — leave out named: false, or the paragraphs',
    ]);
  });
});

describe('what nobody uses is a warning, not a failure', () => {
  it.each([
    [
      {
        file: 'speakers.yaml',
        from: '- id: li\n',
        to: '- { id: wu, name: { zh: 吴, en: Wu }, chineseStatus: seen, body: member }\n- id: li\n',
      },
      'content/small/speakers.yaml:1  nobody uses the speaker "wu" — use it or take it out',
    ],
    [
      { file: 'statements.yaml', from: '[sea-power]', to: '[]' },
      'content/small/strategies.yaml:9  nobody uses the strategy "sea-power" — use it or take it out',
    ],
    [
      { file: 'strategies.yaml', from: '    documents: [plan]\n', to: '' },
      'content/small/strategies.yaml:2  nobody uses the document "plan" — use it or take it out',
    ],
    [
      { file: 'statements.yaml', from: '      inferred: continues-speaker\n', to: '' },
      'content/small/report.yaml:9  nobody uses the reason "continues-speaker" — use it or take it out',
    ],
  ])('%j', (breakage, sentence) => {
    const { report, problems, warnings } = compileSmall(breakage);
    expect(problems).toEqual([]);
    expect(report).not.toBeNull();
    expect(warnings.map(problemSentence)).toEqual([sentence]);
  });
});

it('all problems of all files are listed at once, in reading order', () => {
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
