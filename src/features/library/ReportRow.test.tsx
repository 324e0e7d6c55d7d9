import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FIRST_REPORT } from '../../domain/report/library.ts';
import { ReportRow } from './ReportRow.tsx';

function show(isOpen: boolean) {
  const onCompare = vi.fn();
  const others = {
    isAlone: true,
    isTicked: false,
    onTick: vi.fn(),
    onOpen: vi.fn(),
    onExport: vi.fn(),
    onRename: vi.fn(),
    onRemove: vi.fn(),
  };
  render(
    <ul>
      <ReportRow entry={FIRST_REPORT} stored={null} {...{ isOpen, onCompare }} {...others} />
    </ul>,
  );
  return onCompare;
}

const button = () =>
  screen.queryByRole('button', { name: 'Compare the open report with 2024 Two Sessions' });

describe('a report in the list', () => {
  it('can be compared with the open one', async () => {
    const onCompare = show(false);
    const compare = button();
    if (!compare) throw new Error('no button');
    await userEvent.click(compare);
    expect(onCompare).toHaveBeenCalledOnce();
  });

  it('is not compared with itself', () => {
    show(true);
    expect(button()).toBeNull();
  });
});
