import { inRuns } from '../../../domain/report/citation.ts';
import { LEADING_ELLIPSIS, startsMidSentence } from '../../../domain/report/midSentence.ts';
import { speakerAt } from '../../../domain/corpus/corpus.ts';
import type { Scene, Spotlight } from '../../../domain/deck/deck.ts';
import { localizedText } from '../../../domain/deck/localizedText.ts';
import { viewOfScene } from '../../../domain/deck/show.ts';
import { plainText } from '../../../domain/deck/plainText.ts';
import { positionOfStatement } from '../../../domain/deck/spotlightPosition.ts';
import type { LinkedReport, StatementFilter } from '../../../domain/filters/filter.ts';
import { COUNTRY_BOUNDS } from '../../../china/bounds.ts';
import type { Language } from '../../../domain/language.ts';
import type { Bounds } from '../../../domain/regions/region.ts';
import { deriveFilterResult, type ViewModel, viewModelOf } from '../../../domain/view/viewModel.ts';
import { stageMessages } from '../../../i18n/stage.ts';
import { areaOfScene } from '../../../viewport/sceneArea.ts';
import { type Attribution, attributionOf, labelOf } from './attribution.ts';

/** One run of words: somebody's, verbatim, or the name of a strategy. */
export interface PageTexts {
  /** `reported · attribution inferred`; empty where nothing has to be said of them. */
  readonly label: string;
  /** “… ” where the text begins mid-sentence, else empty; not part of the printed words. */
  readonly ellipsis: string;
  readonly text: string;
  /** Somebody's own or reported words are set in another face than ours. */
  readonly quoted: boolean;
  readonly lang: string;
}

/** One page of a hand-out: what is drawn and what is said, before it is laid out. */
export interface Page {
  readonly title: string;
  readonly kicker: string;
  readonly words: readonly PageTexts[];
  /** Who said so; null for nobody. */
  readonly speaker: Attribution | null;
  /** Where the words stand; empty without words. */
  readonly citation: string;
  readonly notes: string;
  readonly viewModel: ViewModel;
  /** What the map looks at; null for the whole country. */
  readonly area: Bounds | null;
  /** Whether the area is a picture as somebody saw it, with what lay on it, and not a region. */
  readonly framed: boolean;
  readonly language: Language;
}

export interface PageInputs {
  readonly linked: LinkedReport;
  readonly filter: StatementFilter;
  readonly language: Language;
}

type Said = Pick<Page, 'words' | 'speaker' | 'citation'>;
const NOTHING: Said = { words: [], speaker: null, citation: '' };

export function langOf(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}

function cited({ report }: LinkedReport, paragraphs: readonly number[], to: Language): string {
  const numbers = [...new Set(paragraphs)].sort((a, b) => a - b);
  if (numbers.length === 0) return '';
  return stageMessages[to].source(report.short[to], inRuns(numbers), numbers.length > 1);
}

function saidBy(spotlight: Spotlight | null, linked: LinkedReport, to: Language): Said {
  if (spotlight?.kind === 'strategy') {
    const strategy = linked.strategy(spotlight.id);
    if (!strategy) return NOTHING;
    const label = linked.report.types.find(({ id }) => id === strategy.type)?.name[to] ?? '';
    const words = {
      label,
      ellipsis: '',
      text: strategy.title[to],
      quoted: false,
      lang: langOf(to),
    };
    return { words: [words], speaker: null, citation: cited(linked, strategy.paragraphs, to) };
  }
  const at = spotlight && positionOfStatement(linked.corpus, spotlight.id);
  if (!spotlight || at === null) return NOTHING;
  const text = linked.corpus.texts.at(at);
  if (typeof text === 'string') return NOTHING;
  const parts = text.parts.filter(
    ({ kind }, index) => kind !== 'attribution' && (spotlight.parts?.includes(index) ?? true),
  );
  const speaker = speakerAt(linked.corpus, at);
  return {
    words: parts.map((part) => ({
      label: labelOf(part, to),
      ellipsis: startsMidSentence(part) ? LEADING_ELLIPSIS : '',
      text: part.text,
      quoted: true,
      lang: langOf(linked.report.language),
    })),
    speaker: speaker ? attributionOf(speaker, to) : null,
    citation: cited(
      linked,
      parts.map(({ paragraph }) => paragraph),
      to,
    ),
  };
}

/** Whether a picture shows the country whole: on paper it then is the country's, without the oceans around. */
function holdsCountry([west, south, east, north]: Bounds): boolean {
  const [left, bottom, right, top] = COUNTRY_BOUNDS;
  return west <= left && south <= bottom && east >= right && north >= top;
}

/** The page of a scene, in the language it fixes or else in the one asked for. */
export function pageOf(scene: Scene, { linked, filter, language }: PageInputs): Page {
  const to = scene.language ?? language;
  const view = viewOfScene(scene, to);
  const area = areaOfScene(linked, view, scene.camera);
  const title = localizedText(plainText(scene.title), to)?.text ?? '';
  const { words, ...source } = saidBy(scene.spotlight, linked, to);
  return {
    title,
    kicker: localizedText(plainText(scene.kicker), to)?.text ?? '',
    // The name of a strategy is not said twice.
    words: words.filter(({ text, quoted }) => quoted || text !== title),
    ...source,
    notes: localizedText(plainText(scene.notes), to)?.text ?? '',
    viewModel: viewModelOf(deriveFilterResult(linked, filter, view.filters), view),
    area: area && holdsCountry(area) ? null : area,
    framed: scene.camera.kind === 'bounds',
    language: to,
  };
}
