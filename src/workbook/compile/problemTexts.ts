import type { Bilingual } from '../../domain/language.ts';
import { SHEET_NAMES, type SheetKind } from '../../tables/fields/fields.ts';

/** What is wrong, and what would be right. */
export interface Wording {
  readonly what: Bilingual;
  readonly remedy: Bilingual;
}

const wording = (whatZh: string, whatEn: string, remedyZh: string, remedyEn: string): Wording => ({
  what: { zh: whatZh, en: whatEn },
  remedy: { zh: remedyZh, en: remedyEn },
});

/** The nouns of what cells refer to. */
export const NOUNS = {
  type: { zh: '战略类型', en: 'strategy type' },
  strategy: { zh: '战略', en: 'strategy' },
  speaker: { zh: '发言人', en: 'speaker' },
  section: { zh: '章节', en: 'section' },
  subtopic: { zh: '小节', en: 'sub-topic' },
  document: { zh: '文件', en: 'document' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const LONGEST_TEXT = 60;

/** The start of a long text. */
function cut(text: string): string {
  const letters = Array.from(text.slice(0, 2 * LONGEST_TEXT));
  return letters.length > LONGEST_TEXT ? `${letters.slice(0, LONGEST_TEXT).join('')}…` : text;
}

const both = ({ zh, en }: Bilingual): string => `${zh} ${en}`;

/** The sentences of problems in cells. Texts in quotation marks are those of the cell. */
export const PROBLEMS = {
  noStatements: () =>
    wording(
      '没有找到任何发言',
      'no statements were found',
      `请在“${both(SHEET_NAMES.statements)}”表中每行填写一条发言，或指定哪个工作表是发言`,
      `fill in one statement for each row of the sheet "${both(SHEET_NAMES.statements)}", or say which sheet contains them`,
    ),
  missingColumn: (name: Bilingual) =>
    wording(
      `没有“${name.zh}”列`,
      `there is no column "${name.en}"`,
      `请加一列，表头写“${both(name)}”，或指定哪一列是它`,
      `add a column with the heading "${both(name)}", or say which column it is`,
    ),
  missing: (name: Bilingual, example: Bilingual) =>
    wording(
      `“${name.zh}”没有填写`,
      `"${name.en}" is empty`,
      `请填写，例如：${example.zh}`,
      `fill it in, for example: ${example.en}`,
    ),
  errorValue: (text: string) =>
    wording(
      `${cut(text)} 是电子表格的错误值`,
      `${cut(text)} is a spreadsheet error`,
      '请改正公式，或直接写出内容',
      'correct the formula, or write the content itself',
    ),
  notOneOf: (text: string, choices: Bilingual) =>
    wording(
      `“${cut(text)}”不是可选项`,
      `"${cut(text)}" is not an option in this column`,
      `请选一个：${choices.zh}`,
      `choose one: ${choices.en}`,
    ),
  notDate: (text: string) =>
    wording(
      `“${cut(text)}”不是日期`,
      `"${cut(text)}" is not a date`,
      '请写年-月-日，例如 2024-03-09',
      'write year-month-day, for example 2024-03-09',
    ),
  notParagraph: (text: string) =>
    wording(
      `“${cut(text)}”不是段落号`,
      `"${cut(text)}" is not the number of a paragraph`,
      '请写从 1 开始的整数，例如 5',
      'write a whole number from 1, for example 5',
    ),
  noParagraph: (number: number, count: number) =>
    wording(
      `没有第 ${number} 段：全文共 ${count} 段`,
      `paragraph ${number} does not exist: the text has ${count} paragraphs`,
      `请写 1 到 ${count} 之间的整数`,
      `write a number from 1 to ${count}`,
    ),
  paragraphTwice: (number: number) =>
    wording(
      `第 ${number} 段不在应有的位置`,
      `paragraph ${number} is not where it should be`,
      '请从 1 起按顺序编号；同一段的各行应相连',
      'number the paragraphs from 1 in their order; rows of one paragraph follow each other',
    ),
  elsewhere: (paragraph: number, other: number) =>
    wording(
      `第 ${paragraph} 段没有这些文字，第 ${other} 段有`,
      `these words are not in paragraph ${paragraph} but in paragraph ${other}`,
      `请把段落改为 ${other}`,
      `change the paragraph to ${other}`,
    ),
  notInParagraph: (paragraph: number, read: string | null, written: string | null) =>
    wording(
      `第 ${paragraph} 段没有这些文字${read === null ? '' : `：原文是“${read}”，这里是“${written ?? ''}”`}`,
      `these words are not in paragraph ${paragraph}${read === null ? '' : `: it reads "${read}" where this cell has "${written ?? ''}"`}`,
      `请从“${both(SHEET_NAMES.text)}”表照抄原文，或改正段落号`,
      `copy the words from the sheet "${both(SHEET_NAMES.text)}", or correct the paragraph`,
    ),
  notInText: () =>
    wording(
      '全文中没有这些文字',
      'these words are not in the text',
      `请从“${both(SHEET_NAMES.text)}”表照抄原文`,
      `copy the words from the sheet "${both(SHEET_NAMES.text)}"`,
    ),
  notSearched: () =>
    wording(
      '不在全文中的内容过多，未再查找这段文字',
      'too many words are not in the text, so these were not searched for',
      '请填写段落号，或先改正上面的问题',
      'write the number of the paragraph, or correct the problems above first',
    ),
  unknownPlace: (text: string) =>
    wording(
      `没有名为“${cut(text)}”的地区`,
      `no place is called "${cut(text)}"`,
      '请写省、市或区域的名称或代码，例如 河南省、410000、长三角',
      'write the name or code of a province, city or grouping, for example Henan, 410000, Yangtze Delta',
    ),
  innerPlace: (text: string, outer: Bilingual | null) =>
    wording(
      `“${cut(text)}”是县级地区，报告中的地区只到地级`,
      `"${cut(text)}" is a county or district; reports go down to cities only`,
      outer === null ? '请写所属的市或省' : `请写所属的${outer.zh}`,
      outer === null
        ? 'write the city or province that it belongs to'
        : `write ${outer.en}, which it belongs to`,
    ),
  noPlace: () =>
    wording(
      '这条发言没有地区',
      'the statement has no place',
      '请填写地区，例如 河南省；关于全国的请写“全国”',
      'write a place, for example Henan; for the whole country write "national"',
    ),
  nationalWithPlaces: () =>
    wording(
      '既写了全国，又写了地区',
      'the cell names the whole country and also places',
      '请只保留其中一种',
      'keep one of the two',
    ),
  basisCount: (given: number, wanted: number) =>
    wording(
      `有 ${given} 个依据，但有 ${wanted} 个地区`,
      `there are ${given} bases for ${wanted} places`,
      '请写一个依据，或按顺序为每个地区各写一个',
      'write one basis for all, or one for each place in their order',
    ),
  notCode: (text: string) =>
    wording(
      `“${cut(text)}”不是已知的行政区划代码或区域编号`,
      `"${cut(text)}" is not a known place code or grouping id`,
      '请写六位代码，例如 410000',
      'write a code of six digits, for example 410000',
    ),
  unknown: (noun: Bilingual, text: string, nearest: string | null, kind: SheetKind) =>
    wording(
      `没有${noun.zh}“${cut(text)}”`,
      `there is no ${noun.en} "${cut(text)}"`,
      nearest === null
        ? `请写“${both(SHEET_NAMES[kind])}”表中的编号或名称，或先在该表添加`
        : `是否应为“${nearest}”？否则请先添加到“${both(SHEET_NAMES[kind])}”表`,
      nearest === null
        ? `write an id or name of the sheet "${both(SHEET_NAMES[kind])}", or add it there first`
        : `did you mean "${nearest}"? Otherwise add it to the sheet "${both(SHEET_NAMES[kind])}" first`,
    ),
  sameName: (noun: Bilingual, text: string) =>
    wording(
      `有多个${noun.zh}叫“${cut(text)}”`,
      `several entries are called "${cut(text)}" (${noun.en})`,
      '请写编号',
      'write the id',
    ),
  duplicateId: (id: string, row: number) =>
    wording(
      `编号“${cut(id)}”在第 ${row} 行已经用过`,
      `the id "${cut(id)}" is already used in row ${row}`,
      '请改其中一个编号',
      'change one of the two ids',
    ),
  duplicateStatement: (id: string, row: number) =>
    wording(
      `编号“${cut(id)}”在第 ${row} 行已用于另一条发言`,
      `the id "${cut(id)}" is already used for another statement in row ${row}`,
      '请改编号；如果是同一条发言的另一部分，请紧接着写，并把发言人、地区等留空',
      'change the id; if this is another part of that statement, put it right below and leave speaker, places and the other cells empty',
    ),
  otherBody: (speaker: string, row: number) =>
    wording(
      `“${cut(speaker)}”的身份与第 ${row} 行不同`,
      `the body of "${cut(speaker)}" differs from that in row ${row}`,
      '请改成一致；如果是同名的两个人，请在人物表中分别列出并写编号',
      'make them the same; for two people with the same name, list both in the sheet of people and write their ids',
    ),
  otherType: (strategy: string, row: number) =>
    wording(
      `战略“${cut(strategy)}”的类型与第 ${row} 行不同`,
      `the type of the strategy "${cut(strategy)}" differs from that in row ${row}`,
      '请改成一致',
      'make them the same',
    ),
  notNumber: (text: string) =>
    wording(
      `“${cut(text)}”不是数字`,
      `"${cut(text)}" is not a number`,
      '请只写数字，单位写在“单位”列',
      'write a number only, and its unit in the column "Unit"',
    ),
  secondReport: () =>
    wording(
      '“报告”表中有两份报告',
      'the sheet has a second report',
      '请只保留一行；一个工作簿只写一份报告',
      'keep one row; a workbook contains one report',
    ),
  namesDiffer: (zh: number, en: number) =>
    wording(
      `有 ${zh} 个中文名，但有 ${en} 个英文名`,
      `there are ${zh} names in Chinese but ${en} in English`,
      '请让两种语言的人数相同、次序一致',
      'write the same persons in the same order in both languages',
    ),
} as const;

/** Notes about what was left out or assumed, which do not prevent an import. */
export const WARNINGS = {
  noReport: (name: string, today: string) =>
    wording(
      `没有报告表，标题按文件名写作“${name}”，日期写作今天（${today}）`,
      `there is no sheet "Report", so the title is the name of the file, "${name}", and the date is today’s, ${today}`,
      `可添加“${both(SHEET_NAMES.report)}”表，写标题、日期和来源`,
      `add a sheet "${both(SHEET_NAMES.report)}" with title, date and publisher`,
    ),
  glosses: () =>
    wording(
      '译意没有导入',
      'the translations were not imported',
      '译意属于单独的文件，可以留在表中',
      'translations are files of their own; they may stay in the sheet',
    ),
  indicators: () =>
    wording(
      '指标不属于报告，没有导入',
      'the indicators are not part of a report and were not imported',
      '请把指标表作为数值表单独导入',
      'import the sheet of indicators on its own as a table of values',
    ),
  authors: () =>
    wording(
      '没有全文，作者没有导入',
      'without the full text, the authors were not imported',
      `请在“${both(SHEET_NAMES.text)}”表写全文，其中应有作者姓名`,
      `write the text with the names of its authors into the sheet "${both(SHEET_NAMES.text)}"`,
    ),
} as const;
