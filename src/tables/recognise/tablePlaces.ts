import type { RegionId } from '../../domain/ids.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { Cell } from '../cell.ts';
import { cleanText, plainName } from '../text/cleanText.ts';
import { readNumber } from '../text/readNumber.ts';

export type TablePlaceLevel = 'province' | 'prefecture' | 'county' | 'grouping';

export interface TablePlace {
  readonly id: RegionId;
  readonly name: Bilingual;
  readonly level: TablePlaceLevel;
}

/** What is known of a cell otherwise. */
export interface PlaceHint {
  readonly levels?: readonly TablePlaceLevel[];
  /** Codes of places; the place is in one of them. */
  readonly within?: readonly RegionId[];
}

/** All places that a text can mean, with this hint: none when it names no place, several when it is ambiguous. */
export type LookUpPlace = (text: string, hint: PlaceHint) => readonly TablePlace[];

const TOTAL =
  /^(?:全国.{0,12}|中国|中华人民共和国|全省.{0,6}|全市.{0,6}|全区.{0,6}|合计|总计|总和|共计|小计|平均|平均值|均值|加总|national(?: (?:total|average))?|nationwide|china|total.{0,12}|subtotal|sum|overall|average|mean|grand total|whole country|all (?:regions|provinces|china))$/iu;
const NATIONAL =
  /^(?:全国(?:合计|总计|总和|共计|平均|平均值|均值|数|总数)?|中国|中华人民共和国|national(?: (?:total|average))?|nationwide|china(?: total)?|whole country|all china)$/iu;
const SUBTOTAL =
  /^(?:东部|中部|西部|东北|华北|华东|华中|华南|西南|西北|沿海|内陆|内地|南方|北方|东部沿海|长江以南|.{1,12}(?:地区|板块|经济带|经济区|城市群)(?:合计|小计|平均|总计)?)(?:\d+省(?:份|市|区)*)?(?:地区|省份|省市|各省|区域|板块)?(?:合计|小计|平均|总计)?$/u;
const ENGLISH_SUBTOTAL =
  /^(?:the )?(?:north|south|east|west|central|northeast|northwest|southeast|southwest|coastal|inland|eastern|western|middle|northern|southern|north-?eastern|south-?western|north-?western)(?: china)?(?: (?:region|area|provinces?|part)s?)?(?: (?:total|subtotal))?$/iu;
const LONGEST_NAME = 40;
const NATIONAL_CODE = '100000';

/** Whether the label of a row means the whole country, not only a total of the rows. */
export function isNational(cell: Cell): boolean {
  return cell !== null && (NATIONAL.test(plainName(cell)) || codeDigits(cell) === NATIONAL_CODE);
}

export type LabelKind = 'place' | 'total' | 'subtotal' | 'none';

/** The places of the cells of one table. Each text is looked up once. */
export class TablePlaces {
  readonly #lookUp: LookUpPlace;
  readonly #known = new Map<string, readonly TablePlace[]>();
  readonly #kinds = new Map<string, LabelKind>();

  constructor(lookUp: LookUpPlace) {
    this.#lookUp = lookUp;
  }

  find(text: string, hint: PlaceHint = {}): readonly TablePlace[] {
    if (text === '' || text.length > LONGEST_NAME) return [];
    const key = `${text}\n${hint.levels?.join() ?? ''}\n${hint.within?.join() ?? ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    let found = this.#lookUp(text, hint);
    const chinese = text.replace(/[^\p{Script=Han}]+/gu, '');
    // "北京 Beijing": the name in two languages.
    if (found.length === 0 && chinese.length > 1 && /[a-z]{3}/iu.test(text))
      found = this.#lookUp(chinese, hint);
    this.#known.set(key, found);
    return found;
  }

  /** What the cell of a place is: a place by name, a total of the country, or a total of several places. */
  kindOf(cell: Cell): LabelKind {
    if (typeof cell !== 'string' || cell.length > 2 * LONGEST_NAME) return 'none';
    const known = this.#kinds.get(cell);
    if (known !== undefined) return known;
    const kind = this.#judge(cell);
    this.#kinds.set(cell, kind);
    return kind;
  }

  #judge(cell: string): LabelKind {
    const text = plainName(cell).replace(/^(?:其中|#)\s*:?\s*/u, '');
    if (text === '' || text.length > LONGEST_NAME || readNumber(cell) !== null) return 'none';
    if (TOTAL.test(text)) return 'total';
    const places = this.find(cleanText(cell));
    if (places.some(({ level }) => level !== 'grouping')) return 'place';
    if (places.length > 0 || SUBTOTAL.test(text) || ENGLISH_SUBTOTAL.test(text)) return 'subtotal';
    return 'none';
  }

  /** The place that a title begins with: 河南省主要指标, `Henan: main indicators`. Null when it is ambiguous. */
  inTitle(title: string): TablePlace | null {
    const text = cleanText(title);
    const starts = /^\p{Script=Han}/u.test(text)
      ? Array.from({ length: 15 }, (_, at) => text.slice(0, 16 - at))
      : [
          text,
          ...text.split(/[:,(–—-]/u).slice(0, 1),
          text.split(' ').slice(0, 2).join(' '),
          text.split(' ')[0] ?? '',
        ];
    for (const start of starts) {
      const found = this.find(start.trim()).filter(({ level }) => level !== 'grouping');
      if (found.length > 1) return null;
      if (found[0] !== undefined && start.trim().length > 1) return found[0];
    }
    return null;
  }

  /** The place of a code, which a spreadsheet may have kept as a number or with a decimal. */
  ofCode(cell: Cell): TablePlace | 'total' | null {
    const digits = codeDigits(cell);
    if (digits === null) return null;
    if (digits === NATIONAL_CODE) return 'total';
    return this.find(digits).find(({ id }) => id === digits) ?? null;
  }
}

/** Two, four, six or twelve digits as the six digits of a code; null for anything else. */
export function codeDigits(cell: Cell): string | null {
  if (cell === null) return null;
  const text = cleanText(cell)
    .replace(/\.0+$/u, '')
    .replace(/^0+(?=[1-8])/u, '');
  if (/^\d{12}$/u.test(text)) return text.slice(0, 6);
  return /^[1-8]\d(?:\d{2}){0,2}$/u.test(text) ? text.padEnd(6, '0') : null;
}
