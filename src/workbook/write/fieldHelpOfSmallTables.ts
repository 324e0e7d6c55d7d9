import type { SheetKind } from '../../tables/fields/fields.ts';

/** Field, help and example in Chinese and English; `*` marks a field that must be filled. */
export type HelpRow = readonly [
  field: string,
  zh: string,
  en: string,
  zhExample: string,
  enExample: string,
];

type SmallTable = Exclude<SheetKind, 'report' | 'statements' | 'people' | 'strategies'>;

export const SMALL_TABLES: Readonly<Record<SmallTable, readonly HelpRow[]>> = {
  types: [
    ['id', '选填', 'optional', 'urban-rural', 'urban-rural'],
    ['name_zh*', '名称；最多八个类型', 'name; at most eight types', '城乡融合', '城乡融合'],
    [
      'name_en',
      '英文名称',
      'name in English',
      'Urban-rural integration',
      'Urban-rural integration',
    ],
    ['short_zh', '简称，不超过 6 个字', 'a short name of at most 6 characters', '城乡', '城乡'],
    ['short_en', '英文简称', 'a short name in English', 'Urban-rural', 'Urban-rural'],
    ['glyph', '图标；选填', 'sign; optional', 'buildings', 'buildings'],
  ],
  places: [
    ['code', '代码或区域编号', 'code of a place or id of a grouping', '410000', '410000'],
    ['name_zh', '本工作簿对它的叫法', 'what this workbook calls it', '河南', '河南'],
    ['name_en', '英文叫法', 'the same in English', 'Henan', 'Henan'],
    ['level', '仅供参考', 'for your information', '省级', 'province'],
    ['parent', '仅供参考', 'for your information', '', ''],
    ['note', '仅供参考', 'for your information', '', ''],
  ],
  indicators: [
    [
      'places',
      '地区；本表不属于报告，不随报告导入',
      'place; this sheet is not imported with the report',
      '河南省',
      'Henan',
    ],
    ['indicator', '指标名称', 'name of the indicator', '地区生产总值', 'GDP'],
    ['year', '年份', 'year', '2023', '2023'],
    ['value', '数值', 'number', '59132.39', '59132.39'],
    ['unit', '单位', 'unit', '亿元', '100 million yuan'],
    ['source', '来源', 'source', '统计公报', 'Statistical communiqué'],
  ],
  sections: [
    ['id', '选填', 'optional', 's1', 's1'],
    [
      'parent_section',
      '小节填写所属章节；章节不填',
      'the section of a sub-topic; empty for a section',
      's1',
      's1',
    ],
    [
      'heading_zh*',
      '小标题；中英文至少填一种',
      'heading, in at least one language',
      '城乡融合',
      '城乡融合',
    ],
    [
      'heading_en',
      '英文小标题',
      'heading in English',
      'Urban-rural integration',
      'Urban-rural integration',
    ],
    ['short_zh', '简称', 'short name', '城乡', '城乡'],
    ['short_en', '英文简称', 'short name in English', 'Urban-rural', 'Urban-rural'],
    [
      'first',
      '从第几段起；没有全文时不填',
      'its first paragraph; empty without the full text',
      '5',
      '5',
    ],
    ['last', '到第几段止', 'its last paragraph', '16', '16'],
  ],
  documents: [
    ['id', '选填', 'optional', 'new-urbanization-plan-2022', 'new-urbanization-plan-2022'],
    [
      'title_zh*',
      '标题',
      'title',
      '《国家新型城镇化规划（2021—2035年）》',
      '《国家新型城镇化规划（2021—2035年）》',
    ],
    [
      'title_en',
      '英文标题',
      'title in English',
      'National New Urbanization Plan (2021–2035)',
      'National New Urbanization Plan (2021–2035)',
    ],
    [
      'issuer_zh',
      '发文机关',
      'issuer',
      '国家发展改革委（经国务院批准）',
      '国家发展改革委（经国务院批准）',
    ],
    [
      'issuer_en',
      '英文发文机关',
      'issuer in English',
      'National Development and Reform Commission, approved by the State Council',
      'National Development and Reform Commission, approved by the State Council',
    ],
    ['date', '年、年-月或年-月-日', 'year, year-month or year-month-day', '2022-05', '2022-05'],
    ['date_note_zh', '日期说明', 'a note on the date', '', ''],
    ['date_note_en', '英文日期说明', 'a note on the date in English', '', ''],
    [
      'period',
      '规划期，起止年份；没有则不填',
      'first and last year of the plan; empty where there is none',
      '2021–2035',
      '2021–2035',
    ],
    ['verified', '是否核实', 'whether it was verified', '未核实', 'no'],
  ],
  notes: [
    ['paragraph', '段落号', 'number of the paragraph', '7', '7'],
    ['anchor*', '存疑的原文', 'the words in doubt, as printed', 'seed industry', 'seed industry'],
    [
      'note_zh*',
      '说明；中英文至少填一种',
      'what is doubtful, in at least one language',
      '疑为“种业”',
      '疑为“种业”',
    ],
    ['note_en', '英文说明', 'the same in English', 'probably seeds', 'probably seeds'],
    ['probable_chinese', '可能的中文', 'the probable Chinese words', '种业', '种业'],
    ['confidence', '把握', 'how certain it is', '高', 'high'],
  ],
  text: [
    ['paragraph', '段落号，从 1 起', 'number of the paragraph, from 1', '1', '1'],
    ['words*', '这一段的全文', 'all words of the paragraph', '代表们说……', 'Deputies said …'],
  ],
};
