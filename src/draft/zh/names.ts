import { LONG_SURNAMES, NO_NAMES, SPEECH_VERBS, SURNAMES } from './words.ts';

/** A name at a position of a text, with the end of it. */
export interface NameMatch {
  readonly name: string;
  readonly surname: string;
  readonly end: number;
}

const VERBS = SPEECH_VERBS.join('|');
/** After a name these words show that it has ended. */
const STRONG = new RegExp(
  `^(?:$|[，。：“”！？、（）；\\s]|代表|委员|${VERBS}|的(?:话|发言|建议|一席)|等|来自|是|告诉|发言|接受|在接受|在会上|在审议|在发言|在讨论|院士|教授|主席|书记|先生|女士|一直|介绍|表达|带来|提交|关注|结合|笑|开玩笑|打趣|边|则|也|还|又|就|把|在看|这样|深有|向记者|对记者|举例|脱口|连连|第一|首先|率先|带着|正在|已经|曾经|今年|去年|今天|昨天|今日|昨日|日前|近日|当天|列席|出席|参会|参加|刚刚|多次|每天|每年|长期|特别|最|走|坐|站|拿出|打开|指着|讲述|分享|递交|呼吁|在现场|在发|告诉|给记者|和记者|向大家|对此|欣喜|激动|兴奋|自豪|高兴)`,
  'u',
);
/** These characters also occur within names, so a longer name is preferred. */
const WEAK =
  /^[在对从向与和给为将用带走拿谈提看感一今近以有至已没不都便才却正曾最很更去来围呼手指深]/u;
const NOT_IN_NAMES = /[的了是我你他她它们这那您吗呢吧很]|[^\p{Script=Han}]/u;
const WORD_INSIDE =
  /说|讲|谈|称|问|表示|认为|建议|介绍|强调|希望|代表|委员|记者|会议|大会|通道|主任|书记|主席|教授|院士|医师|工程|联盟|协会|集团|公司/u;
const LONGEST_PART = 8;

/**
 * The Chinese name that starts at `at`: surname and one or two characters, or, where `anySurname` is true, two to
 * five characters of another kind. What follows decides where the name ends.
 */
export function nameAt(text: string, at: number, anySurname: boolean): NameMatch | undefined {
  const compound = LONG_SURNAMES.exec(text.slice(at, at + 2));
  const surname = compound?.[0] ?? text.charAt(at);
  if (NO_NAMES.has(text.slice(at, at + 2))) return undefined;
  if (!compound && !SURNAMES.has(surname)) return anySurname ? otherName(text, at) : undefined;
  const ends = [1, 2].map((given) => at + surname.length + given);
  const found =
    bestEnd(text, at, ends) ??
    (anySurname ? (otherName(text, at)?.end ?? usualEnd(text, at, ends)) : undefined);
  return found === undefined ? undefined : { name: text.slice(at, found), surname, end: found };
}

function bestEnd(text: string, at: number, ends: readonly number[]): number | undefined {
  const possible = ends.filter((end) => end <= text.length && isPlausible(text.slice(at, end)));
  const follows = (pattern: RegExp) =>
    possible.find((end) => pattern.test(text.slice(end, end + 6)));
  return follows(STRONG) ?? follows(WEAK);
}

/** Most names have two characters after the surname. */
function usualEnd(text: string, at: number, ends: readonly number[]): number | undefined {
  const end = ends.at(-1);
  return end !== undefined && end <= text.length && isPlausible(text.slice(at, end))
    ? end
    : undefined;
}

function isPlausible(name: string): boolean {
  return !NOT_IN_NAMES.test(name) && !WORD_INSIDE.test(name);
}

/** A name without a Chinese surname, such as 才让卓玛. */
function otherName(text: string, at: number): NameMatch | undefined {
  const possible = [4, 3, 5, 2].map((length) => at + length);
  const end = possible.find(
    (one) =>
      one <= text.length &&
      isPlausible(text.slice(at, one)) &&
      STRONG.test(text.slice(one, one + 6)),
  );
  return end === undefined ? undefined : { name: text.slice(at, end), surname: '', end };
}

/**
 * Names with a dot between their parts, such as 阿依努尔·热合曼. The first part begins after the last of
 * `starts` before the dot; the last part ends where a word follows that is in no name.
 */
export function dottedNames(
  text: string,
  starts: ReadonlySet<number>,
): readonly (NameMatch & { readonly start: number })[] {
  const names: (NameMatch & { start: number })[] = [];
  for (let dot = text.indexOf('·'); dot >= 0; dot = text.indexOf('·', dot + 1)) {
    if (names.at(-1) !== undefined && dot < (names.at(-1)?.end ?? 0)) continue;
    let start = dot;
    while (start > 0 && dot - start < LONGEST_PART && isHan(text.charAt(start - 1))) {
      if (starts.has(start) && start < dot) break;
      start -= 1;
    }
    let end = dot + 1;
    while (isHan(text.charAt(end)) || text.charAt(end) === '·') {
      const isOver = STRONG.test(text.slice(end, end + 6)) && end > dot + 2;
      if (isOver || end - dot > LONGEST_PART * 2) break;
      end += 1;
    }
    if (start < dot && end > dot + 1)
      names.push({ name: text.slice(start, end), surname: '', start, end });
  }
  return names;
}

function isHan(character: string): boolean {
  return /^\p{Script=Han}$/u.test(character);
}
