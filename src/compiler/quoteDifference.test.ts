import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteDifference } from './quoteDifference.ts';

const paragraph =
  'Ports are an important part of the marine economy. The terminal equipment has been converted.';

describe('quoteDifference', () => {
  it.each([
    ['a changed word', 'an important port of the', 'part of', 'port of'],
    ['a changed first word', 'These terminal equipment has', 'The terminal', 'These terminal'],
    ['a changed last word', 'equipment has been inverted.', 'been converted.', 'been inverted.'],
    ['a lost word', 'Ports are an part of the marine', 'important part', 'part'],
    ['an added word', 'are an very important part', 'important', 'very important'],
    ['a lost full stop', 'the marine economy The terminal', 'economy. The', 'economy The'],
    ['another capital', 'the marine economy. the terminal', 'The terminal', 'the terminal'],
    ['a double space', 'the marine  economy. The', 'marine economy.', 'marine  economy.'],
  ])('shows %s with a neighbour', (_, quotation, theirs, ours) => {
    expect(quoteDifference(quotation, paragraph)).toEqual({ paragraph: theirs, quotation: ours });
  });

  it('compares Chinese by the character', () => {
    expect(quoteDifference('大力发展海羊经济', '要大力发展海洋经济，建设海洋强国')).toEqual({
      paragraph: '洋经',
      quotation: '羊经',
    });
  });

  it('gives null for a different text', () => {
    expect(quoteDifference('something else altogether', paragraph)).toBeNull();
    expect(quoteDifference('', paragraph)).toBeNull();
  });

  it('gives words that are in their texts and differ, for any changed word', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 6, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.nat(), (text, at) => {
        const changed = text.map((word, i) => (i === at % text.length ? 'XX' : word));
        const [theirs, ours] = [text.join(' '), changed.join(' ')];
        const found = quoteDifference(ours, theirs);
        expect(found).not.toBeNull();
        expect(theirs).toContain(found?.paragraph);
        expect(ours).toContain(found?.quotation);
        expect(found?.quotation).toContain('XX');
        expect(found?.paragraph).not.toBe(found?.quotation);
      }),
    );
  });
});
