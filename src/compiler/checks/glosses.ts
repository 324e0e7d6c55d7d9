import { LANGUAGES, type Language, SECOND_LANGUAGE } from '../../domain/language.ts';
import type { Draft, WrittenStatement } from '../draft.ts';
import type { Entry } from '../entries.ts';
import type { CompileProblem } from '../problem.ts';

const NAMES = { zh: 'Chinese', en: 'English' } as const satisfies Record<Language, string>;
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

type Wording = readonly [what: string, remedy: string];

function wordingOf(text: string, language: Language, ofReport: Language): Wording | null {
  if (language === ofReport)
    return [
      `the gloss is in ${NAMES[language]}, the language of the quotation`,
      `write a translation under ${SECOND_LANGUAGE[ofReport]}, or remove the gloss`,
    ];
  if (!LETTERS[language].test(text))
    return [
      `the gloss under ${language} is not in ${NAMES[language]}`,
      `write the translation in ${NAMES[language]}`,
    ];
  if (isInQuotationMarks(text))
    return [
      'the gloss is in quotation marks, but these are not the speaker’s words',
      'remove the quotation marks around it',
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
          'an attribution has a gloss, but it is not shown as a quotation',
          'remove the gloss',
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
