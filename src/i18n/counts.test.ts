import { expect, it } from 'vitest';
import { countText } from './counts.ts';

it.each([
  [0, 0, 0, 'No statements', '没有发言'],
  [2, 0, 0, 'Statements: 2 direct', '发言：直接涉及 2 条'],
  [0, 3, 0, 'Statements: 3 within', '发言：范围内 3 条'],
  [0, 0, 2, 'Statements: 0 direct · 2 through groupings', '发言：直接涉及 0 条 · 因所属区域 2 条'],
  [
    1,
    2,
    3,
    'Statements: 1 direct · 2 within · 3 through groupings',
    '发言：直接涉及 1 条 · 范围内 2 条 · 因所属区域 3 条',
  ],
])('countText names %i direct, %i within and %i through', (direct, within, through, en, zh) => {
  const counts = { direct, within, through };
  expect(countText(counts, 'en')).toBe(en);
  expect(countText(counts, 'zh')).toBe(zh);
});
