import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeScene, withScene } from './addressScene.ts';

describe('takeScene and withScene', () => {
  it('put the scene before the rest, and split them', () => {
    expect(withScene('opening', 0, 'lang=zh')).toBe('scene=opening&lang=zh');
    expect(withScene('opening', 0, '')).toBe('scene=opening');
    expect(takeScene('#scene=opening&lang=zh')).toEqual({
      scene: 'opening',
      build: 0,
      rest: 'lang=zh',
    });
    expect(takeScene('#lang=zh')).toEqual({ scene: null, build: 0, rest: 'lang=zh' });
  });

  it('name the build from 1, and leave out the first', () => {
    expect(withScene('wuhan', 2, 'lang=zh')).toBe('scene=wuhan&build=3&lang=zh');
    expect(takeScene('scene=wuhan&build=3')).toEqual({ scene: 'wuhan', build: 2, rest: '' });
    for (const odd of ['0', '-1', '1.5', 'x', '99999', ''])
      expect(takeScene(`scene=wuhan&build=${odd}`)).toMatchObject({ build: 0, rest: '' });
  });

  it('decode an address that a mail program has encoded', () => {
    expect(takeScene('scene%3Dopening%26lang%3Dzh')).toEqual({
      scene: 'opening',
      build: 0,
      rest: 'lang=zh',
    });
  });

  it('leave an address that is too long or broken unchanged, without a scene', () => {
    const long = `scene=x&${'y'.repeat(5000)}`;
    expect(takeScene(long)).toEqual({ scene: null, build: 0, rest: long });
    expect(takeScene('scene=%E6%9')).toEqual({ scene: null, build: 0, rest: 'scene=%E6%9' });
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
