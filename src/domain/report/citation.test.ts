import { describe, expect, test } from 'vitest';
import { speaker as speakerOf, statement as statementOf } from '../../../tests/fixtures/make.ts';
import { loadRealReport } from '../../../tests/fixtures/realData.ts';
import { citation, formatRuns, paragraphsOf } from './citation.ts';
import { speakerId, statementId } from '../ids.ts';

const report = loadRealReport();

function cite(id: string, language: 'zh' | 'en'): readonly string[] {
  const statement = report.statements.find((candidate) => candidate.id === id);
  if (!statement) throw new Error(`no statement ${id}`);
  const speaker = report.speakers.find((candidate) => candidate.id === statement.speaker);
  return citation(report, statement, speaker, language).split('\n');
}

describe('citation', () => {
  test('gives the quotation, the speaker and the paragraph in English', () => {
    const lines = cite('zhang-gaiping', 'en');
    expect(lines[0]).toMatch(/^"Let people who go to the city feel comfortable, .*development\."$/);
    expect(lines[1]).toMatch(/^\[reported\] … that to improve the equal exchange/);
    expect(lines[2]).toMatch(/^\[reported; attribution inferred\] Cultivate/);
    expect(lines.slice(3)).toEqual([
      '',
      '— Zhang Gaiping (张改平), CPPCC member, Academician of the Chinese Academy of Engineering and professor of Henan Agricultural University',
      '“Promote urban-rural integration and coordinated regional development and vigorously optimize economic layout”, People’s Daily, 9 March 2024, paragraphs 10–11',
      expect.stringMatching(/^\(An English machine translation of a People’s Daily report/),
    ]);
  });

  test('keeps the English quotation in a Chinese citation, and states it', () => {
    const lines = cite('xiao-zhanxin', 'zh');
    expect(lines[0]).toMatch(/^“We will continue to proactively/);
    expect(lines.slice(1)).toEqual([
      '',
      '——肖展欣（Xiao Zhanxin），全国人大代表，广东省中山市市长',
      '《推动城乡融合和区域协调发展 大力优化经济布局》，人民日报，2024年3月9日，第25段（引文照录报道英文文本）',
      expect.stringMatching(/^\(本篇为《人民日报》.*英文机器翻译稿/),
    ]);
  });

  test('puts a name that the editor supplied in brackets', () => {
    expect(cite('quan-heng', 'en')).toContainEqual(
      expect.stringMatching(/^— \[Quan Heng\] \(权衡; name supplied by the editor\), NPC deputy/),
    );
    expect(cite('quan-heng', 'zh')).toContainEqual(
      expect.stringMatching(/^——［权衡］（Quan Heng，姓名由编者补充），全国人大代表/),
    );
  });

  test('names no body where the report states none', () => {
    const line = cite('meng-hui', 'en').find((text) => text.startsWith('— '));
    expect(line).toBe('— Meng Hui (孟晖), Deputy mayor of Wuhan City, Hubei Province');
  });

  test('copies direct words as printed', () => {
    for (const statement of report.statements) {
      const text = cite(statement.id, 'zh').join('\n');
      for (const part of statement.parts)
        if (part.kind !== 'attribution') expect(text).toContain(part.text);
    }
  });

  test('leaves no gap for a speaker without a post', () => {
    const nobody = speakerOf(speakerId('nobody'), { name: { zh: '某', en: 'X' } });
    const text = citation(report, statementOf(statementId('x')), nobody, 'en');
    expect(text.split('\n')[2]).toBe('— X (某), NPC deputy');
  });
});

test('formatRuns shortens consecutive numbers', () => {
  expect(formatRuns([])).toBe('');
  expect(formatRuns([9])).toBe('9');
  expect(formatRuns([2, 4, 5, 6, 8, 9])).toBe('2, 4–6, 8–9');
});

test('paragraphsOf lists each paragraph once', () => {
  const yang = report.statements.find(({ id }) => id === 'yang-wuyun');
  expect(yang && paragraphsOf(yang)).toEqual([39, 40, 41]);
});
