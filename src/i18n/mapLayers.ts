import type { Bilingual, Language } from '../domain/language.ts';

/** A text made from the statements of a region: its own, and those through groupings alone. */
type CountText = Readonly<Record<Language, (own: number, through: number) => string>>;

const statementsEn = (count: number) => (count === 1 ? '1 statement' : `${count} statements`);

const tooltip: CountText = {
  en: (own, through) => {
    if (own + through === 0) return 'No statement';
    return through === 0
      ? statementsEn(own)
      : `${statementsEn(own)} · ${through} through groupings`;
  },
  zh: (own, through) => {
    if (own + through === 0) return '没有发言';
    return through === 0 ? `${own} 条发言` : `${own} 条发言 · 另有 ${through} 条经区域组合相关`;
  },
};

const sentence: CountText = {
  en: (own, through) => {
    if (own + through === 0) return 'no statement';
    if (through === 0) return statementsEn(own);
    const first = own === 0 ? 'no statement of its own' : statementsEn(own);
    return `${first}, ${through} through groupings`;
  },
  zh: (own, through) => {
    if (own + through === 0) return '没有发言';
    if (through === 0) return `${own} 条发言`;
    return own === 0
      ? `没有直接相关的发言，${through} 条经区域组合相关`
      : `${own} 条发言，另有 ${through} 条经区域组合相关`;
  },
};

/** Texts of the layer that colours regions by their number of statements. */
export const statementsLayerTexts = {
  title: { zh: '按发言数量', en: 'by number of statements' },
  command: { zh: '着色：按发言数量', en: 'Colour regions by number of statements' },
  heading: { zh: '在当地或关于当地的发言数', en: 'Statements in or about a place' },
  none: { zh: '无发言', en: 'none' },
  through: { zh: '仅经区域组合或省份相关', en: 'through a grouping or province' },
  tooltip,
  sentence,
} as const;

/** Texts of the layer without colours. */
export const plainLayerTexts = {
  title: { zh: '不着色', en: 'not at all' },
  command: { zh: '着色：不着色', en: 'Do not colour the regions' },
  note: { zh: '区域未着色。', en: 'Regions are not coloured.' },
} as const satisfies Readonly<Record<string, Bilingual>>;
