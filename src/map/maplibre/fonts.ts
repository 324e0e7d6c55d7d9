/**
 * The faces a label may be drawn with, all of them local: there is no glyph server. The engine joins
 * the list into a CSS font list and reads the weight from the first name, which is no face at all.
 * A name with a digit in it has to bring its own quotes.
 */
const FACES = [
  '"Source Sans 3 Variable"',
  '"PingFang SC"',
  '"Hiragino Sans GB"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  '"Source Han Sans SC"',
  '"WenQuanYi Micro Hei"',
];

export const PROVINCE_FONTS = ['Label Semibold', ...FACES];
export const PREFECTURE_FONTS = ['Label Medium', ...FACES];
export const RIVER_FONTS = ['Label Regular', ...FACES];
/** The same faces for text drawn on a canvas. */
export const CANVAS_FONTS = [...FACES, 'sans-serif'].join(', ');
