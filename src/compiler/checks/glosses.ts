import {
  type Bilingual,
  LANGUAGES,
  type Language,
  SECOND_LANGUAGE,
} from '../../domain/language.ts';
import type { Draft, WrittenStatement } from '../draft.ts';
import type { Entry } from '../entries.ts';
import type { CompileProblem } from '../problem.ts';

const NAMES = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
} as const satisfies Record<Language, Bilingual>;
const LETTERS = { zh: /\p{Script=Han}/u, en: /\p{Script=Latin}/u } as const satisfies Record<
  Language,
  RegExp
>;
const QUOTATION_MARKS = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
]);

/** Whether the first mark is closed only at the end, before or after the full stop. */
function isInQuotationMarks(text: string): boolean {
  const [open = '', ...rest] = text.trim().replace(/[。．.！!？?，,；;…]+$/u, '');
  const close = QUOTATION_MARKS.get(open);
  return close !== undefined && rest.indexOf(close) === rest.length - 1;
}

type Wording = readonly [what: Bilingual, remedy: Bilingual];

function wordingOf(text: string, language: Language, ofReport: Language): Wording | null {
  const name = NAMES[language];
  const other = SECOND_LANGUAGE[ofReport];
  if (language === ofReport)
    return [
      {
        zh: `译意用的是${name.zh}，与引文的语言相同`,
        en: `the gloss is in ${name.en}, the language of the quotation`,
      },
      {
        zh: `请把译文写在“${other}”字段中，或删去译意`,
        en: `write a translation under ${other}, or remove the gloss`,
      },
    ];
  if (!LETTERS[language].test(text))
    return [
      {
        zh: `“${language}”字段中的译意不是${name.zh}`,
        en: `the gloss under ${language} is not in ${name.en}`,
      },
      { zh: `请写${name.zh}译文`, en: `write the translation in ${name.en}` },
    ];
  if (isInQuotationMarks(text))
    return [
      {
        zh: '译意加了引号，但这不是发言人的原话',
        en: 'the gloss is in quotation marks, but these are not the speaker’s words',
      },
      { zh: '请去掉首尾的引号', en: 'remove the quotation marks around it' },
    ];
  return null;
}

function statementProblems(
  entry: Entry<WrittenStatement>,
  ofReport: Language,
): readonly CompileProblem[] {
  return entry.value.parts.flatMap(({ kind, gloss }, i): CompileProblem[] => {
    if (gloss === undefined) return [];
    const path = ['parts', i, 'gloss'];
    if (kind === 'attribution')
      return [
        entry.problem(
          path,
          {
            zh: '“attribution”片段有译意，但这类片段不作为引文显示',
            en: 'an attribution has a gloss, but it is not shown as a quotation',
          },
          { zh: '请删去译意', en: 'remove the gloss' },
        ),
      ];
    return LANGUAGES.flatMap((language) => {
      const text = gloss[language];
      const wording = text === undefined ? null : wordingOf(text, language, ofReport);
      return wording === null ? [] : [entry.problem([...path, language], ...wording)];
    });
  });
}

/** Glosses in the language of the report, in another script, in quotation marks, or of an attribution. */
export function glossProblems(draft: Draft, ofReport: Language): readonly CompileProblem[] {
  return (draft.statements?.entries ?? []).flatMap((entry) => statementProblems(entry, ofReport));
}
