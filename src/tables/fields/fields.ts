import type { Bilingual } from '../../domain/language.ts';

/** The tables that a report consists of. */
export type SheetKind =
  | 'report'
  | 'types'
  | 'strategies'
  | 'people'
  | 'statements'
  | 'places'
  | 'indicators';

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
const TYPE = field('type', '战略类型', 'Type', '类型', '类别', 'strategy type', 'category');
const REGIONS = ['省份', '省市', '涉及地区', 'place', 'region', 'regions', 'province', 'area'];
const PLACES = field('places', '地区', 'Places', ...REGIONS);
const NOTE = field('note', '备注', 'Note', '说明', 'notes', 'remark', 'comment');
const SOURCE = field('source', '来源', 'Source', '数据来源', '出处', 'sources');
const TITLE_ZH = field('title_zh', '中文标题', 'Title in Chinese', '标题', '战略', '战略名称');
const TITLE_EN = field('title_en', '英文标题', 'Title in English', 'title', 'strategy');
const BODY = field('body', '身份', 'Body', '界别', '代表或委员', 'role', 'capacity');
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

/** The fields of each table, in the order of its columns. */
export const FIELDS: Readonly<Record<SheetKind, readonly Field[]>> = {
  report: [
    ID,
    TITLE_ZH,
    TITLE_EN,
    field('date', '日期', 'Date', '发布日期', '时间', 'published'),
    field('language', '语言', 'Language', '语种'),
    SOURCE,
  ],
  types: [ID, NAME_ZH, NAME_EN, field('short', '简称', 'Short name', '缩写', 'short')],
  strategies: [
    ID,
    TITLE_ZH,
    TITLE_EN,
    TYPE,
    PLACES,
    field('document', '文件', 'Document', '政策文件', '文号', 'policy'),
    NOTE,
  ],
  people: [
    ID,
    field('name_zh', '中文姓名', 'Name in Chinese', '姓名', '名字', '发言人', '代表', '委员'),
    field('name_en', '英文姓名', 'Name in English', 'name', 'speaker', 'full name'),
    BODY,
    field('post', '职务', 'Post', '职位', '单位及职务', '单位', 'position', 'job title', 'office'),
    PLACES,
  ],
  statements: [
    ID,
    field('speaker', '发言人', 'Speaker', '讲话人', '姓名', '代表', '委员', 'name', 'said by'),
    BODY,
    field('text', '内容', 'Text', ...TEXTS, 'words', 'content'),
    field('kind', '引用方式', 'Kind', '直接或转述', '引语', 'voice', 'quoted or reported'),
    PLACES,
    field('strategy', '战略', 'Strategy', '战略名称', '涉及战略', 'strategies', 'topic'),
    TYPE,
    field('section', '章节', 'Section', '部分', '小节', 'chapter'),
    field('paragraph', '段落', 'Paragraph', '段号', 'para'),
    field('gloss', '译意', 'Translation', '译文', '翻译', 'gloss', 'meaning'),
    NOTE,
  ],
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
};
