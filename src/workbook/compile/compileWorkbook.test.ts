import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIELDS, type SheetKind } from '../../tables/fields/fields.ts';
import { compileFile, problemLines, reportIn, workbookOf } from '../fixtures/readCells.ts';
import { workbookContext } from '../fixtures/workbookContext.ts';
import type { WorkbookCells } from '../workbookCells.ts';
import { compileWorkbook } from './compileWorkbook.ts';

describe('a table of statements alone', () => {
  test('becomes a report with people, types and strategies from its columns', async () => {
    const compiled = await compileFile([
      '姓名,身份,发言内容,省份,战略,类型',
      '李明,人大代表,“要发展海洋经济。”,山东,海洋强国,海洋',
      '王芳,政协委员,乡村要振兴。,河南省,乡村振兴,城乡',
      '李明,,港口要联网。,山东,海洋强国,海洋',
    ]);
    const report = reportIn(compiled);
    expect(report.speakers.map(({ id, name, body }) => [id, name.zh, body])).toEqual([
      ['liming', '李明', 'deputy'],
      ['wangfang', '王芳', 'member'],
    ]);
    expect(report.types.map(({ name }) => name.zh)).toEqual(['海洋', '城乡']);
    expect(report.strategies.map(({ title, paragraphs }) => [title.zh, paragraphs])).toEqual([
      ['海洋强国', [1, 3]],
      ['乡村振兴', [2]],
    ]);
    expect(report.paragraphs).toEqual(['“要发展海洋经济。”', '乡村要振兴。', '港口要联网。']);
    expect(report.statements.map(({ id, kind, parts }) => [id, kind, parts[0]?.kind])).toEqual([
      ['liming', 'named', 'direct'],
      ['wangfang', 'named', 'reported'],
      ['liming-2', 'named', 'reported'],
    ]);
  });

  test('may say the post of each speaker, and is dated on the day of the import', async () => {
    const compiled = await compileFile([
      '姓名,身份,职务,发言内容,省份',
      '李明,人大代表,济源市委书记,要发展。,河南',
      '李明,,,要振兴。,河南',
    ]);
    const report = reportIn(compiled);
    expect(report.speakers).toMatchObject([{ post: { zh: '济源市委书记', en: '济源市委书记' } }]);
    expect(report.date).toBe(workbookContext().today);
  });

  test('needs only speaker, words and places', async () => {
    const report = reportIn(await compileFile(['Speaker,Quote,Province', 'Li,"Go.",Henan']));
    expect([report.title.zh, report.language, report.types[0]?.name.zh]).toEqual([
      '发言',
      'en',
      '未分类',
    ]);
    expect(report.statements[0]?.parts[0]?.kind).toBe('direct');
  });

  test('a type without a strategy is a strategy of its name', async () => {
    const report = reportIn(await compileFile(['发言人,内容,地区,类型', '李,好。,河南,海洋']));
    expect(report.strategies.map(({ title }) => title.zh)).toEqual(['海洋']);
    expect(report.statements[0]?.strategies).toEqual([report.strategies[0]?.id]);
  });

  test('a section of a column extends over its statements', async () => {
    const lines = [
      '发言人,内容,地区,章节',
      '李,一。,河南,甲',
      '李,二。,河南,乙',
      '李,三。,河南,甲',
    ];
    const report = reportIn(await compileFile(lines));
    expect(report.sections.map(({ heading, paragraphs }) => [heading.zh, paragraphs])).toEqual([
      ['甲', [1, 3]],
      ['乙', [2, 2]],
    ]);
  });

  test('without a column that is needed, the column is named once and not every row', async () => {
    const compiled = await compileFile(['发言人,地区', '李,河南', '王,湖北']);
    expect(problemLines(compiled)).toEqual(['1 there is no column "Text"']);
  });

  test('different bodies of one name and an id that is used twice are problems', async () => {
    const compiled = await compileFile([
      '编号,发言人,身份,内容,地区',
      'a,李,代表,一。,河南',
      'b,王,委员,二。,河南',
      'a,王,代表,三。,河南',
    ]);
    expect(problemLines(compiled)).toEqual([
      'A4 the id "a" is already used for another statement in row 2',
      'C4 the body of "王" differs from that in row 3',
    ]);
  });

  test('rows of one id are parts of one statement', async () => {
    const lines = ['编号,发言人,内容,地区', 'a,李,一。,河南', 'a,,二。,', 'b,李,三。,河南'];
    const report = reportIn(await compileFile(lines));
    expect(report.statements.map(({ id, parts }) => [id, parts.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  test('more than eight types are a problem of the compiler, in the cell that adds the ninth', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => `李,第${at}句。,河南,类型${at}`);
    const compiled = await compileFile(['发言人,内容,地区,类型', ...rows]);
    expect(problemLines(compiled)).toEqual([
      expect.stringMatching(/^D10 the report has 9 strategy types/u),
    ]);
  });
});

describe('places', () => {
  const placesOf = async (cell: string, answers = {}) => {
    const compiled = await compileFile(['发言人\t内容\t地区', `李\t好。\t${cell}`], answers);
    const { places, groupings, scope } = reportIn(compiled).statements[0] ?? {
      places: [],
      groupings: [],
      scope: '',
    };
    const ids = [...places.map(({ place }) => place), ...groupings.map(({ grouping }) => grouping)];
    return ids.length === 0 ? scope : ids.join(' ');
  };

  test.each([
    ...[
      '河南',
      '河南省',
      'Henan',
      'Henan Province',
      '410000',
      '41',
      '４１００００',
      '河南\u00a0',
    ].map((cell) => [cell, '410000']),
    ['济源', '419001'],
    ['长三角', 'yangtze-river-delta'],
    ['Yangtze Delta', 'yangtze-river-delta'],
    ['粤港澳', 'greater-bay-area'],
    ['大湾区', 'greater-bay-area'],
    ['河南、安徽；湖北', '410000 340000 420000'],
    ['410000、340000', '410000 340000'],
    ['410000；长三角', '410000 yangtze-river-delta'],
    ['Suzhou, Jiangsu', '320500'],
    ['河南省（410000）', '410000'],
    ['长三角 (yangtze-river-delta)', 'yangtze-river-delta'],
    ['全国', 'national'],
    ['National', 'national'],
  ])('%s is %s', async (cell, id) => {
    expect(await placesOf(cell)).toBe(id);
  });

  test.each([
    ['朝阳', '110000 211300 220100'],
    ['吉林', '220000 220200'],
    ['Suzhou', '320500 341300'],
  ])('%s is asked once for all its cells, not guessed', async (cell, ids) => {
    const compiled = await compileFile([
      '发言人,内容,地区',
      `李,一。,${cell}`,
      `李,二。,河南、${cell}`,
    ]);
    if (compiled.ok) throw new Error('it was guessed');
    expect(compiled.problems).toEqual([]);
    expect(
      compiled.questions.map(({ text, choices }) => [text, choices.map(({ id }) => id).join(' ')]),
    ).toEqual([[cell, ids]]);
    expect(compiled.questions[0]?.cells).toEqual([
      { sheet: '发言', row: 2, column: 'C' },
      { sheet: '发言', row: 3, column: 'C' },
    ]);
  });

  test('an answer decides, and what was understood is listed', async () => {
    expect(await placesOf('吉林', { 吉林: '220200' })).toBe('220200');
    const compiled = await compileFile(['发言人,内容,地区', '李,一。,长三角'], {});
    expect(compiled.places.map(({ text, region }) => [text, region.id])).toEqual([
      ['长三角', 'yangtze-river-delta'],
    ]);
  });

  test("the workbook's own sheet of places gives names to codes", async () => {
    const bytes = await workbookOf({
      地区: [
        ['代码', '名称'],
        [220200, '吉林'],
      ],
      发言: [
        ['发言人', '内容', '地区'],
        ['李', '好。', '吉林'],
      ],
    });
    const report = reportIn(await compileFile(bytes));
    expect(report.statements[0]?.places).toEqual([{ place: '220200', basis: 'named' }]);
  });

  test('a statement without places has those of the post of its speaker', async () => {
    const bytes = await workbookOf({
      人物: [
        ['姓名', '地区'],
        ['李', '济源'],
      ],
      发言: [
        ['发言人', '内容', '地区'],
        ['李', '好。', null],
      ],
    });
    const report = reportIn(await compileFile(bytes));
    expect(report.statements[0]?.places).toEqual([{ place: '419001', basis: 'post' }]);
  });
});

describe('references', () => {
  test('an id that a spreadsheet made a number is found without its zeros', async () => {
    const bytes = await workbookOf({
      人物: [
        ['编号', '姓名'],
        ['007', '李'],
      ],
      发言: [
        ['发言人', '内容', '地区'],
        [7, '好。', '河南'],
      ],
    });
    expect(reportIn(await compileFile(bytes)).statements[0]?.speaker).toBe('007');
  });

  test('the words of a statement are found in the full text', async () => {
    const bytes = await workbookOf({
      发言: [
        ['发言人', '内容', '地区'],
        ['李', '要发展', '河南'],
        ['李', '没说过', '河南'],
      ],
      全文: [['正文'], ['开头。'], ['李说，要发展。']],
    });
    expect(problemLines(await compileFile(bytes))).toEqual(['B3 these words are not in the text']);
  });
});

test('a note about the words of a row finds them without a number', async () => {
  const bytes = await workbookOf({
    发言: [
      ['发言人', '内容', '地区'],
      ['李', '一。', '河南'],
      ['李', '要发展。', '河南'],
    ],
    编者注: [
      ['存疑文字', '中文备注'],
      ['发展', '存疑'],
    ],
  });
  expect(reportIn(await compileFile(bytes)).notes).toMatchObject([{ paragraph: 2 }]);
});

test('a long text is cut in sentences', async () => {
  const compiled = await compileFile(['发言人,内容,地区', `李,好。,${'很'.repeat(5000)}`]);
  expect(problemLines(compiled)).toEqual([`C2 no place is called "${'很'.repeat(60)}…"`]);
});

describe('any cells', () => {
  const kinds: readonly (SheetKind | null)[] = [
    null,
    'report',
    'types',
    'strategies',
    'people',
    'statements',
    'places',
    'indicators',
    'sections',
    'documents',
    'notes',
    'text',
  ];
  const cell = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '',
        '河南',
        '朝阳',
        '1',
        '2',
        'a',
        'b',
        '李',
        '全国',
        '2024-03-09',
        '#REF!',
        "'=1",
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );
  const sheet = fc.constantFrom(...kinds).chain((kind) => {
    const ids = kind === null ? ['x'] : FIELDS[kind].map(({ id }) => id);
    return fc.record({
      name: fc.constantFrom('甲', '乙', ''),
      kind: fc.constant(kind),
      rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
      headingRow: fc.integer({ min: -1, max: 3 }),
      fields: fc.array(fc.option(fc.constantFrom(...ids), { nil: null }), { maxLength: 10 }),
    });
  });
  const workbooks: fc.Arbitrary<WorkbookCells> = fc.record({
    fileName: fc.string({ maxLength: 5 }),
    format: fc.constantFrom('xlsx' as const, 'csv' as const),
    sheets: fc.array(sheet, { maxLength: 7 }),
  });

  test('give a report, problems or questions, and nothing is thrown', () => {
    const context = workbookContext();
    fc.assert(
      fc.property(workbooks, (cells) => {
        const compiled = compileWorkbook(cells, context);
        if (compiled.ok) {
          const { statements, strategies } = compiled.report;
          return statements.length + strategies.length > 0;
        }
        const keys = compiled.problems.map(({ sheet: name, row, column, what }) =>
          JSON.stringify([name, row, column, what.en]),
        );
        expect(new Set(keys).size).toBe(keys.length);
        return compiled.problems.length + compiled.questions.length > 0;
      }),
      { numRuns: 1000 },
    );
  });
});
