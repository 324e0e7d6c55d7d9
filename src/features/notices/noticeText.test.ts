import { describe, expect, it } from 'vitest';
import { appMessages } from '../../i18n/app.ts';
import type { Notice } from '../../state/interactionSlice.ts';
import { noticeText } from './noticeText.ts';

describe('noticeText', () => {
  it('quotes what the address names and the report does not contain', () => {
    const notice: Notice = {
      kind: 'address',
      dropped: [{ parameter: 'r', value: '<script>', reason: 'unknown' }],
    };
    expect(noticeText(notice, appMessages.en, 'en')).toBe(
      'This link refers to items that are not in this report: “r=<script>”. The rest is shown.',
    );
    expect(noticeText(notice, appMessages.zh, 'zh')).toBe(
      '链接中的部分内容不在本报告中：“r=<script>”。其余内容已正常显示。',
    );
  });

  it('says why regions of a comparison are left out, apart from what is unknown', () => {
    const beside = { parameter: 'vs', value: '410000', reason: 'not-beside' } as const;
    const unknown = { parameter: 's', value: 'x', reason: 'unknown' } as const;
    expect(noticeText({ kind: 'address', dropped: [beside] }, appMessages.en, 'en')).toBe(
      'This link compares regions that cannot be compared: “vs=410000”. A selected region has up to three others beside it.',
    );
    const both = { kind: 'address', dropped: [beside, unknown] } as const;
    expect(noticeText(both, appMessages.zh, 'zh')).toBe(
      '链接中的部分内容不在本报告中：“s=x”。其余内容已正常显示。链接中的部分地区无法对比：“vs=410000”。选中一个地区后，最多可与另外三个地区对比。',
    );
  });

  it('quotes three values at most', () => {
    const dropped = ['a', 'b', 'c', 'd'].map(
      (value) => ({ parameter: 'on', value, reason: 'unknown' }) as const,
    );
    expect(noticeText({ kind: 'address', dropped }, appMessages.en, 'en')).toContain('“on=c” …');
  });

  it('names only the stored preferences that were reset', () => {
    const one: Notice = { kind: 'preferences', reset: ['theme'] };
    expect(noticeText(one, appMessages.en, 'en')).toBe(
      'The saved value for “theme” is not available in this version. Its default is used; other preferences are unchanged.',
    );
    const two: Notice = { kind: 'preferences', reset: ['theme', 'projection'] };
    expect(noticeText(two, appMessages.zh, 'zh')).toContain('（主题、投影方式）');
    const all: Notice = { kind: 'preferences', reset: 'all' };
    expect(noticeText(all, appMessages.en, 'en')).toContain('The defaults are used instead');
  });

  it('quotes an override in the address that does not exist', () => {
    const notice: Notice = {
      kind: 'override',
      dropped: [{ parameter: 'proj', value: 'peters', reason: 'unknown' }],
    };
    expect(noticeText(notice, appMessages.en, 'en')).toBe(
      'This link asks for an option that does not exist: “proj=peters”. Your own preference is used instead.',
    );
  });

  it('says that everything else works only for artefacts that are not essential', () => {
    const missing = (part: 'fine' | 'report') =>
      noticeText({ kind: 'missing', artefact: part, problem: 'unreachable' }, appMessages.en, 'en');
    expect(missing('fine')).toContain('Everything else works.');
    expect(missing('report')).not.toContain('Everything else works.');
  });
});
