import type { z } from 'zod';
import type { Bilingual } from '../../domain/language.ts';
import { quoted } from '../codePoints.ts';
import { problemAt } from '../entries.ts';
import type { CompileProblem } from '../problem.ts';
import { remedyOf } from '../schema/remedy.ts';
import { FILES, type FileName, jsonSchemaOf } from '../schema/report.ts';
import type { Path, Source } from '../source.ts';
import { nearest, suggestion } from '../suggest.ts';
import { isRecord, valueAt, whereIn } from './where.ts';

type Wording = readonly [what: Bilingual, remedy: Bilingual];

const TEXT: Bilingual = { zh: '文本', en: 'a text' };
const WHOLE_NUMBER: Bilingual = { zh: '整数', en: 'a whole number' };
const LIST: Bilingual = { zh: '列表', en: 'a list' };
const GROUP: Bilingual = { zh: '一组字段', en: 'a group of fields' };
const UNQUOTED: Bilingual = {
  zh: '请写数字，不加引号',
  en: 'write the number without quotes',
};
const EXPECTED_KINDS: Readonly<Record<string, Wording>> = {
  string: [TEXT, { zh: '请加上引号', en: 'put it in quotes' }],
  number: [WHOLE_NUMBER, UNQUOTED],
  int: [WHOLE_NUMBER, UNQUOTED],
  boolean: [
    { zh: '“true”或“false”', en: 'true or false' },
    { zh: '请写 true 或 false，不加引号', en: 'write true or false without quotes' },
  ],
  array: [
    LIST,
    {
      zh: '请写成列表：每项各占一行，以 "- " 开头，或写成 [ … ]',
      en: 'write a list: each entry on a line after "- ", or [ … ]',
    },
  ],
  tuple: [
    LIST,
    {
      zh: '请写起止两个段号，例如 [5, 17]',
      en: 'write the first and the last number, for example [5, 17]',
    },
  ],
  object: [
    GROUP,
    { zh: '请在下面几行缩进书写各字段', en: 'write its fields on the next lines, indented' },
  ],
};
const THE_FILE: Bilingual = { zh: '本文件', en: 'the file' };

/** The end of a sentence that begins with the name of a field. */
function stateOf(value: unknown): Bilingual {
  if (Array.isArray(value)) return { zh: '是列表', en: 'is a list' };
  if (value === null) return { zh: '为空', en: 'is empty' };
  if (isRecord(value)) return { zh: '是一组字段', en: 'is a group of fields' };
  if (typeof value === 'string') {
    const { zh, en } = quoted(value);
    return { zh: `是文本${zh}`, en: `is the text ${en}` };
  }
  if (typeof value === 'number') return { zh: `是数字 ${value}`, en: `is the number ${value}` };
  const written = JSON.stringify(value);
  return { zh: `是 ${written}`, en: `is the value ${written}` };
}

function fieldsAt(name: FileName, path: Path): readonly string[] {
  const way = path.flatMap((step) => (typeof step === 'number' ? ['items'] : ['properties', step]));
  const fields = valueAt(jsonSchemaOf(name), [...way, 'properties']);
  return isRecord(fields) ? Object.keys(fields) : [];
}

function wrongType(field: Bilingual, expected: string, value: unknown): Wording {
  const [wanted, remedy] = EXPECTED_KINDS[expected] ?? [
    { zh: `“${expected}”`, en: expected },
    { zh: `请写“${expected}”`, en: `write ${expected}` },
  ];
  const state = stateOf(value);
  const isUnquoted = expected === 'string' && typeof value === 'number';
  return [
    {
      zh: `${field.zh}${state.zh}，但应为${wanted.zh}`,
      en: `${field.en} ${state.en}, but it must be ${wanted.en}`,
    },
    isUnquoted ? { zh: `请加上引号："${value}"`, en: `put it in quotes: "${value}"` } : remedy,
  ];
}

function missing(owner: Bilingual, field: string): Wording {
  return [
    { zh: `${owner.zh}缺少字段“${field}”`, en: `${owner.en} lacks the field "${field}"` },
    { zh: `请添加“${field}: …”`, en: `add "${field}: …"` },
  ];
}

function unknownField(owner: Bilingual, field: string, fields: readonly string[]): Wording {
  return [
    { zh: `${owner.zh}有未知字段“${field}”`, en: `${owner.en} has an unknown field "${field}"` },
    suggestion(field, fields, {
      zh: `可用的字段：${fields.join('、')}`,
      en: `the fields are ${fields.join(', ')}`,
    }),
  ];
}

function wrongChoice(field: Bilingual, value: unknown, choices: readonly string[]): Wording {
  const match = typeof value === 'string' ? nearest(value, choices) : null;
  const state = stateOf(value);
  const list = {
    zh: `可用的值：${choices.join('、')}`,
    en: `write one of ${choices.join(', ')}`,
  };
  return [
    { zh: `${field.zh}${state.zh}`, en: `${field.en} ${state.en}` },
    match === null
      ? list
      : { zh: `是不是想写“${match}”？（${list.zh}）`, en: `did you mean "${match}"? (${list.en})` },
  ];
}

/** The Chinese remedy for a check that has only the English message of Zod. */
function chineseRemedy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? `请至少写 ${issue.minimum} 项`
      : `请写不小于 ${issue.minimum} 的数`;
  if (issue.code === 'too_big')
    return issue.origin === 'array'
      ? `请最多写 ${issue.maximum} 项`
      : `请写不大于 ${issue.maximum} 的数`;
  return '请按 content/README.md 的说明改正';
}

/** A check of the schema. */
function failedCheck(field: Bilingual, value: unknown, issue: z.core.$ZodIssue): Wording {
  const isEmpty = Array.isArray(value) && value.length === 0;
  const state = isEmpty
    ? { zh: '为空', en: 'is empty' }
    : issue.code === 'custom'
      ? { zh: '无效', en: 'is not valid' }
      : stateOf(value);
  return [
    { zh: `${field.zh}${state.zh}`, en: `${field.en} ${state.en}` },
    remedyOf(issue.message) ?? { zh: chineseRemedy(issue), en: issue.message },
  ];
}

function wordings(name: FileName, root: unknown, issue: z.core.$ZodIssue): readonly Wording[] {
  const last = issue.path.at(-1);
  const isField = typeof last === 'string';
  const owner = whereIn(name, root, isField ? issue.path.slice(0, -1) : issue.path);
  const value = valueAt(root, issue.path);
  const field = !isField
    ? (owner ?? THE_FILE)
    : {
        zh: owner === null ? `“${last}”` : `${owner.zh}的“${last}”`,
        en: owner === null ? `"${last}"` : `${owner.en}: "${last}"`,
      };
  const isMissing = value === undefined && isField;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const group = whereIn(name, root, issue.path) ?? THE_FILE;
      const fields = fieldsAt(name, issue.path);
      return issue.keys.map((key) => unknownField(group, key, fields));
    }
    case 'invalid_type':
      if (isMissing) return [missing(owner ?? THE_FILE, last)];
      return [wrongType(field, issue.expected, value)];
    case 'invalid_value':
      if (isMissing) return [missing(owner ?? THE_FILE, last)];
      return [wrongChoice(field, value, issue.values.map(String))];
    default:
      return [failedCheck(field, value, issue)];
  }
}

/** Fields of a file that are missing, unknown, or of the wrong kind. */
export function shapeProblems(name: FileName, source: Source): readonly CompileProblem[] {
  const result = FILES[name].safeParse(source.value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) =>
    wordings(name, source.value, issue).map(([what, remedy], i) => {
      const key = issue.code === 'unrecognized_keys' ? issue.keys[i] : undefined;
      const path = key === undefined ? issue.path : [...issue.path, key];
      return problemAt(source, path, what, remedy);
    }),
  );
}
