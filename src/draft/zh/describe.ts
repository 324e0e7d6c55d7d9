import type { DraftBody, DraftLevel } from '../finding.ts';
import type { Description } from '../person.ts';
import { lastOf, type Span } from '../span.ts';
import { PLAIN_ROLE, POST_END } from './words.ts';

/** The titles of deputies and members with what says of which congress or conference. */
const TITLE =
  /(?:(?:第?十[一二三四五]届)?全国人大(?:代表|常委会委员)|(?:住|驻)?(?:港区|澳区)?(?:第?十[一二三四五]届)?全国政协(?:常委|委员)|港区全国人大代表|[^，。、：；“”的（）]{0,16}?(?:人大|人民代表大会)代表|[^，。、：；“”的（）]{0,16}?政协(?:常委|委员)|(?<=^|[、，。])(?:代表|委员)(?=[、，]))/gu;
const NATIONAL = /全国|港区|澳区|住港|住澳/u;
/** A title between post and name: 某区区委书记代表苏明朗. Titles such as 职工代表 are none of a congress. */
const OFFICE_AND_TITLE =
  /^(.*(?:书记|主任|主席|教授|研究员|院士|经理|[省市县区州乡镇局厅院校所站厂会董事]长))(代表|委员)$/u;
/** Words before a title or a post that belong to the sentence. */
const LEADING =
  /^(?:一旁的|身兼|兼任|现任|担任|同样身为|同为|身为|作为|在|据|对|和|与|及|同|跟|随后|当天|近日|日前|昨日|今年|如今|而|请|让|听|来到|见到|采访中|会上|会后|对此|对于|为此)/u;
/** Before a post that ends with 的 in front of the title: 身兼某会会长的全国政协委员. */
const HOLDS = /(?:^|，)(?:身兼|身为|作为|兼任|现任|担任)[^，]*的$/u;
/** Where a deputy or a member is from, in the title: 驻鲁全国政协委员, 港区全国人大代表, 台湾省籍. */
const TITLE_ORIGIN =
  /(?<=[住驻])[\p{Script=Han}]{1,3}?(?=(?:的|地区)?(?:第?十[一二三四五]届)?全国)|[港澳](?=区(?:第?十[一二三四五]届)?全国)|台湾(?=省?籍)/u;
const ORIGIN = /^.*?来自([^，。、]{2,20}?)的/u;

/**
 * What the words around a name say of the person: title, level, post, origin.
 * @param text a sentence without quotations
 * @param name where the name is in it
 * @param base the start of the sentence in the article; the result has offsets in the article
 */
export function describeZh(text: string, name: Span, base: number): Description {
  const left = text.slice(0, name.start);
  const clauseStart = lastOf(withoutBrackets(left), /[。！？；：“”（—―–]/gu);
  const right = text.slice(name.end);
  const titles = [...left.slice(clauseStart).matchAll(TITLE)];
  const title = titles.at(-1);
  const own = /^(代表|委员)(?!会|团|们)/u.exec(right)?.[1];
  if (title !== undefined) {
    const at = {
      start: clauseStart + title.index,
      end: clauseStart + title.index + title[0].length,
    };
    return withTitle(text, clauseStart, at, name, base);
  }
  const inBrackets = /^(?:代表|委员)?（([^（）]{3,60})）/u.exec(right);
  const isPost = /^(?:代表|委员)?(?:是|，是|现任|担任)([^，。]{4,40})[，。]/u.exec(right);
  const after = inBrackets ?? isPost;
  const body = bodyOf(own ?? inBrackets?.[1] ?? '');
  const level: DraftLevel = body === 'none' ? 'none' : 'national';
  if (after?.[1] !== undefined && (inBrackets || POST_END.test(after[1]))) {
    const start = base + name.end + after.index + after[0].indexOf(after[1]);
    const stripped = after[1].replace(/^.*?(?:人大代表|政协委员)[、，]?/u, '');
    const post = { start: start + after[1].length - stripped.length, end: start + after[1].length };
    return {
      body,
      level,
      post: post.end > post.start ? post : null,
      origin: originOf(right, base + name.end),
    };
  }
  const start = postStart(left, clauseStart);
  const [, office, ownTitle] = OFFICE_AND_TITLE.exec(text.slice(start, name.start)) ?? [];
  if (office !== undefined && ownTitle !== undefined) {
    const span = { start, end: start + office.length };
    return { ...postAndOrigin(text, span, base), body: bodyOf(ownTitle), level: 'national' };
  }
  const apposition = own === undefined ? null : appositionAfter(right, base + name.end);
  if (apposition) return { body, level, ...apposition };
  return {
    ...postAndOrigin(text, { start, end: name.start }, base, body !== 'none'),
    body,
    level,
    ...(own === undefined ? {} : withOrigin(text, right, name, start, base)),
  };
}

/** The text with closed brackets replaced by as many letters, so that 大学（武汉）教授 is one clause. */
function withoutBrackets(text: string): string {
  return text.replaceAll(/（[^（）]*）/gu, (one) => 'x'.repeat(one.length));
}

/** A person with the title after the name may say where they are from: 代表来自新疆伊犁. */
function withOrigin(
  text: string,
  right: string,
  name: Span,
  start: number,
  base: number,
): Partial<Description> {
  const origin = originOf(right, base + name.end);
  const before = postAndOrigin(text, { start, end: name.start }, base).origin;
  return { origin: before ?? origin };
}

/** `代表，甘肃省酒泉市人，风电工程师。` after a name. */
function appositionAfter(right: string, base: number): Pick<Description, 'post' | 'origin'> | null {
  const match = /^(?:代表|委员)，(?:([^，。“”]{2,20})人，)?([^，。“”]{4,40})。/u.exec(right);
  const [whole = '', home, post = ''] = match ?? [];
  if (!POST_END.test(post)) return null;
  const end = base + whole.length - 1;
  const start = end - post.length;
  return {
    post: { start, end },
    origin: home === undefined ? null : { start: start - home.length - 2, end: start - 2 },
  };
}

function originOf(right: string, base: number): Span | null {
  const match = /^(?:代表|委员)?来自([^，。、的]{2,16})/u.exec(right);
  if (match?.[1] === undefined) return null;
  const start = base + match[0].length - match[1].length;
  return { start, end: start + match[1].length };
}

function withTitle(
  text: string,
  clauseStart: number,
  title: Span,
  name: Span,
  base: number,
): Description {
  const words = stripLeading(text, title);
  const titleText = text.slice(words.start, words.end);
  const body = bodyOf(titleText);
  const isNational = NATIONAL.test(titleText) || /^(?:代表|委员)$/u.test(titleText);
  const level = isNational ? 'national' : levelOf(titleText);
  const after = skipSeparators(text, { start: title.end, end: name.start });
  const before = postBefore(text, clauseStart, words.start);
  const origin =
    originIn(text, { start: clauseStart, end: title.end }, base) ??
    originInTitle(text, { start: clauseStart, end: title.end }, base);
  let post: Span | null = null;
  if (after.end > after.start) post = withoutPersonal(text, after);
  else if (before !== null) post = before;
  else if (!isNational && titleText.length > 4) post = words;
  return { body, level, post: shift(post, base), origin };
}

/** A post in front of the title: 某公司董事长、全国人大代表. */
function postBefore(text: string, clauseStart: number, titleStart: number): Span | null {
  const before = text.slice(clauseStart, titleStart);
  const kept = before.replace(HOLDS.test(before) ? /[、，的]$/u : /[、，]$/u, '');
  if (kept === before || !POST_END.test(kept)) return null;
  const end = clauseStart + kept.length;
  const start = postStart(text.slice(0, end), clauseStart);
  const [origin = ''] = /^来自[^，。、]{2,20}?的/u.exec(text.slice(start, end)) ?? [];
  return stripLeading(text, { start: start + origin.length, end });
}

/** Where the posts before `left`'s end begin: behind the last comma, or further left in a list of posts. */
function postStart(left: string, clauseStart: number): number {
  let start = Math.max(left.lastIndexOf('，') + 1, clauseStart);
  const segments = left.slice(start).split('、');
  let end = start;
  for (const segment of segments.slice(0, -1)) {
    end += segment.length + 1;
    if (!POST_END.test(segment)) start = end;
  }
  return start;
}

function postAndOrigin(
  text: string,
  span: Span,
  base: number,
  hasBody = true,
): Pick<Description, 'post' | 'origin'> {
  const origin = originIn(text, span, base);
  const from = ORIGIN.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  const post = stripLeading(
    text,
    skipSeparators(text, { start: span.start + from, end: span.end }),
  );
  const isPost = post.end - post.start > 2 && POST_END.test(text.slice(post.start, post.end));
  if (!isPost) return { post: null, origin };
  // 黄坑村村民 is no post, but it says where the person is from.
  const isPlain = !hasBody && PLAIN_ROLE.test(text.slice(post.start, post.end));
  return isPlain
    ? { post: null, origin: origin ?? shift(post, base) }
    : { post: shift(post, base), origin };
}

function originIn(text: string, span: Span, base: number): Span | null {
  const match = ORIGIN.exec(text.slice(span.start, span.end));
  if (match?.[1] === undefined) return null;
  const end = base + span.start + match[0].length - 1;
  return { start: end - match[1].length, end };
}

function originInTitle(text: string, span: Span, base: number): Span | null {
  const match = TITLE_ORIGIN.exec(text.slice(span.start, span.end));
  if (match === null) return null;
  const start = base + span.start + match.index;
  return { start, end: start + match[0].length };
}

/** Without sex and ethnic group, which lists give before the post: 女，苗族，…. */
function withoutPersonal(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const [personal = ''] = /^(?:(?:[男女]|\p{Script=Han}{1,5}族)[，、])+/u.exec(words) ?? [];
  return { start: start + personal.length, end };
}

function skipSeparators(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[、，的\s]/u.test(text.charAt(start))) start += 1;
  while (end > start && /[、，\s]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** What a person does at the meeting, before the post: 列席会议的某区区委书记, 率先发言的是某处主任. */
const DOES =
  /^(?:列席|出席|参加|应邀|率先|首先|最先|先|第一个|接过|接着|坐在|身穿|身着)[^，、“”]{1,16}?的是?/u;

function stripLeading(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const [leading = ''] = DOES.exec(words) ?? LEADING.exec(words) ?? [];
  return { start: span.start + leading.length, end: span.end };
}

function shift(span: Span | null, base: number): Span | null {
  return span === null ? null : { start: span.start + base, end: span.end + base };
}

function bodyOf(words: string): DraftBody {
  if (/(?:人大|人民代表大会)(?:代表|常委会委员)|^代表/u.test(words)) return 'deputy';
  return /政协(?:常委|委员)|^委员/u.test(words) ? 'member' : 'none';
}

/** The level of a local congress or conference by the last term before `人大`. */
function levelOf(title: string): DraftLevel {
  const [, term = ''] =
    /([省市县区旗乡镇州盟])(?:第?十[一二三四五六七八九]届)?(?:人大|人民代表大会|政协)/u.exec(
      title,
    ) ?? [];
  if (term === '省' || /自治区/u.test(title)) return 'provincial';
  if (/^(?:北京|上海|天津|重庆)市/u.test(title)) return 'provincial';
  if (term === '市' || term === '州' || term === '盟') return 'prefectural';
  if (term === '乡' || term === '镇') return 'township';
  return term === '' ? 'national' : 'county';
}
