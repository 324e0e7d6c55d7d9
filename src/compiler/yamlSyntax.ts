import type { ErrorCode, YAMLError } from 'yaml';
import type { Bilingual } from '../domain/language.ts';
import type { CompileProblem } from './problem.ts';

/** What is wrong, in Chinese. The parser says it in English only. */
const CHINESE: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: '别名（*）不能带标签或锚点',
  BAD_ALIAS: '锚点（&）或别名（*）的名称有误',
  BAD_COLLECTION_TYPE: '标签（!）与内容的类型不符',
  BAD_DIRECTIVE: '以 % 开头的指令有误',
  BAD_DQ_ESCAPE: '双引号中的转义符（\\）有误',
  BAD_INDENT: '缩进有误',
  BAD_PROP_ORDER: '标签（!）或锚点（&）的位置有误',
  BAD_SCALAR_START: '文本不能以这个字符开头，除非放在引号中',
  BLOCK_AS_IMPLICIT_KEY: '同一行中有多个冒号或列表符号',
  BLOCK_IN_FLOW: '方括号或花括号中不能按缩进书写',
  DUPLICATE_KEY: '字段重复',
  IMPOSSIBLE: '此处无法解析',
  KEY_OVER_1024_CHARS: '冒号前的字段名过长，可能是引号未闭合',
  MISSING_CHAR: '缺少引号、括号、逗号、冒号或空格',
  MULTILINE_IMPLICIT_KEY: '字段名占了多行，可能是引号未闭合',
  MULTIPLE_ANCHORS: '同一处有多个锚点（&）',
  MULTIPLE_DOCS: '文件中有多个以 --- 分隔的文档',
  MULTIPLE_TAGS: '同一处有多个标签（!）',
  NON_STRING_KEY: '字段名不是文本',
  RESOURCE_EXHAUSTION: '层级过深',
  TAB_AS_INDENT: '缩进中有制表符',
  TAG_RESOLVE_FAILED: '标签（!）无法识别',
  UNEXPECTED_TOKEN: '此处有多余的内容',
};

const REMEDIES: Readonly<Partial<Record<ErrorCode, Bilingual>>> = {
  DUPLICATE_KEY: { zh: '请只保留其中一个', en: 'keep one of the two' },
  BAD_INDENT: { zh: '请与同级的字段对齐', en: 'align it with the fields around it' },
  MISSING_CHAR: {
    zh: '请闭合引号或括号，或补上缺少的逗号或冒号',
    en: 'close the quotation mark or bracket, or add the missing comma or colon',
  },
  MULTILINE_IMPLICIT_KEY: {
    zh: '请闭合引号；含有 ": " 或以引号开头的文本应写在 ">-" 之下',
    en: 'close the quotation mark; a text that contains ": " or starts with a quotation mark belongs under ">-"',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '请把含有 ": " 的文本放在引号中',
    en: 'put a text that contains ": " in quotes',
  },
};
const OTHERWISE: Bilingual = {
  zh: '请改正这一行，使其成为有效的 YAML',
  en: 'correct the line so that it is valid YAML',
};

type Wording = Pick<CompileProblem, 'what' | 'remedy'>;

/** What is wrong with a line that is not valid YAML, and the remedy. */
export function syntaxWording({ code, message }: YAMLError, line: string): Wording {
  if (/^ *\t/.test(line))
    return {
      what: { zh: '这一行用制表符缩进', en: 'the line is indented with a tab' },
      remedy: { zh: '请用空格缩进', en: 'indent with spaces' },
    };
  const what: Bilingual =
    code === 'DUPLICATE_KEY'
      ? { zh: '同一组中有两个同名字段', en: 'the same group has this field twice' }
      : { zh: `YAML 语法有误：${CHINESE[code]}`, en: `the YAML is not valid: ${message}` };
  return { what, remedy: REMEDIES[code] ?? OTHERWISE };
}

/** The wording for `*name` where nothing is marked `&name`. */
export function unknownAlias(name: string): Wording {
  return {
    what: { zh: `别名“*${name}”没有对应的锚点`, en: `the alias "*${name}" refers to nothing` },
    remedy: {
      zh: '请把以 * 开头的文本放在引号中',
      en: 'put a text that starts with * in quotes',
    },
  };
}
