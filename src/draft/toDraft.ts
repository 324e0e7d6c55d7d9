import { type Adcode, type GroupingId, isAdcode } from '../domain/ids.ts';
import type { PlaceHit } from '../gazetteer/scanPlaces.ts';
import { codePointOffsets } from './codePoints.ts';
import type { Draft, DraftPlace, DraftSpeaker, DraftStatement, Words } from './finding.ts';
import type { DraftKnowledge } from './knowledge.ts';
import type { People, Person } from './person.ts';
import type { Span } from './span.ts';
import type { Speech } from './speech.ts';
import { typesIn } from './strategyTerms.ts';

/** Between two posts of one person. */
const SEVERAL_POSTS = /、|\band\b/u;

interface Found {
  readonly speeches: readonly Speech[];
  readonly people: People;
}

/** Adds places and types to the words that were found, and converts offsets to code points. */
export function toDraft(
  text: string,
  plain: string,
  { speeches, people }: Found,
  knowledge: DraftKnowledge,
): Draft {
  const { scanPlaces, terms, groupingTypes } = knowledge;
  const toPoint = codePointOffsets(text);
  const words = ({ start, end }: Span): Words => ({
    start: toPoint(start),
    end: toPoint(end),
    text: text.slice(start, end),
  });
  const spoken = new Set(speeches.map(({ person }) => person));
  const speakers = new Map<Person, DraftSpeaker>(
    people.all
      .filter((person) => spoken.has(person))
      .map((person) => [person, toSpeaker(text, person, words)]),
  );
  const posts = new Map<Person, readonly DraftPlace[]>();
  for (const person of speakers.keys())
    posts.set(
      person,
      placesOfPost(plain, [person.description.post, person.description.origin], {
        ...knowledge,
        words,
      }),
    );
  const statements = speeches.map((speech): DraftStatement => {
    const { person, kind, confidence, because } = speech;
    const said = plain.slice(speech.start, speech.end);
    const hits = scanPlaces(said);
    const at = (span: Span): Words =>
      words({ start: speech.start + span.start, end: speech.start + span.end });
    const named = placesOf(hits).map(({ id, ...span }) => ({
      ...at(span),
      id,
      basis: 'named' as const,
    }));
    const ofPost =
      person === null
        ? placesOfPost(plain, [speech.description], { ...knowledge, words })
        : (posts.get(person) ?? []);
    return {
      ...words(speech),
      speaker: person === null ? null : (speakers.get(person) ?? null),
      kind,
      places: unique([...named, ...ofPost]),
      groupings: unique(groupingsOf(hits).map(({ id, ...span }) => ({ ...at(span), id }))),
      types: unique([
        ...typesIn(said, terms).map(({ type, ...span }) => ({ ...at(span), id: type })),
        ...groupingsOf(hits).flatMap(({ id, ...span }) => {
          const type = groupingTypes.get(id);
          return type === undefined ? [] : [{ ...at(span), id: type }];
        }),
      ]),
      confidence,
      because: because.map(words),
    };
  });
  return { statements, speakers: [...speakers.values()] };
}

function toSpeaker(text: string, person: Person, words: (span: Span) => Words): DraftSpeaker {
  const { body, level, post } = person.description;
  const [first] = person.mentions;
  return {
    name:
      first === undefined || first.end - first.start !== person.name.length
        ? person.name
        : text.slice(first.start, first.end),
    body,
    level,
    post: post === null ? null : words(post),
    mentions: person.mentions.map(words),
  };
}

function placesOfPost(
  plain: string,
  descriptions: readonly (Span | null | undefined)[],
  { scanPlaces, isWithin, words }: DraftKnowledge & { words: (span: Span) => Words },
): readonly DraftPlace[] {
  const [ofPost = [], ofOrigin = []] = descriptions.map((span) => {
    if (!span) return [];
    const said = plain.slice(span.start, span.end);
    const places = placesOf(scanPlaces(said));
    // In one post, the place around another one only says where it is: 贵州省…遵义市….
    const isAround = (outer: (typeof places)[number]): boolean =>
      places.some(
        (inner) =>
          inner.id !== outer.id &&
          isWithin(inner.id, outer.id) &&
          !SEVERAL_POSTS.test(
            said.slice(Math.min(inner.end, outer.end), Math.max(inner.start, outer.start)),
          ),
      );
    return places
      .filter((place) => !isAround(place))
      .map((place) => ({
        ...words({ start: span.start + place.start, end: span.start + place.end }),
        id: place.id,
        basis: 'post' as const,
      }));
  });
  // 住鄂 says less than 武汉 in the post.
  const isKnown = (outer: DraftPlace): boolean =>
    ofPost.some((inner) => inner.id !== outer.id && isWithin(inner.id, outer.id));
  return [...ofPost, ...ofOrigin.filter((place) => !isKnown(place))];
}

/** The places that hits name for certain. */
function placesOf(hits: readonly PlaceHit[]): readonly (Span & { readonly id: Adcode })[] {
  return hits.flatMap(({ start, end, candidates, isWeak }) => {
    const [place] = candidates;
    const isCertain = candidates.length === 1 && !isWeak;
    return place !== undefined && isCertain && isAdcode(place.id)
      ? [{ start, end, id: place.id }]
      : [];
  });
}

function groupingsOf(hits: readonly PlaceHit[]): readonly (Span & { readonly id: GroupingId })[] {
  return hits.flatMap(({ start, end, candidates }) => {
    const [grouping] = candidates;
    return grouping !== undefined && grouping.level === 'grouping' && !isAdcode(grouping.id)
      ? [{ start, end, id: grouping.id }]
      : [];
  });
}

function unique<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return all.filter(({ id }) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew;
  });
}
