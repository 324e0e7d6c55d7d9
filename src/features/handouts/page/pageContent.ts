import { formatRuns } from '../../../domain/report/citation.ts';
import { LEADING_ELLIPSIS, startsMidSentence } from '../../../domain/report/midSentence.ts';
import { reportAt, speakerAt } from '../../../domain/corpus/corpus.ts';
import type { PartlyBilingual, Scene, Spotlight } from '../../../domain/deck/deck.ts';
import { localizedText } from '../../../domain/deck/localizedText.ts';
import { textsOfContent } from '../../../domain/deck/ownContent.ts';
import { strategiesOfScene } from '../../../domain/deck/strategiesOfScene.ts';
import { viewOfScene } from '../../../domain/deck/show.ts';
import { plainText } from '../../../domain/deck/plainText.ts';
import type { Stroke } from '../../../domain/drawing/stroke.ts';
import { positionOfStatement } from '../../../domain/deck/spotlightPosition.ts';
import type { LinkedReport, StatementFilter } from '../../../domain/filters/filter.ts';
import { COUNTRY_BOUNDS } from '../../../china/bounds.ts';
import type { MapLevel } from '../../../china/zoomLevels.ts';
import type { StrategyId } from '../../../domain/ids.ts';
import { type Language, LANG_TAGS, type LangTag } from '../../../domain/language.ts';
import type { ReportFrame } from '../../../domain/report/report.ts';
import type { Bounds } from '../../../domain/regions/region.ts';
import { deriveFilterResult, type ViewModel, viewModelOf } from '../../../domain/view/viewModel.ts';
import { regionText } from '../../../i18n/counts.ts';
import { stageMessages } from '../../../i18n/stage.ts';
import { areaOfScene, levelOfScene } from '../../../viewport/sceneArea.ts';
import { type Attribution, attributionOf, labelOf } from './attribution.ts';

/** A picture as the browser has read it. */
export interface ScenePicture {
  /** A data URL of a PNG or a JPEG. */
  readonly image: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

interface Passage {
  /** `Reported · attribution inferred`; empty where the passage needs no label. */
  readonly label: string;
  /** “… ” where the text starts mid-sentence, else empty. It is not part of the quoted text. */
  readonly ellipsis: string;
  readonly text: string;
  /** Quoted and reported words are set in another typeface than the product's own texts. */
  readonly quoted: boolean;
  readonly lang: LangTag;
}

export interface PageContent {
  readonly title: string;
  readonly kicker: string;
  readonly passages: readonly Passage[];
  /** The picture of a scene, with its description; null for none. */
  readonly picture: (ScenePicture & { readonly description: string }) | null;
  readonly speaker: Attribution | null;
  readonly citation: string;
  /** Names the strategies that the scene mentions; empty for none. */
  readonly strategies: string;
  readonly notes: string;
  /** Planned; 0 for unplanned. */
  readonly seconds: number;
  readonly viewModel: ViewModel;
  /** What the map shows; null for the whole country. */
  readonly area: Bounds | null;
  /** Whether the area is a captured picture, with the controls that covered it, and not a region. */
  readonly framed: boolean;
  /** The divisions that the map fills, as on the stage; null where the zoom decides. */
  readonly level: MapLevel | null;
  readonly language: Language;
  /** What is drawn on the map; absent for nothing. */
  readonly strokes?: readonly Stroke[];
}

export interface PageInputs {
  readonly linked: LinkedReport;
  readonly filter: StatementFilter;
  readonly language: Language;
  /** What is drawn on the map of a scene, if it is wanted. */
  readonly strokesOf?: ((scene: string) => readonly Stroke[]) | undefined;
}

type SpotlightContent = Pick<PageContent, 'passages' | 'speaker' | 'citation'>;
const NO_SPOTLIGHT: SpotlightContent = { passages: [], speaker: null, citation: '' };

function citationOf(
  report: ReportFrame,
  paragraphs: readonly number[],
  language: Language,
): string {
  const numbers = [...new Set(paragraphs)].sort((a, b) => a - b);
  if (numbers.length === 0) return '';
  return stageMessages[language].source(
    report.short[language],
    formatRuns(numbers),
    numbers.length > 1,
  );
}

function spotlightContent(
  spotlight: Spotlight | null,
  linked: LinkedReport,
  language: Language,
): SpotlightContent {
  switch (spotlight?.kind) {
    case 'strategy':
      return strategyContent(spotlight.id, linked, language);
    case 'statement':
      return statementContent(spotlight, linked, language);
    case undefined:
      return NO_SPOTLIGHT;
  }
}

function strategyContent(
  id: StrategyId,
  linked: LinkedReport,
  language: Language,
): SpotlightContent {
  const strategy = linked.strategy(id);
  if (!strategy) return NO_SPOTLIGHT;
  const type = linked.report.types.find((each) => each.id === strategy.type);
  return {
    passages: [
      {
        label: type?.name[language] ?? '',
        ellipsis: '',
        text: strategy.title[language],
        quoted: false,
        lang: LANG_TAGS[language],
      },
    ],
    speaker: null,
    citation: citationOf(linked.report, strategy.paragraphs, language),
  };
}

function statementContent(
  spotlight: Extract<Spotlight, { readonly kind: 'statement' }>,
  linked: LinkedReport,
  language: Language,
): SpotlightContent {
  const at = positionOfStatement(linked.corpus, spotlight.id);
  if (at === null) return NO_SPOTLIGHT;
  const text = linked.corpus.texts.at(at);
  if (typeof text === 'string') return NO_SPOTLIGHT;
  const parts = text.parts.filter(
    ({ kind }, index) => kind !== 'attribution' && (spotlight.parts?.includes(index) ?? true),
  );
  const speaker = speakerAt(linked.corpus, at);
  const report = reportAt(linked.corpus, at);
  return {
    passages: parts.map((part) => ({
      label: labelOf(part, language),
      ellipsis: startsMidSentence(part) ? LEADING_ELLIPSIS : '',
      text: part.text,
      quoted: true,
      lang: LANG_TAGS[report.language],
    })),
    speaker: speaker ? attributionOf(speaker, language) : null,
    citation: citationOf(
      report,
      parts.map(({ paragraph }) => paragraph),
      language,
    ),
  };
}

/** What a scene says that is not of the report; of two regions their numbers. */
function ownPassages(
  content: Scene['content'],
  viewModel: ViewModel,
  language: Language,
): readonly Passage[] {
  const own = { label: '', ellipsis: '', quoted: false } as const;
  if (content?.kind === 'regions')
    return content.ids.flatMap((id): readonly Passage[] => {
      const region = viewModel.linked.atlas.region(id);
      if (!region) return [];
      const text = regionText(viewModel, id, language);
      return [{ ...own, label: region.short[language], text, lang: LANG_TAGS[language] }];
    });
  return textsOfContent(content, language).map(({ text, lang }) => ({ ...own, text, lang }));
}

/** As on the stage when all words of the scene are shown. */
function strategiesText(
  scene: Scene,
  passages: readonly Passage[],
  linked: LinkedReport,
  language: Language,
): string {
  const words = passages.map(({ text }) => text);
  const names = strategiesOfScene(scene, words, linked, language);
  return names.length === 0 ? '' : stageMessages[language].strategies(names);
}

/** Whether an area contains the whole country. On paper the oceans around it are then left out. */
function containsCountry([west, south, east, north]: Bounds): boolean {
  const [left, bottom, right, top] = COUNTRY_BOUNDS;
  return west <= left && south <= bottom && east >= right && north >= top;
}

/**
 * The content of a scene's page, in the language that the scene fixes, else in the requested one. `picture` is
 * that of the scene; without it the page has the description instead.
 */
export function pageContentOf(
  scene: Scene,
  { linked, filter, language: requested, strokesOf }: PageInputs,
  picture: ScenePicture | null = null,
): PageContent {
  const language = scene.language ?? requested;
  const view = viewOfScene(scene, language, linked.report.id);
  const area = areaOfScene(linked, view, scene.camera);
  const textOf = (text: PartlyBilingual): string =>
    localizedText(plainText(text), language)?.text ?? '';
  const title = textOf(scene.title);
  const viewModel = viewModelOf(deriveFilterResult(linked, filter, view.filters), view);
  const { passages, ...source } = spotlightContent(scene.spotlight, linked, language);
  const own = ownPassages(scene.content, viewModel, language);
  return {
    title,
    kicker: textOf(scene.kicker),
    // The name of a strategy is not repeated below the same title.
    passages: [
      ...passages.filter(({ text, quoted }) => quoted || text !== title),
      ...(picture ? [] : own),
    ],
    picture: picture && {
      ...picture,
      description: textsOfContent(scene.content, language)[0]?.text ?? '',
    },
    ...source,
    strategies: strategiesText(scene, [...passages, ...own], linked, language),
    notes: textOf(scene.notes),
    seconds: scene.seconds,
    viewModel,
    area: area && containsCountry(area) ? null : area,
    framed: scene.camera.kind === 'bounds',
    level: levelOfScene(linked, view, scene.camera),
    language,
    ...(strokesOf && { strokes: strokesOf(scene.id) }),
  };
}
