import type { Bilingual } from '../domain/language.ts';

/** What problems call the entries of a report. */
export interface Noun extends Bilingual {
  /** The Chinese measure word. */
  readonly measure: string;
}

const noun = (zh: string, en: string, measure: string): Noun => ({ zh, en, measure });

export const NOUNS = {
  reason: noun('理由', 'reason', '条'),
  type: noun('战略类型', 'strategy type', '个'),
  section: noun('章节', 'section', '个'),
  subtopic: noun('小节', 'sub-topic', '个'),
  document: noun('文件', 'document', '份'),
  strategy: noun('战略', 'strategy', '项'),
  speaker: noun('发言人', 'speaker', '位'),
  statement: noun('发言', 'statement', '条'),
  note: noun('编者注', 'note', '条'),
  scene: noun('场景', 'scene', '个'),
  part: noun('片段', 'part', '个'),
  place: noun('地区', 'place', '个'),
  grouping: noun('区域', 'grouping', '个'),
  overlay: noun('叠加的区域', 'overlay', '个'),
  body: noun('发言人身份', 'body', '种'),
  voice: noun('引述方式', 'voice', '种'),
  paragraph: noun('段号', 'paragraph', '个'),
  author: noun('作者', 'author', '位'),
  contributor: noun('参与采写者', 'contributor', '位'),
} as const satisfies Readonly<Record<string, Noun>>;
