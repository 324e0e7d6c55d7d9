import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeScene, withScene } from './addressScene.ts';

describe('takeScene and withScene', () => {
  it('put the scene before the rest, and split them', () => {
    expect(withScene('opening', 'lang=zh')).toBe('scene=opening&lang=zh');
    expect(withScene('opening', '')).toBe('scene=opening');
    expect(takeScene('#scene=opening&lang=zh')).toEqual({ scene: 'opening', rest: 'lang=zh' });
    expect(takeScene('#lang=zh')).toEqual({ scene: null, rest: 'lang=zh' });
  });

  it('decode an address that a mail program has encoded', () => {
    expect(takeScene('scene%3Dopening%26lang%3Dzh')).toEqual({ scene: 'opening', rest: 'lang=zh' });
  });

  it('leave an address that is too long or broken unchanged, without a scene', () => {
    const long = `scene=x&${'y'.repeat(5000)}`;
    expect(takeScene(long)).toEqual({ scene: null, rest: long });
    expect(takeScene('scene=%E6%9')).toEqual({ scene: null, rest: 'scene=%E6%9' });
  });

  it('never throw, and leave an address without a scene unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { scene, rest } = takeScene(text);
        if (scene === null) expect(rest).toBe(text.replace(/^#/, ''));
      }),
    );
  });
});
