import { describe, expect, it } from 'vitest';
import { glossFileOf, glossKey } from './gloss.ts';

describe('glossKey', () => {
  it('is FNV-1a for plain letters', () => {
    expect(glossKey('')).toBe((0x811c_9dc5).toString(36));
    expect(glossKey('a')).toBe((0xe40c_292c).toString(36));
    expect(glossKey('foobar')).toBe((0xbf9c_f968).toString(36));
  });

  it('differs when one character of the words differs', () => {
    const keys = ['The sea is wide.', 'The sea is wide', 'the sea is wide.', '海很宽。', '海很宽'];
    expect(new Set(keys.map(glossKey)).size).toBe(keys.length);
  });
});

it('glossFileOf is in the folder of the report', () => {
  expect(glossFileOf('small', 2)).toBe('data/small/glosses-2.json');
});
