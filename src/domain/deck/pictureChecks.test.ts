import { describe, expect, it } from 'vitest';
import { checkPicture, type PictureMeasurements } from './pictureChecks.ts';

const name = { zh: '长三角', en: 'Yangtze River Delta' };
const sound: PictureMeasurements = {
  ...{ scene: 3, language: 'zh', height: 1080, hasPlace: true, matches: null },
  groupings: [{ name, inPicture: 0.01 }],
  ...{ underRings: 0.6, titleOverflows: false, smallestName: 15 },
};
const staged = { scene: 3, language: 'zh' } as const;

describe('checkPicture', () => {
  it('finds nothing in a sound picture', () => {
    expect(checkPicture(sound)).toEqual([]);
    const plain = { groupings: [], underRings: null, smallestName: null, matches: 1 };
    expect(checkPicture({ ...sound, ...plain })).toEqual([]);
  });

  it.each([
    ['a picture of the open sea', { hasPlace: false }, { kind: 'no-place' }],
    ['a filter that matches nothing', { matches: 0 }, { kind: 'no-match' }],
    [
      'a grouping outside the picture',
      { groupings: [{ name, inPicture: 0.009 }] },
      { kind: 'grouping-outside', name },
    ],
    ['a subject beneath rings', { underRings: 0.61 }, { kind: 'under-rings' }],
    ['a title that overflows', { titleOverflows: true }, { kind: 'title-overflows' }],
    [
      'names that are too small for the height of the stage',
      { height: 2160 },
      { kind: 'small-names', pixels: 15, minPixels: 30 },
    ],
  ])('finds %s, and nothing else', (_, change, finding) => {
    expect(checkPicture({ ...sound, ...change })).toEqual([{ ...staged, ...finding }]);
  });
});
