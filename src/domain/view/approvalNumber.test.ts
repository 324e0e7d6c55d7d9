import { describe, expect, it } from 'vitest';
import { readApprovalNumber } from './approvalNumber.ts';

describe('readApprovalNumber', () => {
  it('keeps the number as written, trimmed', () => {
    expect(readApprovalNumber('  GS(2024)0650号 ')).toEqual({ ok: true, number: 'GS(2024)0650号' });
  });

  it('gives null for a blank text', () => {
    expect(readApprovalNumber('  ')).toEqual({ ok: true, number: null });
  });

  it.each(['\n', '\r\n', '\u2028', '\t'])('rejects a line break: %j', (gap) => {
    expect(readApprovalNumber(`GS(2024)${gap}0650号`)).toEqual({
      ok: false,
      problem: 'line-break',
    });
  });

  it('accepts at most 40 characters, counted as code points', () => {
    expect(readApprovalNumber('𠮷'.repeat(40))).toEqual({ ok: true, number: '𠮷'.repeat(40) });
    expect(readApprovalNumber('号'.repeat(41))).toEqual({ ok: false, problem: 'too-long' });
  });
});
