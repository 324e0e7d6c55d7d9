import { fold } from '../domain/search/foldText.ts';
import { type Bilingual, LANGUAGES, LIST_COMMA, type Language } from '../domain/language.ts';
import { TYPE_GLYPHS } from '../domain/report/typeGlyphs.ts';

/** The values of a field with a fixed list, each with its words; the first words are those that are written. */
type Choices<Value extends string> = Readonly<
  Record<Value, Bilingual & { readonly others?: readonly string[] }>
>;

export const BODY_CHOICES = {
  deputy: { zh: '人大代表', en: 'deputy', others: ['代表', '全国人大代表', 'npc deputy'] },
  member: { zh: '政协委员', en: 'member', others: ['委员', '全国政协委员', 'cppcc member'] },
  'not-stated': { zh: '未注明', en: 'not stated', others: ['其他', 'none', 'other'] },
  collective: { zh: '代表委员', en: 'collective', others: ['集体', 'deputies and members'] },
  government: { zh: '政府', en: 'government', others: ['政府工作报告', 'government work report'] },
} as const satisfies Choices<string>;

export const PART_CHOICES = {
  direct: { zh: '直接引语', en: 'direct', others: ['直接', '引语', '原话', 'quoted', 'quote'] },
  reported: { zh: '转述', en: 'reported', others: ['间接', '间接引语', 'indirect'] },
  attribution: { zh: '引述语', en: 'attribution', others: ['说明发言人', '归属'] },
} as const satisfies Choices<string>;

export const STATEMENT_CHOICES = {
  named: { zh: '具名', en: 'named', others: ['署名', '个人'] },
  collective: { zh: '集体', en: 'collective' },
  'government-work-report': { zh: '政府工作报告', en: 'government work report' },
} as const satisfies Choices<string>;

export const BASIS_CHOICES = {
  named: { zh: '提及', en: 'named', others: ['点名'] },
  post: { zh: '职务', en: 'post' },
  seat: { zh: '驻地', en: 'seat' },
  heading: { zh: '小标题', en: 'heading' },
} as const satisfies Choices<string>;

export const SCOPE_CHOICES = {
  national: { zh: '全国', en: 'national', others: ['nationwide', 'china', '中国'] },
  regional: { zh: '地区', en: 'regional', others: ['区域', '地方'] },
} as const satisfies Choices<string>;

export const LANGUAGE_CHOICES = {
  zh: { zh: '中文', en: 'Chinese', others: ['zh', '汉语', 'zh-cn'] },
  en: { zh: '英文', en: 'English', others: ['en', '英语'] },
} as const satisfies Choices<string>;

export const YES_NO_CHOICES = {
  yes: { zh: '是', en: 'yes', others: ['true', '1', '对', 'y', '√'] },
  no: { zh: '否', en: 'no', others: ['false', '0', '不是', 'n', '×'] },
} as const satisfies Choices<string>;

export const VERIFIED_CHOICES = {
  yes: { zh: '已核实', en: 'yes', others: ['是'] },
  partly: { zh: '部分核实', en: 'partly', others: ['部分'] },
  no: { zh: '未核实', en: 'no', others: ['否'] },
} as const satisfies Choices<string>;

export const STATUS_CHOICES = {
  seen: { zh: '见于原文', en: 'seen' },
  reconstructed: { zh: '还原', en: 'reconstructed' },
  unverified: { zh: '未核实', en: 'unverified' },
} as const satisfies Choices<string>;

export const CONFIDENCE_CHOICES = {
  high: { zh: '高', en: 'high' },
  medium: { zh: '中', en: 'medium' },
  low: { zh: '低', en: 'low' },
} as const satisfies Choices<string>;

const GLYPHS: readonly string[] = TYPE_GLYPHS;

/** The lists to pick from, by the id of the field. Glyphs have one name in both languages. */
export const CHOICES: Readonly<Record<string, Choices<string>>> = {
  body: BODY_CHOICES,
  kind: PART_CHOICES,
  statement_kind: STATEMENT_CHOICES,
  scope: SCOPE_CHOICES,
  language: LANGUAGE_CHOICES,
  named: YES_NO_CHOICES,
  name_by_editor: YES_NO_CHOICES,
  verified: VERIFIED_CHOICES,
  chinese_status: STATUS_CHOICES,
  confidence: CONFIDENCE_CHOICES,
  glyph: Object.fromEntries(GLYPHS.map((glyph) => [glyph, { zh: glyph, en: glyph }])),
};

/** The value of each folded word, by its list. */
const indexes = new WeakMap<object, ReadonlyMap<string, string>>();

function indexOf(choices: Choices<string>): ReadonlyMap<string, string> {
  const known = indexes.get(choices);
  if (known !== undefined) return known;
  const index = new Map<string, string>();
  for (const [value, { zh, en, others = [] }] of Object.entries(choices))
    for (const word of [value, zh, en, ...others])
      if (!index.has(keyOf(word))) index.set(keyOf(word), value);
  indexes.set(choices, index);
  return index;
}

/** The value that a text names in either language, by its id or by one of its words. Null for any other text. */
export function chosen<Value extends string>(choices: Choices<Value>, text: string): Value | null {
  if (text.length > LONGEST_WORD) return null;
  const isValue = (key: string): key is Value => Object.hasOwn(choices, key);
  const value = indexOf(choices).get(keyOf(text));
  return value !== undefined && isValue(value) ? value : null;
}

const LONGEST_WORD = 100;

/** Signs such as √ have no letters, so they are compared as they are. */
const keyOf = (text: string): string => fold(text) || text.trim();

/** The words of all values in one language, for a list to pick from. */
export function choiceWords(choices: Choices<string>, language: Language): readonly string[] {
  return Object.values(choices).map((words) => words[language]);
}

/** All words in both languages: `人大代表 deputy、政协委员 member`. */
export function choiceList(choices: Choices<string>): Bilingual {
  const [zh, en] = LANGUAGES.map((language) =>
    choiceWords(choices, language).join(LIST_COMMA[language]),
  );
  return { zh: zh ?? '', en: en ?? '' };
}
