import type { Bilingual } from '../domain/language.ts';

export const statementsLayerTexts = {
  title: { zh: '按发言数量', en: 'by number of statements' },
  command: { zh: '地图着色：按发言数量', en: 'Colour regions by number of statements' },
  heading: {
    province: { zh: '各省份的发言数', en: 'Statements by province' },
    prefecture: { zh: '各地市的发言数', en: 'Statements by city' },
  },
  appliesHeading: { zh: '战略适用的地区', en: 'Where the strategies apply' },
  nationwide: { zh: '适用于全国，未提及具体地区', en: 'whole country, no region named' },
  severalTypes: { zh: '涉及多个所选类型', en: 'several of the selected types' },
  none: { zh: '无发言', en: 'none' },
  through: { zh: '仅因所属区域或省份涉及', en: 'through a grouping or province' },
  noStatements: {
    zh: '所选报告没有发言，地图因此没有颜色；可改为“按战略数量”着色。',
    en: 'The chosen reports have no statements, so no region has a colour. Colour the map by number of strategies instead.',
  },
} as const;

const statementCount = (count: number): string =>
  count === 1 ? '1 statement concerns' : `${count} statements concern`;

export const marksLayerTexts = {
  title: { zh: '逐条标出发言', en: 'each statement' },
  command: { zh: '地图着色：逐条标出发言', en: 'Show each statement on the map' },
  heading: { zh: '每个标记代表一条发言', en: 'Each mark is one statement' },
  nationwide: (count: number): Bilingual => ({
    zh: `${count} 条发言涉及全国，标在上海以东的海面上。`,
    en: `${statementCount(count)} the whole country; ${count === 1 ? 'its mark is' : 'their marks are'} in the sea east of Shanghai.`,
  }),
  tooMany: (count: number): Bilingual => ({
    zh: `发言太多（${count} 条），无法逐条标出，改为显示数量。`,
    en: `Too many statements to draw one by one: ${count}. Counts are shown.`,
  }),
} as const;

export const strategiesLayerTexts = {
  title: { zh: '按战略数量', en: 'by number of strategies' },
  command: { zh: '地图着色：按战略数量', en: 'Colour regions by number of strategies' },
  heading: {
    province: { zh: '各省份的战略数', en: 'Strategies by province' },
    prefecture: { zh: '各地市的战略数', en: 'Strategies by city' },
  },
  none: { zh: '无战略', en: 'none' },
  nationwide: (count: number): Bilingual => ({
    zh: `另有 ${count} 项面向全国，未计入。`,
    en: `Not counted: ${count} for the whole country.`,
  }),
} as const;

export const differenceLayerTexts = {
  title: { zh: '按两份报告的变化', en: 'by change between the reports' },
  command: { zh: '地图着色：按两份报告的变化', en: 'Colour regions by change between the reports' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const indicatorLayerTexts = {
  title: { zh: '按统计指标', en: 'by an official figure' },
  command: { zh: '地图着色：按统计指标', en: 'Colour regions by an official figure' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const silenceLayerTexts = {
  title: { zh: '按是否被提及', en: 'by whether spoken of' },
  command: { zh: '地图着色：按是否被提及', en: 'Colour regions by whether they are spoken of' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const plainLayerTexts = {
  title: { zh: '不着色', en: 'no colours' },
  command: { zh: '地图着色：不着色', en: 'Do not colour the regions' },
  note: { zh: '地图未着色。', en: 'Regions are not coloured.' },
} as const satisfies Readonly<Record<string, Bilingual>>;
