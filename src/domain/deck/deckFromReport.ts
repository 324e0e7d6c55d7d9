import type { Position } from '../corpus/columns.ts';
import {
  groupingTiesAt,
  placeTiesAt,
  reportAt,
  speakerAt,
  strategiesAt,
} from '../corpus/corpus.ts';
import { dateInWords } from '../dates.ts';
import type { LinkedReport } from '../filters/filter.ts';
import type { MapLayerId, SectionId } from '../ids.ts';
import type { Bilingual } from '../language.ts';
import type { Section } from '../report/report.ts';
import { DEFAULT_MAP_LAYER, defaultLayerOf } from '../view/mapLayerIds.ts';
import { NO_FILTERS } from '../view/view.ts';
import { type ChosenSection, chooseStatements } from './chooseStatements.ts';
import { EMPTY_BUILD } from './builds.ts';
import type { Build, Deck, Scene, SceneView } from './deck.ts';
import { openingWords } from './openingWords.ts';

/** More outlines than this hide each other. */
const MAX_OVERLAYS = 4;
/** Seconds. */
const PLANNED_SECONDS = {
  opening: 60,
  section: 45,
  topic: 30,
  statement: 90,
  overview: 90,
} as const;

const TEXTS = {
  overview: { zh: '回到全国', en: 'Back to the whole country' },
  overviewKicker: { zh: '小结', en: 'To conclude' },
  section: (number: number): Bilingual => ({ zh: `第 ${number} 部分`, en: `Part ${number}` }),
  chosen: (chosen: number, all: number): Bilingual => ({
    zh: `这一部分共有 ${all} 条发言，演示稿选用了其中 ${chosen} 条，其余可在地图和详情中查看。`,
    en: `This part has ${all} statements; this presentation shows ${chosen} of them. The others are on the map and in the details.`,
  }),
} as const;

function joinBilingual(
  zh: readonly string[],
  en: readonly string[],
  zhJoint: string,
  enJoint: string,
) {
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
    content: null,
    builds: [],
    theme: null,
    language: null,
    notes: {},
    ...given,
  };
}

/** A long quotation begins with a few of its words; a short one is shown at once. */
function buildsOf(opening: string | null): readonly Build[] {
  if (opening === null) return [];
  return [
    { ...EMPTY_BUILD, words: { kind: 'only', text: opening } },
    { ...EMPTY_BUILD, words: { kind: 'all' } },
  ];
}

/** Null while the text is not loaded, or without a speaker. */
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
  const overlays = groupings.filter((grouping) => grouping !== region).slice(0, MAX_OVERLAYS);
  const { name, post } = speaker;
  const [strategy] = strategiesAt(corpus, at);
  const title = region
    ? joinBilingual([region.short.zh, name.zh], [region.short.en, name.en], '：', ': ')
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
    builds: buildsOf(openingWords(text.parts, reportAt(corpus, at).language)),
    notes: post ?? {},
    seconds: PLANNED_SECONDS.statement,
  });
}

function sectionScenes(
  linked: LinkedReport,
  { section, topics, statementCount }: ChosenSection,
  number: number,
): readonly Scene[] {
  const { report } = linked;
  const kicker = section?.short ?? report.short;
  const topicScenes = topics.flatMap(({ subtopic, statements }): readonly Scene[] => {
    const scenes = statements.flatMap(
      (at) => statementScene(linked, at, section, subtopic?.label ?? kicker) ?? [],
    );
    const hasOwnScene = subtopic !== null && section !== null && topics.length > 1;
    if (!hasOwnScene || scenes.length === 0) return scenes;
    const topic = sceneOf({
      id: `topic-${subtopic.id}`,
      title: subtopic.label,
      kicker: section.short,
      view: viewOf(section.id),
      seconds: PLANNED_SECONDS.topic,
    });
    return [topic, ...scenes];
  });
  const statements = topicScenes.filter(({ spotlight }) => spotlight !== null).length;
  if (section === null) return topicScenes;
  const opening = sceneOf({
    id: `part-${section.id}`,
    title: section.short,
    kicker: TEXTS.section(number),
    view: viewOf(section.id),
    notes: statements < statementCount ? TEXTS.chosen(statements, statementCount) : section.heading,
    seconds: PLANNED_SECONDS.section,
  });
  return [opening, ...topicScenes];
}

/** The scenes of a report without statements: where the strategies of each type apply. */
function typeScenes({ report }: LinkedReport, mode: MapLayerId): readonly Scene[] {
  return report.types.map(({ id, name }) =>
    sceneOf({
      id: `type-${id}`,
      title: name,
      kicker: report.short,
      view: viewOf(null, { filters: { ...NO_FILTERS, types: [id] }, mode }),
      seconds: PLANNED_SECONDS.section,
    }),
  );
}

/** The id of a statement may equal a generated one. */
function withUniqueIds(scenes: readonly Scene[]): readonly Scene[] {
  const taken = new Set<string>();
  return scenes.map((scene) => {
    let { id } = scene;
    for (let n = 2; taken.has(id); n += 1) id = `${scene.id}-${n}`;
    taken.add(id);
    return { ...scene, id };
  });
}

/** A long report loads texts on demand. */
export function statementsForDeck({ corpus }: LinkedReport): readonly Position[] {
  return chooseStatements(corpus).flatMap(({ topics }) =>
    topics.flatMap(({ statements }) => statements),
  );
}

/** Uses a choice of the statements of a long report; those without loaded texts are left out. */
export function deckFromReport(linked: LinkedReport): Deck {
  const { report, corpus } = linked;
  const { id, title, short, publisher, date, provenance } = report;
  const sections = chooseStatements(corpus);
  const mode = defaultLayerOf(corpus);
  const numberOf = ({ section }: ChosenSection) =>
    section ? report.sections.indexOf(section) + 1 : 0;
  const scenes = [
    sceneOf({
      id: 'opening',
      title,
      kicker: joinBilingual(
        [publisher.zh, dateInWords(date, 'zh')],
        [publisher.en, dateInWords(date, 'en')],
        ' · ',
        ' · ',
      ),
      view: viewOf(null, { mode }),
      notes: provenance,
      seconds: PLANNED_SECONDS.opening,
    }),
    ...(corpus.columns.size > 0
      ? sections.flatMap((each) => sectionScenes(linked, each, numberOf(each)))
      : typeScenes(linked, mode)),
    sceneOf({
      id: 'overview',
      title: TEXTS.overview,
      kicker: TEXTS.overviewKicker,
      view: viewOf(null, { mode }),
      seconds: PLANNED_SECONDS.overview,
    }),
  ];
  return { id, title: short, report: id, seconds: 0, scenes: withUniqueIds(scenes) };
}
