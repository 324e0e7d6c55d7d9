import type { Position } from '../corpus/columns.ts';
import { groupingTiesAt, placeTiesAt, speakerAt, strategiesAt } from '../corpus/corpus.ts';
import { dateInWords } from '../dates.ts';
import type { LinkedReport } from '../filters/filter.ts';
import type { SectionId } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import type { Section } from '../report/report.ts';
import { DEFAULT_MAP_LAYER } from '../view/mapLayerIds.ts';
import { NO_FILTERS } from '../view/view.ts';
import { type SpotlightPart, chooseStatements } from './chooseStatements.ts';
import type { Deck, Scene, SceneView } from './deck.ts';

/** More outlines than this hide each other. */
const MOST_OVERLAYS = 4;
/** What a first deck plans, seconds. */
const PLANNED = { opening: 60, part: 45, topic: 30, statement: 90, overview: 90 } as const;

const WORDS = {
  overview: { zh: '回到全国', en: 'Back to the whole country' },
  overviewKicker: { zh: '小结', en: 'To conclude' },
  part: (number: number): Bilingual => ({ zh: `第 ${number} 部分`, en: `Part ${number}` }),
  left: (told: number, all: number): Bilingual => ({
    zh: `这一部分共有 ${all} 条发言，演示稿选用了其中 ${told} 条，其余可在地图和详情中查看。`,
    en: `This part has ${all} statements; this presentation shows ${told} of them. The others are on the map and in the details.`,
  }),
} as const;

function pair(zh: readonly string[], en: readonly string[], zhJoint: string, enJoint: string) {
  return { zh: zh.join(zhJoint), en: en.join(enJoint) };
}

function viewOf(section: SectionId | null, given: Partial<SceneView> = {}): SceneView {
  return {
    selection: null,
    filters: { ...NO_FILTERS, sections: section === null ? [] : [section] },
    overlays: [],
    mode: DEFAULT_MAP_LAYER,
    counties: false,
    ...given,
  };
}

function sceneOf(
  given: Pick<Scene, 'id' | 'title' | 'kicker' | 'view' | 'seconds'> & Partial<Scene>,
): Scene {
  return {
    camera: { kind: 'country' },
    spotlight: null,
    theme: null,
    language: null,
    notes: {},
    ...given,
  };
}

/** The scene of one statement, at its place; null while its words are not here or nobody said them. */
function statementScene(
  { corpus, atlas }: LinkedReport,
  at: Position,
  section: Section | null,
  kicker: Bilingual,
): Scene | null {
  const text = corpus.texts.at(at);
  const speaker = speakerAt(corpus, at);
  if (typeof text === 'string' || !speaker) return null;
  const place = placeTiesAt(corpus, at)
    .map((tie) => atlas.place(tie.place))
    .find((found) => found !== undefined);
  const groupings = groupingTiesAt(corpus, at).flatMap(
    ({ grouping }) => atlas.grouping(grouping) ?? [],
  );
  const region = place ?? groupings[0];
  const overlays = groupings.filter((grouping) => grouping !== region).slice(0, MOST_OVERLAYS);
  const { name, post } = speaker;
  const [strategy] = strategiesAt(corpus, at);
  const title = region
    ? pair([region.short.zh, name.zh], [region.short.en, name.en], '：', ': ')
    : name;
  const filters = section?.id ?? null;
  return sceneOf({
    id: text.id,
    title,
    kicker: strategy?.title ?? kicker,
    view: viewOf(filters, {
      selection: region ? { kind: 'region', id: region.id } : null,
      overlays: overlays.map(({ id }) => id),
    }),
    camera: { kind: region ? 'selection' : 'country' },
    spotlight: { kind: 'statement', id: text.id },
    notes: post ?? {},
    seconds: PLANNED.statement,
  });
}

/** The scenes of one part: itself, then each sub-topic with its statements. */
function partScenes(
  linked: LinkedReport,
  { section, topics, all }: SpotlightPart,
  number: number,
): readonly Scene[] {
  const { report } = linked;
  const kicker = section?.short ?? report.short;
  const told = topics.flatMap(({ subtopic, statements }): readonly Scene[] => {
    const scenes = statements.flatMap(
      (at) => statementScene(linked, at, section, subtopic?.label ?? kicker) ?? [],
    );
    const isOwnScene = subtopic !== null && section !== null && topics.length > 1;
    if (!isOwnScene || scenes.length === 0) return scenes;
    const topic = sceneOf({
      id: `topic-${subtopic.id}`,
      title: subtopic.label,
      kicker: section.short,
      view: viewOf(section.id),
      seconds: PLANNED.topic,
    });
    return [topic, ...scenes];
  });
  const statements = told.filter(({ spotlight }) => spotlight !== null).length;
  if (section === null) return told;
  const opening = sceneOf({
    id: `part-${section.id}`,
    title: section.short,
    kicker: WORDS.part(number),
    view: viewOf(section.id),
    notes: statements < all ? WORDS.left(statements, all) : section.heading,
    seconds: PLANNED.part,
  });
  return [opening, ...told];
}

/** Scenes with ids that are theirs alone: a statement may be called as one of ours. */
function withOwnIds(scenes: readonly Scene[]): readonly Scene[] {
  const taken = new Set<string>();
  return scenes.map((scene) => {
    let { id } = scene;
    for (let n = 2; taken.has(id); n += 1) id = `${scene.id}-${n}`;
    taken.add(id);
    return { ...scene, id };
  });
}

/** The statements whose words a first deck of the report needs; those of a long report are fetched. */
export function statementsForDeck({ corpus }: LinkedReport): readonly Position[] {
  return chooseStatements(corpus).flatMap(({ topics }) =>
    topics.flatMap(({ statements }) => statements),
  );
}

/**
 * A first deck from any report: an opening, each part with its sub-topics and their statements at their
 * places, and the whole country at the end. Of a long report a choice is told, and each part's notes say
 * of how many ({@link chooseStatements}); a statement whose words are not here is left out.
 */
export function deckFromReport(linked: LinkedReport): Deck {
  const { report, corpus } = linked;
  const { id, title, short, publisher, date, provenance } = report;
  const parts = chooseStatements(corpus);
  const numberOf = ({ section }: SpotlightPart) =>
    section ? report.sections.indexOf(section) + 1 : 0;
  const scenes = [
    sceneOf({
      id: 'opening',
      title,
      kicker: pair(
        [publisher.zh, dateInWords(date, 'zh')],
        [publisher.en, dateInWords(date, 'en')],
        ' · ',
        ' · ',
      ),
      view: viewOf(null),
      notes: provenance,
      seconds: PLANNED.opening,
    }),
    ...parts.flatMap((part) => partScenes(linked, part, numberOf(part))),
    sceneOf({
      id: 'overview',
      title: WORDS.overview,
      kicker: WORDS.overviewKicker,
      view: viewOf(null),
      seconds: PLANNED.overview,
    }),
  ];
  return { id, title: short, report: id, seconds: 0, scenes: withOwnIds(scenes) };
}
