import type { Language } from '../domain/language.ts';

type Sentence = (text: string, choices: readonly string[]) => string;

interface QuestionText {
  readonly needsAnswer: boolean;
  readonly sentence: Readonly<Record<Language, Sentence>>;
}

const ask = (zh: Sentence, en: Sentence): QuestionText => ({
  needsAnswer: true,
  sentence: { zh, en },
});
const note = (zh: Sentence, en: Sentence): QuestionText => ({
  needsAnswer: false,
  sentence: { zh, en },
});

/** The sentence of every kind of question, by kind. */
export const QUESTION_TEXTS = {
  'ambiguous-place': ask(
    (text, choices) => `“${text}”可能是${choices.join('、')}，请选择；这一行的数值暂未采用。`,
    (text, choices) =>
      `"${text}" can be ${choices.join(' or ')}; choose one. The values of this row are not used until then.`,
  ),
  'unknown-place': ask(
    (text) => `没有找到名为“${text}”的地区，请改用省、市、县的名称或行政区划代码。`,
    (text) =>
      `no place is called "${text}"; write the name or the code of a province, city or county.`,
  ),
  'code-and-name-differ': ask(
    (text, choices) => `名称“${text}”与代码 ${choices.join('、')} 不是同一地区，请改正其中之一。`,
    (text, choices) =>
      `the name "${text}" and the code ${choices.join(', ')} are different places; correct one of them.`,
  ),
  'place-assumed': note(
    (text, choices) => `“${text}”按${choices.join('、')}理解，因为其他行是同类地区。`,
    (text, choices) =>
      `"${text}" was read as ${choices.join(', ')}, because the other rows are places of this kind.`,
  ),
  'row-without-place': ask(
    () => '这一行有数值，但没有地区，未采用；请填写地区。',
    () => 'the row has values but no place, and was left out; write the place.',
  ),
  'place-twice': ask(
    (text, choices) =>
      `“${text}”在同一指标和年份中出现两次，数值不同；采用了第 ${choices.join('、')} 行的数值。`,
    (text, choices) =>
      `"${text}" occurs twice for the same indicator and year with different values; the value of row ${choices.join(', ')} is used.`,
  ),
  'place-repeated': note(
    (text) => `“${text}”重复出现，数值相同，只采用一次。`,
    (text) => `"${text}" is repeated with the same value, which is used once.`,
  ),
  'no-places': ask(
    () => '没有找到任何地区：需要有一列或一行写省、市、县的名称或行政区划代码。',
    () =>
      'no place was found: one column or row must contain names or codes of provinces, cities or counties.',
  ),
  'no-values': ask(
    () => '找到了地区，但没有找到数值。',
    () => 'places were found, but no values.',
  ),
  'no-year': ask(
    () => '表中没有写年份，请说明数据属于哪一年。',
    () => 'the table names no year; say which year the values are of.',
  ),
  'no-indicator': ask(
    () => '没有写数值是什么指标，请说明。',
    () => 'the table does not say what its values are; name the indicator.',
  ),
  'no-unit': ask(
    (text) => (text === '' ? '没有写数值的单位，请说明。' : `没有写“${text}”的单位，请说明。`),
    (text) =>
      text === ''
        ? 'the unit of the values is not stated; say what it is.'
        : `the unit of "${text}" is not stated; say what it is.`,
  ),
  'several-units': ask(
    (_, choices) => `单位行写了多个单位（${choices.join('、')}），请说明各指标用哪一个。`,
    (_, choices) =>
      `the unit line names several units (${choices.join(', ')}); say which one each indicator has.`,
  ),
  'mixed-units': note(
    (_, choices) => `各指标的单位不同：${choices.join('、')}；数值未换算。`,
    (_, choices) =>
      `the indicators have different units: ${choices.join(', ')}; no value was converted.`,
  ),
  'other-unit-in-cell': ask(
    (text, choices) => `“${text}”的单位与本列的“${choices.join('、')}”不同，未采用。`,
    (text, choices) =>
      `"${text}" has another unit than the column (${choices.join(', ')}) and was not used.`,
  ),
  'converted-unit': note(
    (text, choices) => `“${text}”已换算为${choices.join('、')}。`,
    (text, choices) => `"${text}" was converted to ${choices.join(', ')}.`,
  ),
  'unit-assumed': note(
    (text, choices) => `“${text}”没有写单位，按“${choices.join('、')}”理解。`,
    (text, choices) => `"${text}" states no unit and was read as ${choices.join(', ')}.`,
  ),
  'year-from-title': note(
    (text, choices) => `年份 ${choices.join('、')} 取自标题“${text}”。`,
    (text, choices) => `the year ${choices.join(', ')} was taken from the title "${text}".`,
  ),
  'part-of-year': ask(
    (text) => `“${text}”不是整年，已记在 period 中；请确认如何使用。`,
    (text) => `"${text}" is not a whole year; it is kept as "period". Say how to use it.`,
  ),
  'estimated-year': note(
    (text) => `“${text}”是预计或预测数。`,
    (text) => `"${text}" is marked as an estimate or a forecast.`,
  ),
  'place-from-title': note(
    (text) => `表内没有地区，采用标题中的“${text}”。`,
    (text) => `the rows name no place; "${text}" of the title is used.`,
  ),
  'not-a-number': ask(
    (text) => `“${text}”不是数字，按没有数据处理。`,
    (text) => `"${text}" is not a number and counts as no data.`,
  ),
  'error-value': ask(
    (text) => `${text} 是电子表格的错误值，按没有数据处理。`,
    (text) => `${text} is an error of the spreadsheet and counts as no data.`,
  ),
  'no-data-mark': note(
    (text) => `“${text}”按没有数据处理，不是零。`,
    (text) => `"${text}" counts as no data, not as zero.`,
  ),
  'marked-number': note(
    (text) => `“${text}”后的注号已略去。`,
    (text) => `the footnote mark of "${text}" was left out.`,
  ),
  'decimal-comma': note(
    (text) => `数字以逗号为小数点，例如“${text}”。`,
    (text) => `the numbers have a decimal comma, such as "${text}".`,
  ),
  'empty-column': note(
    (text) => `“${text}”一列没有数据。`,
    (text) => `the column "${text}" has no data.`,
  ),
  'total-ignored': note(
    (text) => `“${text}”是合计，不是地区，未采用。`,
    (text) => `"${text}" is a total, not a place, and was left out.`,
  ),
  'subtotal-ignored': note(
    (text) => `“${text}”是多个地区的合计，未采用。`,
    (text) => `"${text}" is a group of places and was left out.`,
  ),
  'rank-ignored': note(
    (text) => `“${text}”一列是排名或序号，未采用。`,
    (text) => `the column "${text}" is a rank or a row number and was left out.`,
  ),
  'column-ignored': note(
    (text) => `“${text}”一列不是数值，未采用。`,
    (text) => `the column "${text}" contains no values and was left out.`,
  ),
  'row-ignored': note(
    (text) => `“${text}”一行不是数据，未采用。`,
    (text) => `the row "${text}" is not data and was left out.`,
  ),
  'note-ignored': note(
    (text) => `“${text}”是注释，未采用。`,
    (text) => `"${text}" is a note and was left out.`,
  ),
  transposed: note(
    () => '地区在列，年份或指标在行，已按此读取。',
    () =>
      'the places are columns and the years or indicators are rows; the table was read this way.',
  ),
  'side-by-side': note(
    () => '表格分为并列的几栏，已分别读取。',
    () => 'the table has several parts side by side; each of them was read.',
  ),
  'row-limit': ask(
    (text) => `只读取了前 ${text} 行，其余未读；请拆分文件。`,
    (text) => `only the first ${text} rows were read; split the file to read the others.`,
  ),
  'column-limit': ask(
    (text) => `只读取了前 ${text} 列，其余未读。`,
    (text) => `only the first ${text} columns were read.`,
  ),
  'unclosed-quote': ask(
    () => '有一个引号没有结束，引号按普通文字处理；请检查。',
    () => 'a quotation mark is not closed; quotation marks were read as text. Check the file.',
  ),
  'wrong-characters': ask(
    (text) => `按 ${text} 解码时有无法识别的字节，以 � 代替；请用正确的编码重新保存。`,
    (text) =>
      `some bytes are not ${text} and are shown as �; save the file again in the right encoding.`,
  ),
  'garbled-text': ask(
    (text) => `文字是乱码（例如“${text}”），原文已丢失；请从原始文件重新导出。`,
    (text) =>
      `the text is garbled (such as "${text}") and the original is lost; export it again from its source.`,
  ),
  'garbled-repaired': ask(
    (text, choices) =>
      `文字曾以错误的编码保存：“${text}”应为“${choices.join('、')}”，已还原；请核对。`,
    (text, choices) =>
      `the text was once saved in a wrong encoding: "${text}" is "${choices.join(', ')}". It was restored; check it.`,
  ),
  'formulas-used': note(
    (text) => `有 ${text} 个单元格是公式，采用了文件中保存的结果。`,
    (text) => `${text} cells are formulas; the results stored in the file are used.`,
  ),
  'formula-without-result': ask(
    (text) => `公式 ${text} 没有保存结果，按没有数据处理；请用电子表格软件打开并保存。`,
    (text) =>
      `the formula ${text} has no stored result and counts as no data; open and save the file in a spreadsheet program.`,
  ),
  'hidden-rows': note(
    (text) => `读取了 ${text} 个隐藏的行。`,
    (text) => `${text} hidden rows were read.`,
  ),
  'hidden-columns': note(
    (text) => `读取了隐藏的列 ${text}。`,
    (text) => `the hidden columns ${text} were read.`,
  ),
  'hidden-sheet': note(
    (text) => `隐藏的工作表“${text}”未读取。`,
    (text) => `the hidden sheet "${text}" was not read.`,
  ),
  'other-sheets': note(
    (text, choices) => `读取了工作表“${text}”；其他工作表：${choices.join('、')}。`,
    (text, choices) => `the sheet "${text}" was read; other sheets: ${choices.join(', ')}.`,
  ),
} as const satisfies Readonly<Record<string, QuestionText>>;
