import type { Bilingual } from '../../domain/language.ts';

/** The tables that a report consists of. */
export type SheetKind =
  | 'report'
  | 'types'
  | 'strategies'
  | 'people'
  | 'statements'
  | 'places'
  | 'indicators'
  | 'sections'
  | 'documents'
  | 'notes'
  | 'text';

export interface Field {
  readonly id: string;
  readonly name: Bilingual;
  /** Other headings that people write, in simplified characters or lower case. */
  readonly otherNames: readonly string[];
}

const field = (id: string, zh: string, en: string, ...otherNames: readonly string[]): Field => ({
  id,
  name: { zh, en },
  otherNames,
});

const ID = field('id', '编号', 'Id', '标识', 'identifier', 'key');
const NAME_ZH = field('name_zh', '中文名称', 'Name in Chinese', '名称', 'chinese name');
const NAME_EN = field('name_en', '英文名称', 'Name in English', 'name', 'english name');
const SHORT_ZH = field('short_zh', '中文简称', 'Short name in Chinese', '简称', '缩写');
const SHORT_EN = field('short_en', '英文简称', 'Short name in English', 'short name', 'short');
const TYPE = field('type', '战略类型', 'Type', '类型', '类别', 'strategy type', 'category');
const REGIONS = ['省份', '省市', '涉及地区', 'place', 'region', 'regions', 'province', 'area'];
const PLACES = field('places', '地区', 'Places', ...REGIONS);
const NOTE = field('note', '备注', 'Note', '说明', 'notes', 'remark', 'comment');
const NOTE_ZH = field('note_zh', '中文备注', 'Note in Chinese', '备注', '说明', '注释');
const NOTE_EN = field(
  'note_en',
  '英文备注',
  'Note in English',
  'note',
  'notes',
  'remark',
  'comment',
);
const SOURCE = field('source', '来源', 'Source', '数据来源', '出处', 'sources');
const TITLE_ZH = field('title_zh', '中文标题', 'Title in Chinese', '标题', '战略', '战略名称');
const TITLE_EN = field('title_en', '英文标题', 'Title in English', 'title', 'strategy');
const BODY = field('body', '身份', 'Body', '界别', '代表或委员', 'role', 'capacity');
const SECTION = field('section', '章节', 'Section', '部分', 'chapter');
const SUBTOPIC = field('subtopic', '小节', 'Sub-topic', '子题', 'subsection');
const PARAGRAPH = field('paragraph', '段落', 'Paragraph', '段号', 'para');
const CHINESE_STATUS = field('chinese_status', '中文名依据', 'Basis of the Chinese name');
const TEXTS = [
  '原话',
  '发言',
  '发言内容',
  '引文',
  '原文',
  '建议',
  'quotation',
  'quote',
  'statement',
];

const STATEMENT_FIELDS: readonly Field[] = [
  ID,
  field('speaker', '发言人', 'Speaker', '讲话人', '姓名', '代表', '委员', 'name', 'said by'),
  BODY,
  field(
    'post',
    '发言人职务',
    'Post of the speaker',
    '职务',
    '职位',
    '单位及职务',
    '单位',
    'post',
    'position',
    'job title',
    'office',
  ),
  field('text', '内容', 'Text', ...TEXTS, 'words', 'content'),
  field('kind', '引用方式', 'Kind', '直接或转述', '引语', 'voice', 'quoted or reported'),
  PLACES,
  field('basis', '地区依据', 'Basis of the places', 'basis'),
  field('strategy', '战略', 'Strategy', '战略名称', '涉及战略', 'strategies', 'topic'),
  TYPE,
  SECTION,
  SUBTOPIC,
  PARAGRAPH,
  field('statement_kind', '发言性质', 'Statement kind', 'kind of statement'),
  field('reason_zh', '中文归属理由', 'Reason in Chinese', '归属理由'),
  field('reason_en', '英文归属理由', 'Reason in English', 'reason'),
  field('gloss', '译意', 'Translation', '译文', '翻译', 'gloss', 'meaning'),
  NOTE_ZH,
  NOTE_EN,
];

const REPORT_FIELDS: readonly Field[] = [
  ID,
  TITLE_ZH,
  TITLE_EN,
  SHORT_ZH,
  SHORT_EN,
  field('date', '日期', 'Date', '发布日期', '时间', 'published'),
  field('language', '语言', 'Language', '语种'),
  field('publisher_zh', '中文发布者', 'Publisher in Chinese', '来源', '发布者', '媒体', '出处'),
  field('publisher_en', '英文发布者', 'Publisher in English', 'source', 'publisher'),
  field('provenance_zh', '中文文本说明', 'About the text in Chinese', '文本说明', '说明'),
  field('provenance_en', '英文文本说明', 'About the text in English', 'about the text'),
  field('authors_zh', '作者中文名', 'Authors in Chinese', '作者', '记者'),
  field('authors_en', '作者英文名', 'Authors in English', 'authors', 'author'),
  field('contributors_zh', '参与者中文名', 'Contributors in Chinese', '参与者', '参与采写'),
  field('contributors_en', '参与者英文名', 'Contributors in English', 'contributors'),
  CHINESE_STATUS,
];

/** The fields of each table, in the order of its columns. */
export const FIELDS: Readonly<Record<SheetKind, readonly Field[]>> = {
  report: REPORT_FIELDS,
  types: [
    ID,
    NAME_ZH,
    NAME_EN,
    SHORT_ZH,
    SHORT_EN,
    field('glyph', '图标', 'Glyph', '符号', 'sign'),
  ],
  strategies: [
    ID,
    TITLE_ZH,
    TITLE_EN,
    TYPE,
    field('scope', '范围', 'Scope', '全国或地区'),
    PLACES,
    field('document', '文件', 'Documents', 'document', '政策文件', '文号', 'policy'),
    SECTION,
    SUBTOPIC,
    field('named', '报告提及', 'Named in the report', '报告点名', '点名', 'named'),
    field('paragraphs', '段落', 'Paragraphs', '段号', 'paragraph'),
    NOTE_ZH,
    NOTE_EN,
  ],
  people: [
    ID,
    field('name_zh', '中文姓名', 'Name in Chinese', '姓名', '名字', '发言人', '代表', '委员'),
    field('name_en', '英文姓名', 'Name in English', 'name', 'speaker', 'full name'),
    BODY,
    field('post_zh', '中文职务', 'Post in Chinese', '职务', '职位', '单位及职务', '单位'),
    field('post_en', '英文职务', 'Post in English', 'post', 'position', 'job title', 'office'),
    PLACES,
    CHINESE_STATUS,
    field('name_by_editor', '姓名由编者所加', 'Name by the editor'),
  ],
  statements: STATEMENT_FIELDS,
  places: [
    field('code', '行政区划代码', 'Code', '代码', '区划代码', '编码', 'adcode'),
    NAME_ZH,
    NAME_EN,
    field('level', '级别', 'Level', '层级', '行政级别'),
    field('parent', '上级', 'Parent', '上级地区', '所属省份', '所属'),
    NOTE,
  ],
  indicators: [
    PLACES,
    field('indicator', '指标', 'Indicator', '指标名称', '项目', 'variable', 'measure', 'series'),
    field('year', '年份', 'Year', '年度', '年', '时间', 'period', 'date', 'time'),
    field('value', '数值', 'Value', '值', '数据', 'amount', 'figure', 'number'),
    field('unit', '单位', 'Unit', '计量单位', 'units'),
    SOURCE,
  ],
  sections: [
    ID,
    field('parent_section', '所属章节', 'Section it belongs to', '上级章节'),
    field('heading_zh', '中文小标题', 'Heading in Chinese', '小标题', '标题'),
    field('heading_en', '英文小标题', 'Heading in English', 'heading'),
    SHORT_ZH,
    SHORT_EN,
    field('first', '起始段落', 'First paragraph', '起'),
    field('last', '结束段落', 'Last paragraph', '止'),
  ],
  documents: [
    ID,
    TITLE_ZH,
    TITLE_EN,
    field('issuer_zh', '中文发文机关', 'Issuer in Chinese', '发文机关', '发布机关'),
    field('issuer_en', '英文发文机关', 'Issuer in English', 'issuer'),
    field('date', '日期', 'Date', '发文日期', 'published'),
    field('date_note_zh', '中文日期说明', 'Note on the date in Chinese', '日期说明'),
    field('date_note_en', '英文日期说明', 'Note on the date in English'),
    field('period', '规划期', 'Period', '规划期限', 'planning period'),
    field('verified', '核实', 'Verified', '是否核实'),
  ],
  notes: [
    PARAGRAPH,
    field('anchor', '存疑文字', 'Doubted words', '原文', 'anchor'),
    NOTE_ZH,
    NOTE_EN,
    field('probable_chinese', '可能的中文', 'Probable Chinese', '中文原文'),
    field('confidence', '把握', 'Confidence', '可信度'),
  ],
  text: [PARAGRAPH, field('words', '正文', 'Words of the paragraph', '文字', '全文', 'text')],
};

/** The name of each sheet in a workbook that the app writes, in each language. */
export const SHEET_NAMES: Readonly<Record<SheetKind, Bilingual>> = {
  report: { zh: '报告', en: 'Report' },
  types: { zh: '类型', en: 'Types' },
  strategies: { zh: '战略', en: 'Strategies' },
  people: { zh: '人物', en: 'People' },
  statements: { zh: '发言', en: 'Statements' },
  places: { zh: '地区', en: 'Places' },
  indicators: { zh: '指标', en: 'Indicators' },
  sections: { zh: '章节', en: 'Sections' },
  documents: { zh: '文件', en: 'Documents' },
  notes: { zh: '编者注', en: 'Notes' },
  text: { zh: '全文', en: 'Full text' },
};
