import { defineMessages } from './messages.tsx';

/** In which language something is seen, or missing. */
interface In {
  readonly language: 'zh' | 'en';
}

const FIELDS = {
  en: { title: 'title', kicker: 'line above the title', notes: 'notes' },
  zh: { title: '标题', kicker: '标题上方的小字', notes: '备注' },
} as const;
const IN = {
  en: { zh: 'Chinese', en: 'English' },
  zh: { zh: '中文', en: '英文' },
} as const;

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** Texts of the rehearsal check. */
export const rehearsalMessages = defineMessages(
  {
    title: 'Rehearsal check',
    close: 'Close',
    checking: (done: number, all: number) => `Looking at picture ${done + 1} of ${all} …`,
    fine: (scenes: number, room: string) =>
      `Nothing will go wrong: all ${scenes} scenes were looked at in both languages, in this window of ${room} pixels.`,
    found: (count: number, room: string) =>
      `${count} ${count === 1 ? 'thing' : 'things'} to look after. Checked in both languages, in this window of ${room} pixels.`,
    room: 'For another room, move the window to its projector, make it full screen and check there.',
    scene: (number: number) => `Scene ${number}`,
    deck: 'The whole',
    says: {
      untranslated: ({ field, language }: In & { readonly field: 'title' | 'kicker' | 'notes' }) =>
        `The ${FIELDS.en[field]} is missing in ${IN.en[language]}.`,
      untimed: () => 'No time is planned, though other scenes have one.',
      times: ({ planned, sum }: { readonly planned: number; readonly sum: number }) =>
        `Planned are ${planned} seconds; the scenes add up to ${sum}.`,
      'does-not-fit': ({ language }: In) =>
        `In ${IN.en[language]} the words do not fit the picture. Show fewer parts of the quotation.`,
      'off-picture': () =>
        'What is selected lies beyond the picture, wholly or in part. Capture the scene again.',
      covered: () =>
        'What is selected lies beneath the legend or the inset. Capture the scene again.',
      small: ({
        language,
        pixels,
        minPixels,
      }: In & { readonly pixels: number; readonly minPixels: number }) =>
        `In ${IN.en[language]} a text is ${rounded(pixels)} pixels high; the room needs ${rounded(minPixels)}.`,
      faint: ({ language, ratio }: In & { readonly ratio: number }) =>
        `In ${IN.en[language]} a text has a contrast of ${rounded(ratio)} to 1; the room needs 4.5.`,
    },
  },
  {
    title: '排练检查',
    close: '关闭',
    checking: (done: number, all: number) => `正在查看第 ${done + 1} 个画面，共 ${all} 个……`,
    fine: (scenes: number, room: string) =>
      `没有发现问题：${scenes} 幕已在本窗口（${room} 像素）中以中英文逐一看过。`,
    found: (count: number, room: string) =>
      `有 ${count} 处需要留意。已在本窗口（${room} 像素）中以中英文逐一看过。`,
    room: '如需检查别的现场，请把窗口移到那里的投影上，全屏后再查一次。',
    scene: (number: number) => `第 ${number} 幕`,
    deck: '整体',
    says: {
      untranslated: ({ field, language }: In & { readonly field: 'title' | 'kicker' | 'notes' }) =>
        `${FIELDS.zh[field]}缺少${IN.zh[language]}。`,
      untimed: () => '没有计划时间，而其他场景有。',
      times: ({ planned, sum }: { readonly planned: number; readonly sum: number }) =>
        `计划共 ${planned} 秒，各幕相加为 ${sum} 秒。`,
      'does-not-fit': ({ language }: In) =>
        `${IN.zh[language]}文字在画面中放不下，请减少引文的段落。`,
      'off-picture': () => '所选地区有一部分或全部在画面之外，请重新截取这一幕。',
      covered: () => '所选地区被图例或附图遮住，请重新截取这一幕。',
      small: ({
        language,
        pixels,
        minPixels,
      }: In & { readonly pixels: number; readonly minPixels: number }) =>
        `${IN.zh[language]}画面中有文字高 ${rounded(pixels)} 像素，现场需要 ${rounded(minPixels)} 像素。`,
      faint: ({ language, ratio }: In & { readonly ratio: number }) =>
        `${IN.zh[language]}画面中有文字的对比度为 ${rounded(ratio)}:1，现场需要 4.5:1。`,
    },
  },
);
