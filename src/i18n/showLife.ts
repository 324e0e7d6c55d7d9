import { defineMessages } from './messages.tsx';

/** How a show is ended and continued. */
export const showLifeMessages = defineMessages({
  en: {
    left: 'Go on with the presentation?',
    leftHint: (scene: number) =>
      `It was left at scene ${scene}. If you go on, its clock continues where it stopped.`,
    goOn: (scene: number) => `Go on at scene ${scene}`,
    beginAgain: 'Begin again',
    end: 'End the presentation',
    pressAgain: 'Press Esc again to end the presentation.',
    wholeReport: 'The filters of this scene are off: search and map show the whole report.',
  },
  zh: {
    left: '继续上次的演示？',
    leftHint: (scene: number) => `演示停在场景 ${scene}。继续后，计时从停下时接着算。`,
    goOn: (scene: number) => `从场景 ${scene} 继续`,
    beginAgain: '从头开始',
    end: '结束演示',
    pressAgain: '再按一次 Esc 结束演示。',
    wholeReport: '本场景的筛选已取消，搜索和地图显示整份报告。',
  },
});
