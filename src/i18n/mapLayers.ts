import type { Bilingual, Language } from '../domain/language.ts';

/** A region's own statements, and those through groupings alone. */
type CountText = Readonly<Record<Language, (own: number, through: number) => string>>;

const statementsEn = (count: number) => (count === 1 ? '1 statement' : `${count} statements`);

const tooltip: CountText = {
  en: (own, through) => {
    if (own + through === 0) return 'No statements';
    return through === 0
      ? statementsEn(own)
      : `${statementsEn(own)} · ${through} through groupings`;
  },
  zh: (own, through) => {
    if (own + through === 0) return '没有发言';
    return through === 0 ? `${own} 条发言` : `${own} 条发言 · 另有 ${through} 条因所属区域而涉及`;
  },
};

const sentence: CountText = {
  en: (own, through) => {
    if (own + through === 0) return 'no statements';
    if (through === 0) return statementsEn(own);
    const first = own === 0 ? 'no statements of its own' : statementsEn(own);
    return `${first}, ${through} through groupings`;
  },
  zh: (own, through) => {
    if (own + through === 0) return '没有发言';
    if (through === 0) return `${own} 条发言`;
    return own === 0
      ? `没有直接涉及的发言，${through} 条因所属区域而涉及`
      : `${own} 条发言，另有 ${through} 条因所属区域而涉及`;
  },
};

export const statementsLayerTexts = {
  title: { zh: '按发言数量', en: 'by number of statements' },
  command: { zh: '地图着色：按发言数量', en: 'Colour regions by number of statements' },
  heading: {
    province: { zh: '各省份的发言数', en: 'Statements by province' },
    prefecture: { zh: '各地市的发言数', en: 'Statements by city' },
  },
  appliesHeading: { zh: '战略适用的地区', en: 'Where the strategies apply' },
  appliesNowhere: { zh: '这些战略不限于具体地区。', en: 'They name no particular region.' },
  severalTypes: { zh: '涉及多个所选类型', en: 'several of the types' },
  none: { zh: '无发言', en: 'none' },
  through: { zh: '仅因所属区域或省份涉及', en: 'through a grouping or province' },
  tooltip,
  sentence,
} as const;

export const plainLayerTexts = {
  title: { zh: '不着色', en: 'no colours' },
  command: { zh: '地图着色：不着色', en: 'Do not colour the regions' },
  note: { zh: '地图未着色。', en: 'Regions are not coloured.' },
} as const satisfies Readonly<Record<string, Bilingual>>;
