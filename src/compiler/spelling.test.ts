import { describe, expect, it } from 'vitest';
import { spellingOf } from './spelling.ts';

describe('spellingOf', () => {
  it('gives pinyin and initials', () => {
    expect(spellingOf('海洋强国')).toEqual({ pinyin: 'haiyangqiangguo', initials: 'hyqg' });
  });

  it('leaves out punctuation and keeps ü', () => {
    expect(spellingOf('“绿色”港口')).toEqual({ pinyin: 'lüsegangkou', initials: 'lsgk' });
  });

  it('reads 重庆 and 长三角 as they are pronounced', () => {
    expect(spellingOf('重庆').pinyin).toBe('chongqing');
    expect(spellingOf('长三角').pinyin).toBe('changsanjiao');
  });
});
