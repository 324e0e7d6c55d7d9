import { describe, expect, test } from 'vitest';
import { adcode } from '../src/domain/ids.ts';
import { plainLatin, pinyinReadings, createSearchName } from './names.ts';

describe('pinyinReadings', () => {
  test.each([
    ['重庆', 'chongqing'],
    ['厦门', 'xiamen'],
    ['六安', 'luan'],
    ['台州', 'taizhou'],
    ['亳州', 'bozhou'],
    ['蚌埠', 'bengbu'],
    ['长治', 'changzhi'],
    ['乐山', 'leshan'],
    ['西藏', 'xizang'],
    ['昌都', 'changdu'],
    ['喀什', 'kashi'],
    ['朝阳', 'chaoyang'],
    ['东莞', 'dongguan'],
  ])('reads %s as %s', (zh, latin) => expect(pinyinReadings(zh)).toEqual([latin]));

  test('gives ü as v and as u', () => {
    expect(pinyinReadings('吕梁')).toEqual(['lvliang', 'luliang']);
  });
});

test('plainLatin removes diacritics, spaces and punctuation', () => {
  expect(plainLatin('Ürümqi')).toBe('urumqi');
  expect(plainLatin("Xi'an")).toBe('xian');
  expect(plainLatin('Guangdong–Hong Kong–Macao')).toBe('guangdonghongkongmacao');
});

test('createSearchName gives Shaanxi the spellings shaanxi, shanxi, sx, 陕 and 秦', () => {
  const name = createSearchName({
    id: adcode('610000'),
    name: { zh: '陕西省', en: 'Shaanxi' },
    short: { zh: '陕西', en: 'Shaanxi' },
    abbreviations: ['陕', '秦'],
    spellings: { zh: [], latin: ['Shensi'] },
  });
  expect(name.zh).toEqual(['陕西', '陕西省', '陕', '秦']);
  expect(name.latin).toEqual(['shaanxi', 'shanxi', 'shanxisheng', 'shensi']);
  expect(name.initials).toEqual(['sx', 'sxs']);
});

test('createSearchName gives an autonomous prefecture a spelling without 州', () => {
  const name = createSearchName({
    id: adcode('222400'),
    name: { zh: '延边朝鲜族自治州', en: 'Yanbian Korean Autonomous Prefecture' },
    short: { zh: '延边州', en: 'Yanbian' },
    abbreviations: [],
    spellings: { zh: [], latin: [] },
  });
  expect(name.zh).toContain('延边');
  expect(name.latin).toContain('yanbian');
  expect(name.initials).toContain('yb');
});
