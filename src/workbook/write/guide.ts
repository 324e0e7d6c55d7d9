import { LANGUAGES, type Bilingual, type Language } from '../../domain/language.ts';
import { FIELDS, SHEET_NAMES, type SheetKind } from '../../tables/fields/fields.ts';
import { CHOICES, choiceList } from '../choices.ts';
import { fieldHelp } from './fieldHelp.ts';

/** The sheets of a written workbook in their order. */
export const SHEET_ORDER: readonly SheetKind[] = [
  'report',
  'types',
  'strategies',
  'people',
  'statements',
  'places',
  'indicators',
  'sections',
  'documents',
  'notes',
  'text',
];

const INTRODUCTION: Readonly<Record<Language, readonly string[]>> = {
  zh: [
    '本工作簿是一份报告。填好后，在方舆中打开即可导入；也可以先用“fangyu check 文件名”检查。',
    '最少只需填“发言 Statements”表：发言人、内容、地区。其他工作表可以留空，需要的内容会自动补出。',
    '列的次序可以改，不用的列可以删。编号列为“示例”的行不导入。',
    "单元格开头的撇号（'）表示原样保留后面的文字，导入时会去掉。",
  ],
  en: [
    'This workbook is one report. Open it in Fangyu to import it; "fangyu check FILE" checks it first.',
    'You only need to fill in the sheet "发言 Statements": speaker, text and places. The other sheets are optional; what is needed there is made from the statements.',
    'Columns may be in any order, and columns that are not used may be deleted. Rows with the id "example" are not imported.',
    "An apostrophe (') at the start of a cell keeps the words after it as they are; an import removes it.",
  ],
};
const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  zh: ['工作表', '列', '必填', '填写内容', '例', '可选项'],
  en: ['Sheet', 'Column', 'Required', 'What to write', 'Example', 'Words to choose from'],
};
const NEEDED: Bilingual = { zh: '是', en: 'yes' };

/** A name in both languages, as headings and sheets have it. */
export const bothNames = (name: Bilingual): string =>
  LANGUAGES.map((language) => name[language]).join(' ');

export interface Guide {
  readonly rows: readonly (readonly string[])[];
  /** The index of the row with headings. */
  readonly headingRow: number;
}

/** The sheet that explains the others. */
export function guideOf(language: Language): Guide {
  const introduction = INTRODUCTION[language].map((line) => [line]);
  const rows = SHEET_ORDER.flatMap((kind) =>
    FIELDS[kind].map(({ id, name }) => {
      const { isRequired, help, example } = fieldHelp(kind, id);
      const choices = CHOICES[id];
      return [
        bothNames(SHEET_NAMES[kind]),
        bothNames(name),
        isRequired ? NEEDED[language] : '',
        help[language],
        example[language],
        choices === undefined ? '' : choiceList(choices)[language],
      ];
    }),
  );
  return {
    rows: [...introduction, [], HEADINGS[language], ...rows],
    headingRow: introduction.length + 1,
  };
}
