import { describe, expect, it } from 'vitest';
import type { StatementPart, Report, Statement } from '../../src/domain/report/report.ts';
import { glossKey } from '../../src/domain/report/gloss.ts';
import type { Folder } from '../../src/compiler/compileReport.ts';
import { compileReport } from '../../src/compiler/compileReport.ts';
import { knownTables, readFolder } from '../files.ts';
import { problemSentence } from '../../src/compiler/problem.ts';

const known = knownTables();
const folder = readFolder('two-sessions-2024');

function compiled(from: Folder = folder): Report {
  const { report, problems } = compileReport(from, known);
  if (report === null)
    throw new Error(problems.map((each) => problemSentence(each, 'en')).join('\n'));
  return report;
}
const report = compiled();

function statement(id: string): Statement {
  const found = report.statements.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`there is no statement "${id}"`);
  return found;
}
const speakerOf = ({ speaker }: Statement) => report.speakers.find(({ id }) => id === speaker);
const partsIn = (paragraph: number): readonly StatementPart[] =>
  report.statements.flatMap(({ parts }) => parts.filter((part) => part.paragraph === paragraph));
const placesOf = (id: string) =>
  statement(id).places.map(({ place, basis }) => `${place} ${basis}`);
const groupingsOf = (id: string) =>
  statement(id).groupings.map(({ grouping, basis }) => `${grouping} ${basis}`);
const notesOn = (paragraph: number) => report.notes.filter((note) => note.paragraph === paragraph);
const ofKind = (kind: Statement['kind']) =>
  report.statements.filter((candidate) => candidate.kind === kind);

describe('the contents of the report', () => {
  it('has 49 paragraphs, without outer spaces', () => {
    expect(report.paragraphs).toHaveLength(49);
    expect(report.paragraphs.filter((paragraph) => paragraph !== paragraph.trim())).toEqual([]);
    expect(report.paragraphs[0]).toMatch(
      /^Promote urban-rural integration .*\(near the two sessions\)$/,
    );
    expect(report.paragraphs[48]).toBe('Chang Qin Wu Dan Zhang Chi Li Yang');
  });

  it('credits its ten reporters in the order printed', () => {
    const { authors = [], contributors = [], chineseStatus } = report.reporters ?? {};
    expect(authors.map(({ en }) => en).join(' ')).toBe(report.paragraphs[48]);
    const [first = '', last] = contributors
      .map(({ en }) => en)
      .join(', ')
      .split(/, (?=Wang Yinxin)/);
    expect(report.paragraphs[47]).toBe(
      `(Our reporters ${first} and ${last} participated in the reporting)`,
    );
    expect([authors.length, contributors.length, chineseStatus]).toEqual([4, 6, 'unverified']);
    for (const { zh } of [...authors, ...contributors])
      expect(zh).toMatch(/^\p{Script=Han}{2,3}$/u);
  });

  it('has 12 persons in 43 parts, 4 collective statements, and 4 of the Government Work Report', () => {
    const named = ofKind('named');
    expect(named).toHaveLength(12);
    expect(named.flatMap(({ parts }) => parts)).toHaveLength(43);
    expect(ofKind('collective').map(({ parts }) => parts[0]?.paragraph)).toEqual([4, 7, 21, 36]);
    expect(ofKind('government-work-report').map(({ parts }) => parts[0]?.paragraph)).toEqual([
      3, 6, 20, 33,
    ]);
  });

  it('has the statements in the order of the text', () => {
    const starts = report.statements.map(({ parts }) => parts[0]?.paragraph ?? 0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('has 33 strategies in 6 types, and 7 context strategies without a paragraph', () => {
    const named = report.strategies.filter((strategy) => strategy.named);
    expect(named).toHaveLength(33);
    expect(new Set(named.map(({ type }) => type)).size).toBe(6);
    const context = report.strategies.filter((strategy) => !strategy.named);
    expect(context).toHaveLength(7);
    expect(context.flatMap(({ paragraphs, places }) => [...paragraphs, ...places])).toEqual([]);
    expect(context.every(({ groupings }) => groupings.length === 1)).toBe(true);
  });

  it('has six types with their names, and short names for the chips', () => {
    expect(report.types.map(({ id, name }) => [id, name.en, name.zh])).toEqual([
      ['urban-rural', 'Urban–rural integration and new urbanization', '城乡融合与新型城镇化'],
      ['regional-coordinated', 'Regional coordinated development', '区域协调发展战略'],
      ['major-regional', 'Major regional strategies', '区域重大战略'],
      ['main-functional-area', 'Main functional zones', '主体功能区战略'],
      [
        'productive-layout',
        'Major productive forces and strategic hinterland',
        '重大生产力布局与国家战略腹地',
      ],
      ['marine', 'Marine economy and maritime power', '海洋经济与海洋强国'],
    ]);
    for (const { short } of report.types) {
      expect(short.zh.length).toBeLessThanOrEqual(6);
      expect(short.en.length).toBeLessThanOrEqual(16);
    }
  });

  it('has 57 editor’s notes, in reading order', () => {
    expect(report.notes).toHaveLength(57);
    const places = report.notes.map(
      ({ paragraph, anchor }) =>
        paragraph * 10_000 + (report.paragraphs[paragraph - 1] ?? '').indexOf(anchor),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('has notes that are inside one part of a statement', () => {
    for (const { paragraph, anchor } of report.notes) {
      const parts = partsIn(paragraph);
      if (parts.length > 0)
        expect(parts.filter(({ text }) => text.includes(anchor))).toHaveLength(1);
    }
  });

  it('has both languages for every speaker and post', () => {
    expect(report.speakers).toHaveLength(14);
    for (const { name, post } of report.speakers) {
      expect(name.zh).toMatch(/^\p{Script=Han}+$/u);
      expect(name.en).toMatch(/^[A-Za-z ]+$/);
      expect(post?.zh).toMatch(/\p{Script=Han}/u);
      expect(post?.en).toMatch(/^[A-Z]/);
    }
  });

  it('has the names as printed, except the one that the editor supplied', () => {
    const text = report.paragraphs.join('\n').toLowerCase();
    const missing = report.speakers.filter(({ name }) => !text.includes(name.en.toLowerCase()));
    expect(missing.map(({ id }) => id)).toEqual(['quan-heng']);
    expect(report.speakers.filter((speaker) => speaker.nameByEditor)).toEqual(missing);
  });
});

describe('the parts of the statements', () => {
  it.each(report.statements)('of $id are its paragraphs, word for word', ({ parts }) => {
    const paragraphs = new Set(parts.map(({ paragraph }) => paragraph));
    for (const paragraph of paragraphs) {
      const told = parts.filter((part) => part.paragraph === paragraph).map(({ text }) => text);
      expect(told.join(' ')).toBe(report.paragraphs[paragraph - 1]);
    }
  });

  it('cover everything except headings, transitions and bylines', () => {
    const unclaimed = report.paragraphs.flatMap((_, i) =>
      partsIn(i + 1).length === 0 ? [i + 1] : [],
    );
    expect(unclaimed).toEqual([1, 2, 5, 8, 12, 15, 18, 19, 22, 26, 29, 32, 38, 42, 44, 48, 49]);
  });

  it('have every strategy that their paragraphs name', () => {
    const missing = report.statements.flatMap(({ id, parts, strategies }) => {
      const spoken = parts.filter(({ kind }) => kind !== 'attribution');
      const paragraphs = new Set(spoken.map(({ paragraph }) => paragraph));
      return report.strategies
        .filter((strategy) => strategy.paragraphs.some((paragraph) => paragraphs.has(paragraph)))
        .filter((strategy) => !strategies.includes(strategy.id))
        .map((strategy) => `${id}: ${strategy.id}`);
    });
    expect(missing).toEqual([]);
  });

  it('agree with the paragraphs of the strategies', () => {
    const adrift = report.statements.flatMap(({ id, parts, strategies }) => {
      const paragraphs = new Set(parts.map(({ paragraph }) => paragraph));
      return strategies
        .filter(
          (strategy) =>
            !report.strategies
              .find((candidate) => candidate.id === strategy)
              ?.paragraphs.some((paragraph) => paragraphs.has(paragraph)),
        )
        .map((strategy) => `${id}: ${strategy}`);
    });
    expect(adrift).toEqual([]);
  });
});

describe('national strategies', () => {
  it.each([
    ['major-regional-strategies', 'major-regional', [2, 4, 27]],
    ['common-prosperity', 'urban-rural', [8]],
    ['new-development-pattern', 'regional-coordinated', [4, 22, 24, 27, 36]],
    ['high-level-opening', 'regional-coordinated', [27]],
    ['ecological-civilization', 'main-functional-area', [43]],
  ])('%s is named, and tied to no region', (id, type, paragraphs) => {
    const strategy = report.strategies.find((each) => each.id === id);
    expect(strategy).toMatchObject({
      named: true,
      scope: 'national',
      type,
      paragraphs,
      places: [],
      groupings: [],
    });
  });

  it.each([
    ['major-regional-strategies', /major regional (development )?strategies/],
    ['common-prosperity', /common prosperity/],
    ['new-development-pattern', /new development pattern|dual circulation|domestic circulation/],
    ['high-level-opening', /High-level opening up/],
    ['ecological-civilization', /ecological civilization system/],
  ])('%s is in the words of its paragraphs', (id, words) => {
    const { paragraphs = [] } = report.strategies.find((each) => each.id === id) ?? {};
    const named = report.paragraphs.flatMap((text, i) => (words.test(text) ? [i + 1] : []));
    expect(named).toEqual(paragraphs);
  });

  it.each([10, 11, 12, 14, 15, 22])(
    'paragraph %i repeats national wording of the Government Work Report, as its note says',
    (paragraph) => {
      const note = notesOn(paragraph).find(({ note: { en } }) =>
        en.startsWith('Repeats national wording of the 2024 Government Work Report'),
      );
      expect(note?.note.zh).toContain('《政府工作报告》的全国性提法');
    },
  );
});

describe('the regions of the statements', () => {
  it.each([
    ['zhuang-jianqiu', ['419001 post'], []],
    ['zhang-gaiping', ['410100 seat'], []],
    ['wu-chen', ['110000 post'], []],
    ['qi-meiwen', ['500242 post'], []],
    ['meng-hui', ['420100 named'], []],
    ['xiao-zhanxin', ['442000 post'], ['greater-bay-area named', 'pearl-river-estuary named']],
    ['quan-heng', ['310000 post'], ['yangtze-river-delta named']],
    [
      'wang-dubo',
      ['410100 seat'],
      [
        'yellow-river-basin named',
        'shandong-peninsula named',
        'central-plains named',
        'guanzhong-plain named',
        'yellow-river-ji-bend named',
      ],
    ],
    ['luo-qing', ['152500 post'], ['border-areas named', 'ethnic-autonomous heading']],
    ['yang-wuyun', ['510000 named', '510100 seat'], ['western-development named']],
    ['sonam-tenzin', ['630000 named', '632700 post'], ['sanjiangyuan named']],
    ['feng-hongchang', ['350200 post'], []],
  ])('%s: %j %j', (id, places, groupings) => {
    expect(placesOf(id)).toEqual(places);
    expect(groupingsOf(id)).toEqual(groupings);
  });

  it('are national for collective and Government Work Report statements', () => {
    for (const { scope, places, groupings } of [
      ...ofKind('collective'),
      ...ofKind('government-work-report'),
    ])
      expect([scope, places, groupings]).toEqual(['national', [], []]);
  });
});

describe('known difficulties of the text', () => {
  it('paragraph 27: the speaker is Quan Heng, and the printed words have a note', () => {
    const quan = statement('quan-heng');
    expect(speakerOf(quan)).toMatchObject({
      name: { zh: '权衡', en: 'Quan Heng' },
      nameByEditor: true,
      body: 'deputy',
    });
    expect(quan.parts.find(({ kind }) => kind === 'attribution')?.text).toBe(
      'Secretary of the Party Committee of the Shanghai Academy of Social Sciences weighed in on the representative.',
    );
    const note = notesOn(27).find(({ anchor }) =>
      anchor.endsWith('weighed in on the representative.'),
    );
    expect(note?.probableChinese).toBe('上海社会科学院党委书记权衡代表说');
    expect(note?.note.en).toContain('Deputy Quan Heng');
  });

  it('paragraph 16: Yangzhou in Jiangsu is not a place of the statement', () => {
    expect(placesOf('qi-meiwen')).toEqual(['500242 post']);
    const everywhere = [
      ...report.statements.flatMap(({ places }) => places.map(({ place }) => place)),
      ...report.strategies.flatMap(({ places }) => places),
    ];
    expect(everywhere).not.toContain('321000');
    expect(everywhere.filter((place) => place.startsWith('32'))).toEqual([]);
    expect(notesOn(16).find(({ anchor }) => anchor === 'Youyang Yangzhou')?.note.en).toContain(
      'Youyang County in Chongqing is meant',
    );
  });

  it('paragraph 43: Sonam Tenzin is deputy Party secretary and governor', () => {
    expect(speakerOf(statement('sonam-tenzin'))?.post).toEqual({
      zh: '青海省玉树藏族自治州委副书记、州长',
      en: 'Deputy secretary of the Party committee and governor of Yushu Tibetan Autonomous Prefecture, Qinghai Province',
    });
  });

  it('paragraph 43: the unpaired quotation mark starts no quotation', () => {
    const direct = statement('sonam-tenzin').parts.filter(({ kind }) => kind === 'direct');
    expect(direct).toHaveLength(1);
    expect(direct[0]?.text).toMatch(
      /^"Qinghai's greatest value .* ecological security barrier\."$/,
    );
    const last = statement('sonam-tenzin').parts.at(-1);
    expect(last?.kind).toBe('reported');
    expect(last?.text).toContain('"The important mission of the country');
  });

  it('paragraph 28: the Ji-shaped bend is that of the Yellow River, and its 14 cities are not verified', () => {
    const note = notesOn(28).find(({ anchor }) => anchor === 'Yellow River "Ji" bend urban area');
    expect(note?.probableChinese).toBe('黄河“几”字弯都市圈');
    expect(note?.note.en).toContain('the 14 cities shown are indicative');
    expect(note?.note.zh).toContain('14市仅供参考');
    expect(groupingsOf('wang-dubo')).toContain('yellow-river-ji-bend named');
  });

  it('paragraph 30: Luo Qing is quoted in reported speech only', () => {
    expect(statement('luo-qing').parts.map(({ kind }) => kind)).toEqual([
      'attribution',
      'reported',
      'reported',
    ]);
  });

  it('paragraph 30: national unity means ethnic unity', () => {
    const note = notesOn(30).find(({ anchor }) => anchor === 'national unity');
    expect(note?.note.en).toContain('ethnic unity');
    expect(note?.note.zh).toContain('民族团结');
  });

  it('Meng Hui is called neither deputy nor member', () => {
    expect(speakerOf(statement('meng-hui'))?.body).toBe('not-stated');
    expect(report.speakers.filter(({ body }) => body === 'not-stated')).toHaveLength(1);
  });

  it('Jiyuan and Youyang are the county-level places of the report', () => {
    expect(placesOf('zhuang-jianqiu')).toEqual(['419001 post']);
    expect(known.places.has('419001')).toBe(true);
    expect(known.places.has('500242')).toBe(true);
  });

  it('only unattributed continuations are marked as inferred', () => {
    const inferred = report.statements.flatMap(({ parts }) =>
      parts.filter((part) => part.inferred !== null),
    );
    expect(inferred.map(({ paragraph }) => paragraph)).toEqual([
      11, 14, 17, 24, 27, 31, 34, 35, 37, 40, 41, 46, 47,
    ]);
    expect(inferred.every(({ kind }) => kind === 'reported')).toBe(true);
    expect(inferred.find(({ paragraph }) => paragraph === 27)?.text).toMatch(/^We will promote/);
  });

  it('the groupings of a place are not groupings of the statement', () => {
    for (const id of ['zhuang-jianqiu', 'zhang-gaiping', 'wu-chen', 'qi-meiwen', 'meng-hui'])
      expect(groupingsOf(id)).toEqual([]);
    expect(groupingsOf('feng-hongchang')).toEqual([]);
    expect(groupingsOf('sonam-tenzin')).not.toContain('ethnic-autonomous');
  });

  it('paragraph 40: it is the seed industry, not the report industry', () => {
    expect(partsIn(40)[0]?.text).toMatch(/revitalization of the seed industry\.$/);
  });

  it('paragraph 1: the column label is kept, with its note', () => {
    expect(notesOn(1).map(({ anchor }) => anchor)).toEqual(['(near the two sessions)']);
  });
});

describe('the documents', () => {
  it('are stated once, in the table that the groupings use too', () => {
    expect(folder.files.get('strategies.yaml')).not.toMatch(/^documents:/mu);
    const used = report.strategies.flatMap(({ documents }) =>
      documents.map(({ title }) => title.zh),
    );
    expect(new Set(used).size).toBeGreaterThan(35);
  });

  it.each([
    ['yangtze-river-delta', '2019-05（2019-12-01公布）', 'partly', '中共中央、国务院'],
    ['ctx-yreb', '2016-09', 'partly', '中共中央、国务院'],
    ['ctx-northeast', '2021-09', 'no', '国家发展改革委（国务院批复）'],
    ['marine-economy', '2021-12', 'no', '国家发展改革委、自然资源部（国务院批复）'],
    ['greater-bay-area', '2019-02-18', 'partly', '中共中央、国务院'],
    ['ctx-cycc', '2021-10-20（公布日期）', 'partly', '中共中央、国务院'],
  ])('of %s have the decided date, verification and issuer', (id, date, verified, issuer) => {
    const documents = report.strategies.find((each) => each.id === id)?.documents ?? [];
    const facts = documents.map((each) => [each.date?.zh, each.verified, each.issuer.zh]);
    expect(facts).toContainEqual([date, verified, issuer]);
  });

  it('fail the build when a report states one again', () => {
    const again = `${folder.files.get('strategies.yaml') ?? ''}
documents:
  - id: delta-again
    title: { zh: 《长江三角洲区域一体化发展规划纲要》, en: Outline }
    issuer: { zh: 国务院, en: State Council }
    verified: yes
`;
    const files = new Map(folder.files).set('strategies.yaml', again);
    const line = again.split('\n').findIndex((each) => each.includes('delta-again')) + 1;
    expect(
      compileReport({ ...folder, files }, known).problems.map((each) =>
        problemSentence(each, 'en'),
      ),
    ).toEqual([
      `content/two-sessions-2024/strategies.yaml:${line}  the document "delta-again" is stated a second time: geo/tables/documents.csv:4 is "yrd-outline" — remove it here, and write yrd-outline in strategies`,
    ]);
  });
});

describe('the glosses', () => {
  const { glosses } = compileReport(folder, known);
  const quotations = report.statements.map(({ id, parts }, at) => ({
    id,
    texts: parts
      .filter(({ kind }) => kind !== 'attribution')
      .map(({ text }) => glosses?.[at]?.[glossKey(text)]),
  }));

  it('are Chinese, and in files of their own', () => {
    expect(report.glossLanguage).toBe('zh');
    expect(glosses).toHaveLength(20);
    expect(JSON.stringify(report)).not.toContain('努力走出一条城乡携手并进');
  });

  it.each(quotations)('exist for every quotation of $id, in Chinese sentences', ({ texts }) => {
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/^\p{Script=Han}.*。$/u);
  });

  it('are never in quotation marks', () => {
    const marked = quotations.flatMap(({ texts }) =>
      texts.flatMap((text) => text?.match(/[“‘「『"][^”’」』"]*[”’」』"]?/gu) ?? []),
    );
    // A sign, a name and two terms.
    expect(marked).toEqual(['“跨城通办”', '“几”', '“中华水塔”', '“油改电”']);
  });
});

describe('the build', () => {
  it('fails with file and line when a comma of a quotation is missing', () => {
    const text = folder.files.get('statements.yaml') ?? '';
    const broken = text.replace('scientific and\n        educational talents,', (match) =>
      match.replace(',', ''),
    );
    expect(broken).not.toBe(text);
    const files = new Map(folder.files).set('statements.yaml', broken);
    const line = text.slice(0, text.indexOf('Wuhan has comprehensive')).split('\n').length - 1;
    expect(
      compileReport({ ...folder, files }, known).problems.map((each) =>
        problemSentence(each, 'en'),
      ),
    ).toEqual([
      `content/two-sessions-2024/statements.yaml:${line}  the quotation is not verbatim in paragraph 24: the paragraph reads "talents, superior" where the quotation has "talents superior"; the first difference is "," U+002C and " " U+0020 — copy the words of the text; write a doubt about them in notes.yaml`,
    ]);
  });

  it('has no warnings and contains no web addresses', () => {
    expect(compileReport(folder, known).warnings).toEqual([]);
    expect(JSON.stringify(report)).not.toMatch(/https?:|www\./);
  });

  it('gives the same output for the same input', () => {
    expect(JSON.stringify(compiled())).toBe(JSON.stringify(report));
  });
});
