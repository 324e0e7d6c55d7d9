import { describe, expect, it } from 'vitest';
import { appMessages } from '../../i18n/app.ts';
import type { Notice } from '../../state/store.ts';
import { noticeText } from './noticeText.ts';

describe('noticeText', () => {
  it('names what an address had that the report has not', () => {
    const notice: Notice = {
      kind: 'address',
      dropped: [{ parameter: 'r', value: '<script>', reason: 'unknown' }],
    };
    expect(noticeText(notice, appMessages.en)).toBe(
      'This address names what this report does not have: “r=<script>”. The rest of it is shown.',
    );
    expect(noticeText(notice, appMessages.zh)).toBe(
      '网址中有本报道没有的内容：“r=<script>”，其余部分已照常显示。',
    );
  });

  it('names three at most', () => {
    const dropped = ['a', 'b', 'c', 'd'].map(
      (value) => ({ parameter: 'on', value, reason: 'unknown' }) as const,
    );
    expect(noticeText({ kind: 'address', dropped }, appMessages.en)).toContain('“on=c” …');
  });

  it('promises that everything else works only where it does', () => {
    const missing = (part: 'fine' | 'report') =>
      noticeText({ kind: 'missing', part, problem: 'unreachable' }, appMessages.en);
    expect(missing('fine')).toContain('Everything else works.');
    expect(missing('report')).not.toContain('Everything else works.');
  });
});
