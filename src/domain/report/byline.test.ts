import { expect, test } from 'vitest';
import { byline } from './byline.ts';
import type { Reporters } from './report.ts';

const li = { zh: '李', en: 'Li' };
const wu = { zh: '吴', en: 'Wu' };
const yang = { zh: '杨', en: 'Yang' };
const reporters: Reporters = { authors: [li], contributors: [wu, yang], chineseStatus: 'seen' };

test('the byline names authors and contributors', () => {
  expect(byline(reporters, 'en')).toBe('By Li; contributors: Wu, Yang');
  expect(byline(reporters, 'zh')).toBe('作者：李；参与采写：吴、杨');
});

test('the byline of authors alone mentions no contributors', () => {
  const alone = { ...reporters, authors: [li, wu], contributors: [] };
  expect(byline(alone, 'en')).toBe('By Li, Wu');
  expect(byline(alone, 'zh')).toBe('作者：李、吴');
});
