import { describe, expect, it } from 'vitest';
import { readApprovalNumber } from './approvalNumber.ts';

describe('a map approval number', () => {
  it('is kept as written, trimmed', () => {
    expect(readApprovalNumber('  GS(2024)0650号 ')).toEqual({ ok: true, number: 'GS(2024)0650号' });
  });

  it('is none when blank', () => {
    expect(readApprovalNumber('  ')).toEqual({ ok: true, number: null });
  });

  it.each(['\n', '\r\n', '\u2028', '\t'])('is one line: %j is refused', (gap) => {
    expect(readApprovalNumber(`GS(2024)${gap}0650号`)).toEqual({
      ok: false,
      problem: 'line-break',
    });
  });

  it('has 40 characters at most, counted as a reader counts them', () => {
    expect(readApprovalNumber('𠮷'.repeat(40))).toEqual({ ok: true, number: '𠮷'.repeat(40) });
    expect(readApprovalNumber('号'.repeat(41))).toEqual({ ok: false, problem: 'too-long' });
  });
});
