/**
 * The fonts of labels, all of them local: there is no glyph server. The engine joins a list into a CSS font
 * list and reads the weight from its first name, which is not a font. A name with a digit needs its own quotes.
 */
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
/** The same fonts as a CSS font list, for text on a canvas. */
export const CANVAS_FONTS = [...LOCAL_FONTS, 'sans-serif'].join(', ');
