import { expect, it } from 'vitest';
import { isDate, proposedTitle } from './about.ts';

it('proposes the heading of an article as its title, else the name of the page or the file', () => {
  expect(proposedTitle('代表委员谈耕地\n\n苏明朗说，好。', null, null)).toBe('代表委员谈耕地');
  expect(proposedTitle('谁来种“新地”？\n\n苏明朗说，好。', null, null)).toBe('谁来种“新地”？');
  expect(proposedTitle('“路通了。”\n\n又一段', null, 'a.md')).toBe('a');
  expect(proposedTitle('苏明朗说，好。\n\n又一段', '报道', 'a.html')).toBe('报道');
  expect(proposedTitle('只有一段', null, '两会.2024.txt')).toBe('两会.2024');
  expect(proposedTitle('', null, null)).toBe('');
});

it('knows the days of the calendar', () => {
  expect(['2024-02-29', '2024-02-30', '2023-02-29', '2024-3-9', ''].map(isDate)).toEqual([
    ...[true, false, false, false, false],
  ]);
});
