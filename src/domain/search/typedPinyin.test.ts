import { expect, test } from 'vitest';
import { typedPinyin } from './typedPinyin.ts';

test('gives pinyin with ü as input methods take it', () => {
  expect(typedPinyin('zhanlüe')).toEqual(['zhanlve', 'zhanlue']);
  expect(typedPinyin('lüselüyou')).toEqual(['lvselvyou', 'luseluyou']);
});

test('gives pinyin without ü as it is', () => {
  expect(typedPinyin('henan')).toEqual(['henan']);
});
