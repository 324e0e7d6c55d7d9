import type { Bilingual } from '../domain/language.ts';

const NAMES: Readonly<Record<string, Bilingual>> = {
  '\u0000': { zh: '空字符', en: 'null' },
  '\u00a0': { zh: '不换行空格', en: 'no-break space' },
  '\u00ad': { zh: '软连字符', en: 'soft hyphen' },
  '\u200b': { zh: '零宽空格', en: 'zero-width space' },
  '\u200c': { zh: '零宽不连字符', en: 'zero-width non-joiner' },
  '\u200d': { zh: '零宽连字符', en: 'zero-width joiner' },
  '\u200e': { zh: '从左至右标记', en: 'left-to-right mark' },
  '\u200f': { zh: '从右至左标记', en: 'right-to-left mark' },
  '\u202f': { zh: '窄不换行空格', en: 'narrow no-break space' },
  '\u2060': { zh: '词连接符', en: 'word joiner' },
  '\u3000': { zh: '全角空格', en: 'ideographic space' },
  '\ufeff': { zh: '字节顺序标记', en: 'byte order mark' },
};
const COMBINING_MARK: Bilingual = { zh: '组合附加符号', en: 'combining mark' };
const CONTROL_CHARACTER: Bilingual = { zh: '控制字符', en: 'control character' };
/** The remedy for a character that no text may contain. */
export const DELETE_CHARACTER: Bilingual = { zh: '请删除该字符', en: 'delete the character' };
/** No text may contain them: they cannot be seen, and they separate what search and quotations look for. For a RegExp. */
export const INVISIBLE = '\\u00ad\\u200b\\u2060\\ufeff';
const UNUSUAL = /[\p{Cc}\p{Cf}\p{M}]|(?! )\p{Z}/gu;

/** Null where the character is visible. */
function nameOf(character: string): Bilingual | null {
  const kind = /^\p{M}$/u.test(character)
    ? COMBINING_MARK
    : /^\p{Cc}$/u.test(character)
      ? CONTROL_CHARACTER
      : null;
  return NAMES[character] ?? kind;
}

/** `U+3000 (ideographic space)`; without a name where the character is visible. */
export function codePointName(character: string): Bilingual {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = nameOf(character);
  return name === null
    ? { zh: `U+${hex}`, en: `U+${hex}` }
    : { zh: `${name.zh} U+${hex}`, en: `U+${hex} (${name.en})` };
}

/** The text in quotation marks, with the code points of what cannot be seen in it. */
export function quoted(text: string): Bilingual {
  const unusual = [...new Set(text.match(UNUSUAL) ?? [])].map(codePointName);
  if (unusual.length === 0) return { zh: `“${text}”`, en: `"${text}"` };
  return {
    zh: `“${text}”（含${unusual.map(({ zh }) => zh).join('、')}）`,
    en: `"${text}" with ${unusual.map(({ en }) => en).join(', ')}`,
  };
}

/** A character in quotation marks with its code point; undefined is the end of a text. */
function shown(character: string | undefined): Bilingual {
  if (character === undefined) return { zh: '结尾', en: 'the end' };
  const name = codePointName(character);
  return { zh: `“${character}”（${name.zh}）`, en: `"${character}" ${name.en}` };
}

/** Where two texts differ first, as two characters with their code points. */
export function firstDifference(a: string, b: string): Bilingual {
  const [one, other] = [Array.from(a), Array.from(b)];
  const at = one.findIndex((character, index) => character !== other[index]);
  const place = at < 0 ? one.length : at;
  const [here, there] = [shown(one[place]), shown(other[place])];
  return { zh: `${here.zh}与${there.zh}`, en: `${here.en} and ${there.en}` };
}
