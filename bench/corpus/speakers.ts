import type { Atlas } from '../../src/domain/regions/atlas.ts';
import { speakerId } from '../../src/domain/ids.ts';
import type { Bilingual } from '../../src/domain/language.ts';
import type { Body, Speaker } from '../../src/domain/report/report.ts';
import type { Random } from './random.ts';

const SURNAMES = [
  '王 Wang',
  '李 Li',
  '张 Zhang',
  '刘 Liu',
  '陈 Chen',
  '杨 Yang',
  '赵 Zhao',
  '黄 Huang',
];
const GIVEN = [
  '明 ming',
  '华 hua',
  '建 jian',
  '文 wen',
  '丽 li',
  '海 hai',
  '春 chun',
  '志 zhi',
  '玉 yu',
];
const POSTS: readonly Bilingual[] = [
  { zh: '市委书记', en: 'Secretary of the Municipal Party Committee' },
  { zh: '大学教授', en: 'University professor' },
  { zh: '研究院院长', en: 'Director of the research institute' },
  { zh: '公司董事长', en: 'Chairman of the company' },
];
const BODIES: readonly Body[] = ['deputy', 'deputy', 'deputy', 'member', 'member', 'not-stated'];

function nameOf(random: Random): Bilingual {
  const [zhSurname = '', surname = ''] = random.pick(SURNAMES).split(' ');
  const given = [random.pick(GIVEN), random.pick(GIVEN)].map((text) => text.split(' '));
  const spelt = given.map(([, latin]) => latin ?? '').join('');
  return {
    zh: `${zhSurname}${given.map(([zh]) => zh ?? '').join('')}`,
    en: `${surname} ${spelt.charAt(0).toUpperCase()}${spelt.slice(1)}`,
  };
}

/** Invented people with invented posts, numbered from 1. */
export function makeSpeakers(count: number, atlas: Atlas, random: Random): readonly Speaker[] {
  return Array.from({ length: count }, (_, index) => {
    const { short } = random.pick(atlas.places);
    const post = random.pick(POSTS);
    return {
      id: speakerId(`speaker-${index + 1}`),
      name: nameOf(random),
      nameByEditor: false,
      chineseStatus: 'unverified',
      post: { zh: `${short.zh}${post.zh}`, en: `${post.en}, ${short.en}` },
      body: random.pick(BODIES),
    };
  });
}
