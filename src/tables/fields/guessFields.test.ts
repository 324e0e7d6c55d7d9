import { describe, expect, test } from 'vitest';
import { FIELDS, type SheetKind } from './fields.ts';
import { guessFields } from './guessFields.ts';

const fieldsOf = (headings: readonly string[], sheet?: SheetKind) =>
  guessFields(headings, sheet).columns.map(({ field }) => field);

describe('guessFields', () => {
  test.each(Object.keys(FIELDS) as SheetKind[])(
    'the headings of the sheet "%s" in each language and in both give its own fields',
    (sheet) => {
      const fields = FIELDS[sheet];
      for (const headings of [
        fields.map(({ name }) => name.zh),
        fields.map(({ name }) => name.en),
        fields.map(({ name }) => `${name.zh} ${name.en} *`),
      ]) {
        const guess = guessFields(headings, sheet);
        expect(guess.columns.map(({ field }) => field)).toEqual(fields.map(({ id }) => id));
        expect(guess.confidence).toBe(1);
      }
    },
  );

  test.each([
    [['姓名', '发言内容', '省份', '类型'], 'statements', ['speaker', 'text', 'places', 'type']],
    [['Speaker', 'Quote', 'Province'], 'statements', ['speaker', 'text', 'places']],
    [
      ['地區', '指標', '年份', '數值（億元）'],
      'indicators',
      ['places', 'indicator', 'year', 'value'],
    ],
    [['姓名', '职务'], 'people', ['name_zh', 'post_zh']],
  ])('%j is recognised as %s', (headings, sheet, fields) => {
    expect([guessFields(headings).sheet, fieldsOf(headings)]).toEqual([sheet, fields]);
  });

  test('a heading that fits no field has none, and lowers the confidence', () => {
    const guess = guessFields(['发言人', '电话'], 'statements');
    expect(guess.columns[1]).toEqual({ column: 1, field: null, confidence: 0 });
    expect(guess.confidence).toBe(0.5);
  });

  test('a field is given once, to the heading that fits best', () => {
    expect(fieldsOf(['发言人单位', '发言人'], 'statements')).toEqual([null, 'speaker']);
  });

  test('headings that are empty have no field', () => {
    expect(guessFields(['', ' ']).confidence).toBe(0);
  });
});
