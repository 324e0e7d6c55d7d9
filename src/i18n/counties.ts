import { defineMessages } from './messages.tsx';

/** Texts of the counties layer. */
export const countyMessages = defineMessages(
  {
    counties: 'Counties',
    hint: 'Districts, counties and banners, drawn from the scale at which they can be told apart.',
    loading: 'Loading the counties’ boundaries …',
    missing: 'The counties could not be loaded.',
    retry: 'Try again',
    zoomIn: 'Zoom in to see counties',
    romanised: 'English names of counties are romanised by machine.',
  },
  {
    counties: '区县',
    hint: '市辖区、县、旗等县级单位，放大到可以分辨时绘出。',
    loading: '正在加载区县边界……',
    missing: '区县数据未能加载。',
    retry: '重试',
    zoomIn: '放大后显示区县',
    romanised: '区县的英文名由程序按汉语拼音转写。',
  },
);
