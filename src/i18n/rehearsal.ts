import type { Language, Bilingual } from '../domain/language.ts';
import { defineMessages } from './messages.tsx';

interface InLanguage {
  readonly language: Language;
}

const FIELDS = {
  en: { title: 'title', kicker: 'line above the title', notes: 'notes' },
  zh: { title: '标题', kicker: '标题上方的文字', notes: '备注' },
} as const;
const IN = {
  en: { zh: 'Chinese', en: 'English' },
  zh: { zh: '中文', en: '英文' },
} as const satisfies Record<Language, Bilingual>;

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

export const rehearsalMessages = defineMessages({
  en: {
    title: 'Rehearsal check',
    close: 'Close',
    checking: (done: number, all: number) => `Checking picture ${done + 1} of ${all}…`,
    fine: (scenes: number, room: string) =>
      `No problems found. All ${scenes} scenes were checked with all their steps, in both languages, in this window of ${room} pixels.`,
    found: (count: number, room: string) =>
      `${count} ${count === 1 ? 'problem' : 'problems'} found. All scenes were checked in both languages, in this window of ${room} pixels.`,
    room: 'To check for another room, move the window to its projector, make it full screen and run the check again.',
    checked:
      'Checked: whether texts fit, are large and clear enough and exist in both languages; whether the place and the groupings are in the picture and not covered; whether filters match something; and the planned times. Not checked: the wording, the sound, the projector itself.',
    scene: (number: number, step: number) =>
      step > 1 ? `Scene ${number}, step ${step}` : `Scene ${number}`,
    deck: 'Whole presentation',
    says: {
      untranslated: ({
        field,
        language,
      }: InLanguage & { readonly field: 'title' | 'kicker' | 'notes' }) =>
        `The ${FIELDS.en[field]} is missing in ${IN.en[language]}.`,
      untimed: () => 'No time is planned, although other scenes have one.',
      times: ({ planned, sum }: { readonly planned: number; readonly sum: number }) =>
        `${planned} seconds are planned, but the scenes add up to ${sum}.`,
      'does-not-fit': ({ language }: InLanguage) =>
        `In ${IN.en[language]}, the text does not fit. Show fewer parts of the quotation.`,
      'off-picture': () =>
        'The selected region is partly or wholly outside the picture. Capture the scene again.',
      covered: () =>
        'The selected region is covered by the legend or the inset. Capture the scene again.',
      small: ({
        language,
        pixels,
        minPixels,
      }: InLanguage & { readonly pixels: number; readonly minPixels: number }) =>
        `In ${IN.en[language]}, some text is ${rounded(pixels)} pixels high; at least ${rounded(minPixels)} are needed.`,
      faint: ({ language, ratio }: InLanguage & { readonly ratio: number }) =>
        `In ${IN.en[language]}, some text has a contrast of ${rounded(ratio)}:1; at least 4.5:1 is needed.`,
      'no-place': () =>
        'The picture shows no place of China, only sea or other countries. Capture the scene again.',
      'no-match': () => 'Nothing in the report matches the filters of this scene.',
      'under-rings': () =>
        'The selected region is beneath the circles of the map. Zoom in and capture the scene again.',
      'grouping-outside': (name: Bilingual) => `${name.en} is on the map, but outside the picture.`,
      'title-overflows': ({ language }: InLanguage) =>
        `In ${IN.en[language]}, the title does not fit. Shorten it.`,
      'small-names': ({
        pixels,
        minPixels,
      }: {
        readonly pixels: number;
        readonly minPixels: number;
      }) =>
        `The names on the map are ${rounded(pixels)} pixels high; at least ${rounded(minPixels)} are needed. Use the projector theme.`,
    },
  },
  zh: {
    title: '排练检查',
    close: '关闭',
    checking: (done: number, all: number) => `正在检查画面 ${done + 1}，共 ${all} 个……`,
    fine: (scenes: number, room: string) =>
      `没有发现问题。已在本窗口（${room} 像素）中以中英文检查全部 ${scenes} 个场景及其各个步骤。`,
    found: (count: number, room: string) =>
      `发现 ${count} 个问题。已在本窗口（${room} 像素）中以中英文检查全部场景。`,
    room: '如需检查其他会场，请把窗口移到那里的投影上，全屏后重新检查。',
    checked:
      '已检查：文字是否放得下、够大、够清楚，中英文是否齐全；地点和区域是否在画面内且未被遮住；筛选是否有结果；计划时间。未检查：措辞、声音和投影设备本身。',
    scene: (number: number, step: number) =>
      step > 1 ? `场景 ${number}，第 ${step} 步` : `场景 ${number}`,
    deck: '整个演示',
    says: {
      untranslated: ({
        field,
        language,
      }: InLanguage & { readonly field: 'title' | 'kicker' | 'notes' }) =>
        `${FIELDS.zh[field]}缺少${IN.zh[language]}。`,
      untimed: () => '没有计划时间，但其他场景有。',
      times: ({ planned, sum }: { readonly planned: number; readonly sum: number }) =>
        `计划共 ${planned} 秒，各场景合计 ${sum} 秒。`,
      'does-not-fit': ({ language }: InLanguage) =>
        `${IN.zh[language]}文字在画面中放不下，请减少引文段落。`,
      'off-picture': () => '所选地区有一部分或全部在画面之外，请重新截取该场景。',
      covered: () => '所选地区被图例或附图遮住，请重新截取该场景。',
      small: ({
        language,
        pixels,
        minPixels,
      }: InLanguage & { readonly pixels: number; readonly minPixels: number }) =>
        `${IN.zh[language]}画面中有文字高 ${rounded(pixels)} 像素，至少需要 ${rounded(minPixels)} 像素。`,
      faint: ({ language, ratio }: InLanguage & { readonly ratio: number }) =>
        `${IN.zh[language]}画面中有文字的对比度为 ${rounded(ratio)}:1，至少需要 4.5:1。`,
      'no-place': () => '画面中没有中国的任何地点，只有海面或其他国家，请重新截取该场景。',
      'no-match': () => '报告中没有符合本场景筛选条件的内容。',
      'under-rings': () => '所选地区被地图上的圆圈盖住，请放大后重新截取该场景。',
      'grouping-outside': (name: Bilingual) => `地图上的${name.zh}在画面之外。`,
      'title-overflows': ({ language }: InLanguage) => `${IN.zh[language]}标题放不下，请缩短。`,
      'small-names': ({
        pixels,
        minPixels,
      }: {
        readonly pixels: number;
        readonly minPixels: number;
      }) =>
        `地图上的地名高 ${rounded(pixels)} 像素，至少需要 ${rounded(minPixels)} 像素，请使用投影主题。`,
    },
  },
});
