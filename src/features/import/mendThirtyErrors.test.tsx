import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import {
  PLANTED_ERRORS,
  plantedWorkbook,
  rightText,
} from '../../workbook/fixtures/plantedErrors.ts';
import { prepareFiles, setUp } from './fixtures/importDialog.tsx';

/** Thirty cells, each typed letter by letter. */
const TIMEOUT_MS = 240_000;

beforeEach(() => {
  window.localStorage.clear();
  prepareFiles();
});

it('opens a workbook after its thirty errors are mended in the grid, one by one', {
  timeout: TIMEOUT_MS,
}, async () => {
  const { choose, user, device, onOpen } = setUp('zh');
  const bytes = await plantedWorkbook(PLANTED_ERRORS);
  await choose(new File([Uint8Array.from(bytes)], 'planted.xlsx'));
  const listed = (): readonly HTMLElement[] => {
    const list = screen.queryByRole('region', { name: '问题' });
    return list ? within(list).getAllByRole('button') : [];
  };
  await screen.findByRole('region', { name: '问题' });

  for (const [at, error] of PLANTED_ERRORS.entries()) {
    const left = PLANTED_ERRORS.length - at;
    await waitFor(() => expect(listed()).toHaveLength(left));
    expect(screen.queryByRole('button', { name: '添加到我的报告' })).toBeNull();
    const { sheet, row, column } = error;
    const [first] = listed();
    if (!first) throw new Error('no problem is listed');
    expect(first).toHaveTextContent(`${sheet} 第 ${row} 行 ${column} 列`);
    await user.click(first);
    const cell = await screen.findByRole('textbox', { name: `${column}${row}` });
    await waitFor(() => expect(cell).toHaveFocus());
    expect(cell).toBeInvalid();
    await user.clear(cell);
    await user.keyboard(`${rightText(error)}{Enter}`);
  }

  await user.click(await screen.findByRole('button', { name: '添加到我的报告' }));
  await user.click(await screen.findByRole('button', { name: '打开报告' }));
  expect(onOpen).toHaveBeenCalledWith('planted');
  expect(await device.read('planted')).toMatchObject({
    date: '2024-03-09',
    statements: { length: 15 },
    speakers: { length: 5 },
    notes: [{ anchor: '潜力' }, { anchor: '保护' }],
  });
});
