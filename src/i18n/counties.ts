import { defineMessages } from './messages.tsx';

export const countyMessages = defineMessages({
  en: {
    counties: 'Counties',
    hint: 'Districts, counties and banners, shown when you zoom in far enough to tell them apart.',
    loading: 'Loading the county boundaries…',
    missing: 'The counties could not be loaded.',
    retry: 'Try again',
    zoomIn: 'Zoom in to see counties',
    romanised: 'English county names are machine-romanised.',
  },
  zh: {
    counties: '区县',
    hint: '市辖区、县、旗等县级单位，放大到足以分辨时显示。',
    loading: '正在加载区县边界……',
    missing: '区县未能加载。',
    retry: '重试',
    zoomIn: '放大后显示区县',
    romanised: '区县英文名由程序按汉语拼音转写。',
  },
});
