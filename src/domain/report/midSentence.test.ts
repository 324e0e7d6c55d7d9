import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadRealReport } from '../../../tests/fixtures/realData.ts';
import { LEADING_ELLIPSIS, startsMidSentence } from './midSentence.ts';

describe('startsMidSentence', () => {
  it('is true for reported speech that begins with a lower-case letter', () => {
    expect(startsMidSentence({ kind: 'reported', text: 'that Jiyuan is committed' })).toBe(true);
  });

  it.each([
    ['reported', 'Cultivate the county economy'],
    ['reported', '2024 is a key year'],
    ['reported', '中原城市群'],
    ['direct', 'that is a key year'],
    ['attribution', 'said Zhuang Jianqiu'],
  ] as const)('is false for a %s part "%s"', (kind, text) => {
    expect(startsMidSentence({ kind, text })).toBe(false);
  });

  it('leaves the parts of the shipped report that begin a sentence unmarked', () => {
    const parts = loadRealReport().statements.flatMap((statement) => statement.parts);
    const reported = parts.filter(({ kind }) => kind === 'reported');
    const marked = reported.filter(startsMidSentence);
    expect(marked).toHaveLength(17);
    for (const { text } of marked) expect(text).toMatch(/^(that|to|in) /u);
  });
});

describe('LEADING_ELLIPSIS', () => {
  it('is the mark that the style sheet sets before the words', () => {
    const css = readFileSync(new URL('../../ui/base.css', import.meta.url), 'utf8');
    expect(css).toContain(`[data-mid-sentence]::before {\n  content: "${LEADING_ELLIPSIS}";`);
  });
});
