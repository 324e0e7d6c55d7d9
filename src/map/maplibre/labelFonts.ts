/** All local. The engine reads the weight from the first name. A name with a digit needs its own quotes. */
const LOCAL_FONTS = [
  '"Source Sans 3 Variable"',
  '"PingFang SC"',
  '"Hiragino Sans GB"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  '"Source Han Sans SC"',
  '"WenQuanYi Micro Hei"',
];

export const PROVINCE_FONTS = ['Label Semibold', ...LOCAL_FONTS];
export const PREFECTURE_FONTS = ['Label Medium', ...LOCAL_FONTS];
export const RIVER_FONTS = ['Label Regular', ...LOCAL_FONTS];
/** A CSS font list. */
export const CANVAS_FONTS = [...LOCAL_FONTS, 'sans-serif'].join(', ');
