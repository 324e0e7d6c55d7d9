/** Words of headings, in simplified characters and lower case. */

export const RANK_HEADING =
  /^(?:排名|名次|位次|位序|序号|编号|序|排序|顺位|全国排名|.{0,8}排名|.{0,8}位次|rank(?:ing)?|no\.?|nr\.?|#|index|s\/n|position)$/iu;
export const CODE_HEADING =
  /^(?:.*(?:行政区划|区划|地区|省份|城市|省|市|区域|统计用).{0,3}代?码|代码|编码|adcode|(?:region|area|place|province|city|gb|admin(?:istrative)?)?[ _-]?(?:code|id))$/iu;
export const PLACE_HEADING =
  /^(?:地区|省份|省市|省区市|省\(区、?市\)|省|市|城市|区域|地方|地名|省级行政区|行政区|region|province|area|city|place|prefecture|county|district|location)s?$/iu;
export const YEAR_HEADING =
  /^(?:年份|年度|年|时间|期间|时期|日期|年月|统计年份|数据年份|报告期|year|time|period|date|fiscal year|fy)$/iu;
export const PART_HEADING = /^(?:季度|季|月份|月|半年|quarter|month)$/iu;
export const INDICATOR_HEADING =
  /^(?:指标|指标名称|项目|名目|类别|分类|变量|统计指标|科目|indicator|indicator name|variable|item|series|measure|metric|category)$/iu;
export const UNIT_HEADING = /^(?:单位|计量单位|计算单位|unit|units|unit of measure)$/iu;
export const NOTE_HEADING =
  /^(?:备注|说明|注|注释|来源|数据来源|资料来源|出处|notes?|remarks?|comments?|source|sources)$/iu;
export const VALUE_HEADING =
  /^(?:数值|值|数据|数量|数额|金额|总量|绝对值|绝对数|指标值|value|values|amount|figure|data|obs_value|number)$/iu;
export const GROWTH_HEADING =
  /(?:增速|增长|增幅|增减|同比|环比|涨幅|比重|占比|份额|比例|百分比|growth|change|yoy|share|increase|rate|percent)/iu;

/** The start of a footnote. */
export const NOTE_START =
  /^(?:注|附注|备注|说明|资料来源|数据来源|资料|来源|口径|出处|note|notes|source|sources|data source|remarks?|\*|†|※|[①-⑳]|\(?注\)?)\s*(?:\d{1,2}|[一二三四])?\s*(?:[:：.。、]|\s|$)/iu;
/** Footnotes that begin with a sign alone. */
export const NOTE_SIGN = /^(?:\*|†|※|[①-⑳]|\[\d+\]|注\d*\s*[:：])/u;

/** A line `key: value` above a table. */
export const KEY_LINE =
  /^(数据库|指标|指标名称|时间|年份|年度|地区|区域|省份|单位|计量单位|表名|标题|来源|数据来源|资料来源|制表|填报单位|indicator|unit|units|year|time|region|database|source|title|table)\s*[:：]\s*(.*)$/iu;
