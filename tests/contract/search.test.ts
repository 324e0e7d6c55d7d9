import { describe, expect, it } from 'vitest';
import type { Marked } from '../../src/domain/search/marked.ts';
import { createSearchIndex } from '../../src/domain/search/searchIndex.ts';
import { loadRealLinked, loadRealNames } from '../fixtures/realData.ts';

const linked = loadRealLinked();
const index = createSearchIndex({ atlas: linked.atlas, names: loadRealNames(), linked });

/** Keys of the results of a query, in their order. */
function found(query: string): readonly string[] {
  return index.search(query).groups.flatMap(({ results }) => results.map(({ key }) => key));
}

const shown = (marked: Marked) =>
  marked.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('the first result', () => {
  it.each([
    ['湖南', 'place:430000'],
    ['湖南省', 'place:430000'],
    ['hunan', 'place:430000'],
    ['Hunan', 'place:430000'],
    ['Hú nán', 'place:430000'],
    ['河南', 'place:410000'],
    ['henan', 'place:410000'],
    ['HE-NAN', 'place:410000'],
    ['Henan Province', 'place:410000'],
    ['hn', 'place:410000'],
    ['陕西', 'place:610000'],
    ['shaanxi', 'place:610000'],
    ['山西', 'place:140000'],
    ['shanxi', 'place:140000'],
    ['重庆', 'place:500000'],
    ['重庆市', 'place:500000'],
    ['chongqing', 'place:500000'],
    ['cq', 'place:500000'],
    ['厦门', 'place:350200'],
    ['xiamen', 'place:350200'],
    ['Amoy', 'place:350200'],
    ['haiyang', 'strategy:marine-economy'],
    ['xcqmzx', 'strategy:rural-revitalization'],
    ['xizang', 'place:540000'],
    ['tibet', 'place:540000'],
    ['Hong Kong', 'place:810000'],
    ['macau', 'place:820000'],
    ['澳门', 'place:820000'],
    ['台湾', 'place:710000'],
    ['sansha', 'place:460300'],
    ['济源', 'place:419001'],
    ['youyang', 'place:500242'],
    ['guangzou', 'place:440100'],
    ['chngqing', 'place:500000'],
    ['长三角', 'grouping:yangtze-river-delta'],
    ['yrd', 'grouping:yangtze-river-delta'],
    ['大湾区', 'grouping:greater-bay-area'],
    ['dwq', 'grouping:greater-bay-area'],
    ['greater bay', 'grouping:greater-bay-area'],
    ['黄河', 'grouping:yellow-river-basin'],
    ['zhuang jianqiu', 'person:zhuang-jianqiu'],
    ['庄建球', 'person:zhuang-jianqiu'],
    ['建球', 'person:zhuang-jianqiu'],
    ['zjq', 'person:zhuang-jianqiu'],
    ['Jianqiu Zhuang', 'person:zhuang-jianqiu'],
    ['quan heng', 'person:quan-heng'],
    ['海洋经济', 'strategy:marine-economy'],
    ['岸电', 'strategy:green-ports'],
    ['ships have full shore', 'statement:feng-hongchang'],
    ['domestic demand market', 'statement:meng-hui'],
  ])('for %s is %s', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });
});

describe('search', () => {
  it('lists provinces first for initials, those with statements before the others', () => {
    expect(found('hn').slice(0, 4)).toEqual([
      'place:410000',
      'place:430000',
      'place:460000',
      'place:340400',
    ]);
  });

  it('ranks places with statements first among equal matches', () => {
    expect(found('sh')[0]).toBe('place:310000');
  });

  it('ranks the best matching kind first', () => {
    expect(index.search('chongqing').groups.map(({ kind }) => kind)).toEqual([
      'place',
      'grouping',
      'strategy',
      'person',
      'statement',
    ]);
  });

  it('lists the speakers and statements of a place as well', () => {
    expect(found('henan')).toEqual([
      'place:410000',
      'person:zhuang-jianqiu',
      'person:zhang-gaiping',
      'statement:zhuang-jianqiu',
      'statement:zhang-gaiping',
      'statement:wang-dubo',
    ]);
  });

  it('finds an English statement by a Chinese query for its subject', () => {
    expect(found('海洋')).toContain('statement:feng-hongchang');
    expect(found('厦门')).toContain('statement:feng-hongchang');
  });

  it('shows the passage around the words of a query', () => {
    const [statement] = index
      .search('shore power')
      .groups.filter(({ kind }) => kind === 'statement')
      .flatMap(({ results }) => results);
    expect(statement?.selection).toEqual({ kind: 'speaker', id: 'feng-hongchang' });
    expect(shown(statement?.excerpt ?? [])).toContain('full [shore] [power] coverage');
  });

  it('names the spelling of a match that the title does not contain', () => {
    const [tibet] = index.search('tibet').groups[0]?.results ?? [];
    expect(shown(tibet?.via ?? [])).toBe('[Tibet]');
    const [delta] = index.search('yrd').groups[0]?.results ?? [];
    expect(shown(delta?.via ?? [])).toBe('[YRD]');
  });

  it('marks the characters that initials match', () => {
    const [henan] = index.search('hn').groups[0]?.results ?? [];
    expect(shown(henan?.label.zh ?? [])).toBe('[河南]');
  });

  it('does not confuse Yangzhou with Youyang', () => {
    expect(found('youyang')).not.toContain('place:321000');
  });

  it.each(['pork', 'fork', 'wark', 'polisy', 'statemint', 'buffet'])(
    'does not guess a common word for "%s"',
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  it.each([
    ['zhuamg', 'person:zhuang-jianqiu'],
    ['xiemen', 'place:350200'],
  ])('corrects a typo in the name "%s"', (query, key) => {
    expect(found(query)).toContain(key);
  });

  it('finds nothing for nonsense', () => {
    expect(found('qqqqzzzz')).toEqual([]);
    expect(found('  ')).toEqual([]);
    expect(found('！？')).toEqual([]);
  });
});
