import type { Draft, DraftStatement } from '../../src/draft/finding.ts';

/** What the finder should find in an article; see `tests/fixtures/articles/README.md`. */
export interface ArticleKey {
  readonly speakers: readonly {
    readonly name: string;
    readonly body: string;
    readonly post: string;
    readonly places: readonly string[];
    readonly quotes: readonly KeyQuote[];
  }[];
  readonly unattributed: readonly { readonly at: readonly [number, number] }[];
}

interface KeyQuote {
  readonly kind: string;
  readonly at: readonly [number, number];
  readonly types: readonly string[];
}

export const MEASURES = [
  'statements',
  'attributions',
  'kinds',
  'speakers',
  'posts',
  'bodies',
  'places',
  'types',
] as const;
export type Measure = (typeof MEASURES)[number];

/** How many findings are right, and how many there are in the draft and in the key. */
export interface Tally {
  readonly right: number;
  readonly found: number;
  readonly expected: number;
}
export type Tallies = Readonly<Record<Measure, Tally>>;

/** The least share of common characters among all characters of two ranges that count as the same. */
const SAME_EXTENT = 0.8;

/** Compares a draft with a key. */
export function tallies(draft: Draft, key: ArticleKey): Tallies {
  const quotes = key.speakers.flatMap(({ name, quotes: own }) =>
    own.map((quote) => ({ ...quote, name })),
  );
  const all = [
    ...quotes,
    ...key.unattributed.map(({ at }) => ({ at, name: '', kind: 'direct', types: [] })),
  ];
  const pairs = all.flatMap((quote) => {
    const statement = draft.statements.find((one) => hasSameExtent(one, quote.at));
    return statement === undefined ? [] : [{ quote, statement }];
  });
  const count = (right: number): Tally => ({
    right,
    found: draft.statements.length,
    expected: all.length,
  });
  return {
    statements: count(pairs.length),
    attributions: count(
      pairs.filter(({ quote, statement }) => quote.name === (statement.speaker?.name ?? '')).length,
    ),
    kinds: count(pairs.filter(({ quote, statement }) => quote.kind === statement.kind).length),
    speakers: tally(
      draft.speakers.map(({ name }) => name),
      key.speakers.map(({ name }) => name),
    ),
    posts: tally(
      draft.speakers.flatMap(({ name, post }) => (post ? [`${name} ${post.text}`] : [])),
      key.speakers.flatMap(({ name, post }) => (post === '' ? [] : [`${name} ${post}`])),
    ),
    bodies: tally(
      draft.speakers.map(({ name, body }) => `${name} ${body}`),
      key.speakers.map(({ name, body }) => `${name} ${body}`),
    ),
    places: tally(
      draft.statements.flatMap(({ speaker, places }) =>
        speaker === null ? [] : places.map(({ id }) => `${speaker.name} ${id}`),
      ),
      key.speakers.flatMap(({ name, places }) => places.map((id) => `${name} ${id}`)),
    ),
    types: tally(
      draft.statements.flatMap(({ start, types }) => types.map(({ id }) => `${start} ${id}`)),
      pairs.flatMap(({ quote, statement }) => quote.types.map((id) => `${statement.start} ${id}`)),
    ),
  };
}

function hasSameExtent({ start, end }: DraftStatement, at: readonly [number, number]): boolean {
  const common = Math.min(end, at[1]) - Math.max(start, at[0]);
  return common > 0 && common / (Math.max(end, at[1]) - Math.min(start, at[0])) >= SAME_EXTENT;
}

function tally(found: readonly string[], expected: readonly string[]): Tally {
  const [draft, key] = [new Set(found), new Set(expected)];
  const right = [...draft].filter((one) => key.has(one)).length;
  return { right, found: draft.size, expected: key.size };
}

/** The sum of tallies of several articles. */
export function sumOfTallies(all: readonly Tallies[]): Tallies {
  const sum = (measure: Measure): Tally => ({
    right: all.reduce((total, one) => total + one[measure].right, 0),
    found: all.reduce((total, one) => total + one[measure].found, 0),
    expected: all.reduce((total, one) => total + one[measure].expected, 0),
  });
  return {
    statements: sum('statements'),
    attributions: sum('attributions'),
    kinds: sum('kinds'),
    speakers: sum('speakers'),
    posts: sum('posts'),
    bodies: sum('bodies'),
    places: sum('places'),
    types: sum('types'),
  };
}
