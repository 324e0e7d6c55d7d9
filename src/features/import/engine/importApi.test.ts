import { afterEach, describe, expect, it, vi } from 'vitest';
import { servedPlaces } from '../../../../tests/fixtures/servedPlaces.ts';
import * as compiler from '../../../workbook/compile/compileWorkbook.ts';
import { createImportApi } from './importApi.ts';

const HEADINGS = 'id,speaker,body,text,places,type';
const places = servedPlaces();

async function opened(row: string) {
  const compile = vi.spyOn(compiler, 'compileWorkbook');
  const api = createImportApi(() => Promise.resolve(places));
  const bytes = new TextEncoder().encode(`${HEADINGS}\n${row}`);
  const file = new File([bytes], 'a.csv');
  expect((await api.open(file, 'zh')).ok).toBe(true);
  return { api, compile };
}

describe('the check of an opened file', () => {
  afterEach(() => vi.restoreAllMocks());

  it('begins before the page asks for it, and is made once', async () => {
    const { api, compile } = await opened('s1,张三,人大代表,要加快城乡融合发展。,河南,城乡融合');
    expect(compile).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(compile).toHaveBeenCalledTimes(1));
    expect(await api.check({})).toMatchObject({ ok: true, finished: { statements: 1 } });
    expect(compile).toHaveBeenCalledTimes(1);
  });

  it('is made again after an edit', async () => {
    const { api, compile } = await opened('s1,张三,人大代表,要加快城乡融合发展。,河南,城乡融合');
    await vi.waitFor(() => expect(compile).toHaveBeenCalledTimes(1));
    await api.edit([{ kind: 'cell', sheet: 'a', row: 1, column: 4, text: '火星' }]);
    expect(await api.check({})).toMatchObject({ ok: false, problems: [{ row: 2 }] });
  });

  it('is made again with answers', async () => {
    const { api, compile } = await opened('s1,张三,人大代表,支持朝阳发展。,朝阳,区域协调');
    await vi.waitFor(() => expect(compile).toHaveBeenCalledTimes(1));
    expect(await api.check({})).toMatchObject({ ok: false, questions: [{ text: '朝阳' }] });
    expect(await api.check({ 朝阳: '211300' })).toMatchObject({ ok: true });
  });
});
