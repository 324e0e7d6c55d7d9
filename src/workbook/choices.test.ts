import { expect, test } from 'vitest';
import { BASIS_CHOICES, chosen, PART_CHOICES, STATEMENT_CHOICES } from './choices.ts';

test('a word of earlier workbooks has the meaning of the present one', () => {
  const meanings = [
    [chosen(PART_CHOICES, '说明发言人'), chosen(PART_CHOICES, '引述语')],
    [chosen(STATEMENT_CHOICES, '署名'), chosen(STATEMENT_CHOICES, '具名')],
    [chosen(BASIS_CHOICES, '点名'), chosen(BASIS_CHOICES, '提及')],
  ];
  expect(meanings).toEqual([
    ['attribution', 'attribution'],
    ['named', 'named'],
    ['named', 'named'],
  ]);
});
