import { defineMessages } from './messages.tsx';

/** A show that plays by itself. */
export const kioskMessages = defineMessages({
  en: {
    playing: 'Playing by itself. Any key or touch pauses.',
    paused: 'Paused. It continues after one minute without a key or touch.',
    pause: 'Pause',
    resume: 'Continue',
  },
  zh: {
    playing: '正在自动播放，按任意键或触摸屏幕即可暂停。',
    paused: '已暂停，一分钟无操作后自动继续。',
    pause: '暂停',
    resume: '继续',
  },
});
