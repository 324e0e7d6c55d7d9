import { defineMessages } from './messages.tsx';

/** What the stage says about builds and about scenes with content of their own. */
export const ownContentMessages = defineMessages({
  en: {
    step: (at: number, all: number) => `step ${at} of ${all}`,
    skippedBuild: (scene: number, build: number) =>
      `Scene ${scene} is shown without its step ${build}: the report no longer has what it refers to.`,
    question: 'Question',
    noRegion: 'This region is not loaded.',
  },
  zh: {
    step: (at: number, all: number) => `第 ${at} 步，共 ${all} 步`,
    skippedBuild: (scene: number, build: number) =>
      `场景 ${scene} 未显示第 ${build} 步：报告中已没有所引用的内容。`,
    question: '提问',
    noRegion: '此地区未加载。',
  },
});
