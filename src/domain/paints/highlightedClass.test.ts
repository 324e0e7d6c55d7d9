import { describe, expect, it } from 'vitest';
import { adcode } from '../ids.ts';
import { withHighlightedClass, withHighlightedPlaces } from './highlightedClass.ts';

const [henan, hubei, gansu] = [adcode('410000'), adcode('420000'), adcode('620000')];
const palette = { unmatched: '#eeeeee' };
const paints = new Map([
  [henan, { fill: '#336699', noData: false }],
  [hubei, { fill: '#99bbdd', noData: false }],
  [gansu, { fill: '#ffffff', noData: true }],
]);

describe('the highlighted class', () => {
  it('keeps the fills of its regions and fades all others', () => {
    expect([...withHighlightedClass(paints, '#336699', palette)]).toEqual([
      [henan, { fill: '#336699', noData: false }],
      [hubei, { fill: '#eeeeee', noData: false }],
      [gansu, { fill: '#eeeeee', noData: true }],
    ]);
  });

  it.each([null, '#000000', '#ffffff'])('changes nothing for %s', (colour) => {
    expect(withHighlightedClass(paints, colour, palette)).toBe(paints);
  });

  it('returns the same map for the same class, so that a hover repaints nothing', () => {
    const first = withHighlightedClass(paints, '#99bbdd', palette);
    expect(withHighlightedClass(paints, '#99bbdd', palette)).toBe(first);
    expect(withHighlightedClass(paints, '#336699', palette)).not.toBe(first);
  });
});

describe('highlighted places', () => {
  const places = new Set([hubei, gansu]);

  it('keep their fills, and all others are faded', () => {
    expect([...withHighlightedPlaces(paints, places, palette)]).toEqual([
      [henan, { fill: '#eeeeee', noData: false }],
      [hubei, { fill: '#99bbdd', noData: false }],
      [gansu, { fill: '#ffffff', noData: true }],
    ]);
  });

  it.each([[null], [new Set([adcode('110000')])], [new Set([])]])(
    'change nothing where none of them is drawn',
    (none) => {
      expect(withHighlightedPlaces(paints, none, palette)).toBe(paints);
    },
  );

  it('give the same map for the same set, so that a hover repaints nothing', () => {
    const first = withHighlightedPlaces(paints, places, palette);
    expect(withHighlightedPlaces(paints, places, palette)).toBe(first);
  });
});
