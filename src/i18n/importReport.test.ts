import { expect, test } from 'vitest';
import { importMessages } from './importReport.ts';

test.each([
  [1, 0, '1 problem. Correct this in the table;', '1 个问题。请在表格中修改；'],
  [2, 0, '2 problems. Correct them in the table;', '2 个问题。请在表格中修改；'],
  [
    1,
    1,
    '1 problem and 1 question. Correct them in the table;',
    '1 个问题、1 个疑问。请在表格中修改；',
  ],
  [0, 1, '1 question. Answer it;', '1 个疑问。请回答；'],
  [0, 3, '3 questions. Answer them;', '3 个疑问。请回答；'],
])('with %i problems and %i questions, it says what to do', (problems, questions, en, zh) => {
  expect([
    importMessages.en.notReady(problems, questions),
    importMessages.zh.notReady(problems, questions),
  ]).toEqual([
    `${en} nothing is added until everything is resolved.`,
    `${zh}全部解决之前，不会添加任何内容。`,
  ]);
});
