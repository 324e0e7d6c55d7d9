import { readTables } from './tables.ts';

const division = 'code,name_zh,name_en,short_zh,short_en,type,parent,document,verified';

/** Small tables that are right in every cell, for tests to break. */
const GOOD_TABLES: Readonly<Record<string, string>> = {
  'provinces.csv': `code,name_zh,name_en,short_zh,short_en,abbreviations,type,document,verified
410000,河南省,Henan,河南,Henan,豫,province,codes,yes
500000,重庆市,Chongqing,重庆,Chongqing,渝,municipality,codes,yes`,
  'prefectures.csv': `${division}
410100,郑州市,Zhengzhou,郑州,Zhengzhou,prefecture-level-city,410000,codes,yes
419001,济源市,Jiyuan,济源,Jiyuan,county-level-city,410000,codes,yes`,
  'extra-places.csv': `${division}
500242,酉阳土家族苗族自治县,Youyang Tujia and Miao Autonomous County,酉阳,Youyang,autonomous-county,500000,codes,yes`,
  'documents.csv': `id,title_zh,title_en,number,issuer_zh,issuer_en,date,date_note_zh,date_note_en,period,verified
codes,《行政区划代码》,Codes of divisions,,民政部,Ministry of Civil Affairs,2023,,,,yes
plan,《中原城市群发展规划》,Plan for the Central Plains,,国家发展改革委,NDRC,2016-12-29,,,2016–2020,partly`,
  'groupings.csv': `id,category,name_zh,name_en,short_zh,short_en,documents
central-plains,urban-agglomeration,中原城市群,Central Plains urban agglomeration,中原城市群,Central Plains,plan`,
  'memberships.csv': `grouping,place,place_name,role,extent,counties,note_zh,note_en,document,verified
central-plains,410100,郑州市,core,whole,,核心,Core,plan,yes
central-plains,419001,济源市,member,part,410102,,,plan,partly`,
  'spellings.csv': `region,script,spelling
410000,latin,Honan`,
  'label-points.csv': `region,longitude,latitude,reason
410000,113.5,34.5,nearer to the middle`,
  'islands.csv': `name_zh,name_en,unit,west,south,east,north,source
湖岛,Lake Island,410000,113,34,114,35,a map`,
};

/** The good tables with one piece of one file replaced. */
export function tablesWith(file: string, from: string, to: string) {
  const text = GOOD_TABLES[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} holds no "${from}"`);
  return readTables((name) => (name === file ? text.replace(from, to) : (GOOD_TABLES[name] ?? '')));
}

/** The good tables as they are. */
export function goodTables() {
  return readTables((name) => GOOD_TABLES[name] ?? '');
}
