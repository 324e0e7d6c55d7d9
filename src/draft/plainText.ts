import { simplify } from '../domain/search/simplify.ts';

/** Variants that the table of search lacks, because no shipped text needs them. */
const MORE_VARIANTS: Readonly<Record<string, string>> = {
  認: '认',
  籲: '吁',
  財: '财',
  紙: '纸',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹁': '“',
  '﹂': '”',
  '•': '·',
  '‧': '·',
  '・': '·',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\v': '\n',
  '\f': '\n',
  '\r': '\n',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
};
const VARIANT = /[認籲財紙「」『』﹁﹂•‧・\u00a0\u3000\t\v\f\u0085\u2028\u2029]|\r(?!\n)/gu;
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
/** Half-width punctuation after a Chinese character or a quotation mark. */
const HALF_WIDTH = /(?<=[\p{Script=Han}”’）])[,:;?!()]/gu;

/**
 * The text as the rules read it: simplified characters, one kind of quotation marks, full-width punctuation in
 * Chinese. It has the same length in UTF-16 code units, so that offsets stay right.
 */
export function plainText(text: string): string {
  const simplified = simplify(text).replace(VARIANT, (one) => MORE_VARIANTS[one] ?? one);
  return pairQuotes(simplified).replace(HALF_WIDTH, (one) => FULL_WIDTH[one] ?? one);
}

/** Straight quotation marks become opening and closing ones; each line starts outside a quotation. */
function pairQuotes(text: string): string {
  let isOpen = false;
  return text.replaceAll(/["“”\n]/gu, (mark) => {
    isOpen = mark === '“' || (mark === '"' && !isOpen);
    if (mark !== '"') return mark;
    return isOpen ? '“' : '”';
  });
}
