import type { Bilingual } from '../../domain/language.ts';
import type { SheetKind } from '../../tables/fields/fields.ts';
import { type HelpRow, SMALL_TABLES } from './fieldHelpOfSmallTables.ts';

/** What belongs into a column, and an example. */
export interface FieldHelp {
  readonly isRequired: boolean;
  readonly help: Bilingual;
  readonly example: Bilingual;
}

const REPORT: readonly HelpRow[] = [
  ['id', '选填', 'optional', 'two-sessions-2024', 'two-sessions-2024'],
  [
    'title_zh*',
    '报告标题；中英文至少填一种',
    'title of the report, in at least one language',
    '推动区域协调发展',
    '推动区域协调发展',
  ],
  [
    'title_en',
    '英文标题',
    'title in English',
    'Coordinated regional development',
    'Coordinated regional development',
  ],
  ['short_zh', '短标题', 'a short title', '2024年全国两会', '2024年全国两会'],
  ['short_en', '英文短标题', 'a short title in English', '2024 Two Sessions', '2024 Two Sessions'],
  ['date*', '发布日期', 'the day of publication', '2024-03-09', '2024-03-09'],
  ['language', '正文的语言', 'language of the text', '中文', 'Chinese'],
  ['publisher_zh', '发布者', 'who published it', '人民日报', '人民日报'],
  [
    'publisher_en',
    '发布者（英文）',
    'who published it, in English',
    'People’s Daily',
    'People’s Daily',
  ],
  [
    'provenance_zh',
    '读者须知，例如译文来源',
    'what readers must know about the text',
    '中文原文',
    '中文原文',
  ],
  [
    'provenance_en',
    '读者须知（英文）',
    'the same in English',
    'The Chinese original',
    'The Chinese original',
  ],
  [
    'authors_zh',
    '作者；多人时下面各行每行一人',
    'authors; further ones in the rows below',
    '常钦',
    '常钦',
  ],
  ['authors_en', '作者英文名', 'authors in English', 'Chang Qin', 'Chang Qin'],
  ['contributors_zh', '参与采写者', 'contributors', '王洲', '王洲'],
  ['contributors_en', '参与采写者英文名', 'contributors in English', 'Wang Zhou', 'Wang Zhou'],
  [
    'chinese_status',
    '作者中文名的依据',
    'how the Chinese names of authors are known',
    '见于原文',
    'seen',
  ],
];

const STATEMENTS: readonly HelpRow[] = [
  [
    'id',
    '选填；相邻各行编号相同，是同一条发言的各部分',
    'optional; rows with the same id, one below the other, are parts of one statement',
    'li-ming-1',
    'li-ming-1',
  ],
  ['speaker*', '姓名，或人物表中的编号', 'name, or id in the sheet of people', '李明', 'Li Ming'],
  ['body', '没有人物表时填写', 'for workbooks without a sheet of people', '人大代表', 'deputy'],
  [
    'post',
    '没有人物表时填写',
    'for workbooks without a sheet of people',
    '河南省济源市委书记',
    'Secretary of the Jiyuan Municipal Party Committee',
  ],
  [
    'text*',
    '发言的原文，一行一段',
    'the words as printed, a passage in each row',
    '“要推进城乡融合。”',
    '“Integrate cities and villages.”',
  ],
  [
    'kind',
    '不填时，有引号的是直接引语',
    'without it, words in quotation marks are direct',
    '直接引语',
    'direct',
  ],
  [
    'places*',
    '省、市、区域的名称或代码，用分号分开；关于全国的写“全国”',
    'names or codes of provinces, cities and groupings, with semicolons between them; “national” for the whole country',
    '河南省；长三角',
    'Henan; Yangtze Delta',
  ],
  [
    'basis',
    '为什么是这些地区；不填为提及',
    'why these places; without it the statement names them',
    '职务',
    'post',
  ],
  [
    'strategy',
    '战略的名称或编号，用分号分开',
    'names or ids of strategies, with semicolons between them',
    '乡村全面振兴',
    'Rural revitalisation',
  ],
  [
    'type',
    '没有战略时填写类型',
    'the type, for statements without a strategy',
    '城乡融合',
    'Urban-rural',
  ],
  [
    'section',
    '章节的名称或编号',
    'name or id of the section',
    '城乡融合',
    'Urban-rural integration',
  ],
  ['subtopic', '小节的名称或编号', 'name or id of the sub-topic', '边境地区', 'Border areas'],
  [
    'paragraph',
    '在全文表中的段落号；选填',
    'number in the sheet with the full text; optional',
    '7',
    '7',
  ],
  ['statement_kind', '不填时按身份判断', 'without it, it follows from the body', '具名', 'named'],
  [
    'reason_zh',
    '原文没有注明发言人时，归属的理由',
    'why words without an attribution are the speaker’s',
    '接续上一位发言人',
    '接续上一位发言人',
  ],
  [
    'reason_en',
    '同上（英文）',
    'the same in English',
    'Continues the same speaker',
    'Continues the same speaker',
  ],
  ['gloss', '不导入，可自用', 'not imported; for your own use', '', ''],
  ['note_zh', '编者备注', 'a note of the editor', '存疑', '存疑'],
  ['note_en', '编者备注（英文）', 'the same in English', 'Not certain', 'Not certain'],
];

const PEOPLE: readonly HelpRow[] = [
  ['id', '选填', 'optional', 'li-ming', 'li-ming'],
  ['name_zh*', '姓名；中英文至少填一种', 'name, in at least one language', '李明', '李明'],
  ['name_en', '英文姓名', 'name in English', 'Li Ming', 'Li Ming'],
  ['body', '人大代表、政协委员或其他', 'deputy, member or other', '人大代表', 'deputy'],
  ['post_zh', '职务', 'post', '河南省济源市委书记', '河南省济源市委书记'],
  [
    'post_en',
    '英文职务',
    'post in English',
    'Secretary of the Jiyuan Municipal Party Committee',
    'Secretary of the Jiyuan Municipal Party Committee',
  ],
  [
    'places',
    '职务所在地；用于没有写地区的发言',
    'places of the post, for statements without places',
    '济源',
    'Jiyuan',
  ],
  ['chinese_status', '中文名的依据', 'how the Chinese name is known', '见于原文', 'seen'],
  [
    'name_by_editor',
    '姓名不在报告中时填“是”',
    '“yes” where the name is not in the report',
    '否',
    'no',
  ],
];

const STRATEGIES: readonly HelpRow[] = [
  ['id', '选填', 'optional', 'rural-revitalisation', 'rural-revitalisation'],
  [
    'title_zh*',
    '名称；中英文至少填一种',
    'title, in at least one language',
    '乡村全面振兴',
    '乡村全面振兴',
  ],
  ['title_en', '英文名称', 'title in English', 'Rural revitalisation', 'Rural revitalisation'],
  ['type*', '类型的名称或编号', 'name or id of the type', '城乡融合', 'Urban-rural'],
  [
    'scope',
    '不填时，有地区的是地区战略',
    'without it, a strategy with places is regional',
    '地区',
    'regional',
  ],
  ['places', '战略实施的地区', 'where the strategy applies', '河南省', 'Henan'],
  [
    'document',
    '文件的标题或编号，用分号分开',
    'titles or ids of documents, with semicolons between them',
    '《国家新型城镇化规划（2021—2035年）》',
    'National New Urbanization Plan (2021–2035)',
  ],
  [
    'section',
    '章节的名称或编号',
    'name or id of the section',
    '城乡融合',
    'Urban-rural integration',
  ],
  ['subtopic', '小节的名称或编号', 'name or id of the sub-topic', '边境地区', 'Border areas'],
  [
    'named',
    '报告没有提及的背景战略填“否”',
    '“no” for a context strategy that the report does not name',
    '是',
    'yes',
  ],
  [
    'paragraphs',
    '报告提及的段落号；不填时取相关发言的段落',
    'where the report names it; without it the paragraphs of its statements',
    '2, 4',
    '2, 4',
  ],
  ['note_zh', '编者备注', 'a note of the editor', '概括性提法', '概括性提法'],
  ['note_en', '编者备注（英文）', 'the same in English', 'An umbrella term', 'An umbrella term'],
];

const ROWS: Readonly<Record<SheetKind, readonly HelpRow[]>> = {
  report: REPORT,
  statements: STATEMENTS,
  people: PEOPLE,
  strategies: STRATEGIES,
  ...SMALL_TABLES,
};

/** What belongs into a column; an empty text for a field without help. */
export function fieldHelp(kind: SheetKind, field: string): FieldHelp {
  const row = ROWS[kind].find(([name]) => name.replace('*', '') === field);
  const [name = '', zh = '', en = '', zhExample = '', enExample = ''] = row ?? [];
  return {
    isRequired: name.endsWith('*'),
    help: { zh, en },
    example: { zh: zhExample, en: enExample },
  };
}
