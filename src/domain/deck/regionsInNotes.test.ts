import { describe, expect, it } from 'vitest';
import { loadRealAtlas, loadRealDeck } from '../../../tests/fixtures/realData.ts';
import { regionsInNotes } from './regionsInNotes.ts';

const atlas = loadRealAtlas();

function namesIn(zh: string, en = ''): readonly string[] {
  return [...regionsInNotes({ zh, en }, atlas)].map((id) => atlas.region(id)?.short.en ?? id);
}

describe('regionsInNotes', () => {
  it('finds places of every level and groupings, in either language', () => {
    expect(namesIn('指：重庆酉阳、河南济源、长三角')).toEqual([
      'Chongqing',
      'Youyang',
      'Henan',
      'Jiyuan',
      'Yangtze River Delta',
    ]);
    expect(namesIn('', 'Point at: Zhongshan, then Shenzhen and Dongguan.')).toEqual([
      'Zhongshan',
      'Shenzhen',
      'Dongguan',
    ]);
  });

  it('takes the longer of two names, and no part of a word', () => {
    expect(namesIn('青海南部')).toEqual(['Qinghai']);
    expect(namesIn('山东半岛、中原')).toEqual(['Shandong Peninsula', 'Central Plains']);
    expect(namesIn('', 'the Beijingers')).toEqual([]);
  });

  it('gives each region once, and nothing for notes without one', () => {
    expect(namesIn('北京，再到北京', 'Beijing')).toEqual(['Beijing']);
    expect(namesIn('说：关键词是“双向”。')).toEqual([]);
    expect([...regionsInNotes({}, atlas)]).toEqual([]);
  });

  it('finds what the shipped presentation points at', () => {
    const notes = loadRealDeck().scenes.find(({ id }) => id === 'yellow-river')?.notes ?? {};
    expect([...regionsInNotes(notes, atlas)]).toEqual(
      expect.arrayContaining([
        'shandong-peninsula',
        'central-plains',
        'guanzhong-plain',
        'yellow-river-ji-bend',
      ]),
    );
  });
});
