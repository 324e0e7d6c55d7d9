import { describe, expect, it } from 'vitest';
import { glossKey } from '../domain/report/gloss.ts';
import { compileSmall, sentences } from './fixtures/smallReport.ts';
import { packGlosses } from './glosses.ts';

const WORDS = 'that ports matter.';

/** The small report with a gloss of its second part. */
const withGloss = (gloss: string) => ({
  file: 'statements.yaml',
  from: `text: ${WORDS}`,
  to: `text: ${WORDS}\n      gloss: ${gloss}`,
});

describe('compileReport with a gloss', () => {
  it('keeps it apart from the report, which names only its language', () => {
    const { report, glosses, problems } = compileSmall(withGloss('{ zh: 港口很重要。 }'));
    expect(problems).toEqual([]);
    expect(report?.glossLanguage).toBe('zh');
    expect(JSON.stringify(report)).not.toContain('港口很重要');
    expect(glosses).toEqual([{ [glossKey(WORDS)]: '港口很重要。' }]);
  });

  it('has no glosses where no part has one', () => {
    const { report, glosses } = compileSmall();
    expect(report).not.toHaveProperty('glossLanguage');
    expect(glosses).toBeNull();
  });

  it.each([
    ['{}', 'statement "li-sea", part 2: "gloss" is not valid'],
    ['{ zh: 港口。, en: Ports. }', 'statement "li-sea", part 2: "gloss" is not valid'],
  ])('reports %s, which is not one translation', (gloss, what) => {
    expect(sentences(withGloss(gloss))).toEqual([
      `content/small/statements.yaml:19  ${what} — write one translation, in the language that the report does not have`,
    ]);
  });

  it('reports an empty one', () => {
    expect(sentences(withGloss('{ zh: " " }'))).toEqual([
      'content/small/statements.yaml:19  statement "li-sea", part 2, "gloss": "zh" is the text " " — write a text here',
    ]);
  });

  it('reports one in the language of the quotation', () => {
    expect(sentences(withGloss('{ en: Ports are important. }'))).toEqual([
      'content/small/statements.yaml:19  the gloss is in English, the language of the quotation — write a translation under zh, or remove the gloss',
    ]);
  });

  it('reports one that is not in its language', () => {
    expect(sentences(withGloss('{ zh: Ports are important. }'))).toEqual([
      'content/small/statements.yaml:19  the gloss under zh is not in Chinese — write the translation in Chinese',
    ]);
  });

  it.each(['“港口很重要。”', '‘港口很重要’。', '「港口很重要」', `'"港口很重要。"'`])(
    'reports %s, which is in quotation marks',
    (text) => {
      expect(sentences(withGloss(`{ zh: ${text} }`))).toEqual([
        'content/small/statements.yaml:19  the gloss is in quotation marks, but these are not the speaker’s words — remove the quotation marks around it',
      ]);
    },
  );

  it.each(['“港口”和“码头”', '“港口”很重要。', '要建设“港口”'])(
    'allows %s, where only words are in quotation marks',
    (text) => {
      expect(sentences(withGloss(`{ zh: ${text} }`))).toEqual([]);
    },
  );

  it('is in English in a Chinese report', () => {
    const inChinese = { file: 'report.yaml', from: 'language: en', to: 'language: zh' };
    const ofGloss = (gloss: string) =>
      sentences(inChinese, withGloss(gloss)).filter((sentence) => sentence.includes('gloss'));
    expect(ofGloss('{ en: Ports are important. }')).toEqual([]);
    expect(ofGloss('{ zh: 港口很重要。 }')).toEqual([
      'content/small/statements.yaml:19  the gloss is in Chinese, the language of the quotation — write a translation under en, or remove the gloss',
    ]);
    expect(ofGloss('{ en: “Ports are important.” }')).toHaveLength(1);
  });

  it('reports one of an attribution', () => {
    expect(
      sentences({
        file: 'statements.yaml',
        from: `kind: reported\n      text: ${WORDS}`,
        to: `kind: attribution\n      text: ${WORDS}\n      gloss: { zh: 港口很重要。 }`,
      }),
    ).toEqual([
      'content/small/statements.yaml:19  an attribution has a gloss, but it is not shown as a quotation — remove the gloss',
    ]);
  });
});

describe('packGlosses', () => {
  it('makes a file for 128 statements each', () => {
    const glosses = Array.from({ length: 129 }, (_, at) => ({ [`key${at}`]: `译文${at}` }));
    const files = packGlosses('small', glosses);
    expect([...files.keys()]).toEqual(['data/small/glosses-0.json', 'data/small/glosses-1.json']);
    expect(JSON.parse(files.get('data/small/glosses-1.json') ?? '')).toEqual({
      schema: 1,
      glosses: { key128: '译文128' },
    });
  });
});
