import type { Build, Deck, OwnContent, PartlyBilingual, Scene } from './deck.ts';
import { MAX_BUILDS } from './builds.ts';
import { changeScene, MAX_SECONDS } from './editDeck.ts';
import { MAX_LINES } from './ownContent.ts';
import { plainText } from './plainText.ts';

function plainContent(content: OwnContent): OwnContent {
  switch (content.kind) {
    case 'number':
      return {
        ...content,
        number: plainText(content.number),
        caption: plainText(content.caption),
      };
    case 'picture':
      return { ...content, alt: plainText(content.alt) };
    case 'regions':
      return content;
    default:
      return { ...content, lines: content.lines.slice(0, MAX_LINES).map(plainText) };
  }
}

/** A scene has own content or a spotlight, never both. */
export function setContent(deck: Deck, id: string, content: OwnContent | null): Deck {
  return changeScene(deck, id, (scene) => ({
    ...scene,
    content: content && plainContent(content),
    spotlight: content ? null : scene.spotlight,
  }));
}

/** At most {@link MAX_BUILDS}. */
export function setBuilds(deck: Deck, id: string, builds: readonly Build[]): Deck {
  return changeScene(deck, id, (scene) => ({ ...scene, builds: builds.slice(0, MAX_BUILDS) }));
}

export function setDeckTitle(deck: Deck, title: PartlyBilingual): Deck {
  return { ...deck, title: plainText(title) };
}

/** Whole seconds; 0 for the sum of the scenes. */
export function setDeckSeconds(deck: Deck, seconds: number): Deck {
  return { ...deck, seconds: Math.max(0, Math.min(MAX_SECONDS, Math.round(seconds) || 0)) };
}

const NEW_TITLES = {
  deck: { zh: '新演示稿', en: 'New presentation' },
  opening: { zh: '开场', en: 'Opening' },
  closing: { zh: '结语', en: 'To conclude' },
} as const;

/** A deck of `report` with an opening and a closing scene, which show the map as `view` does. */
export function newDeck(report: string, view: Scene['view']): Deck {
  const scene = (kind: 'opening' | 'closing'): Scene => ({
    id: kind,
    title: NEW_TITLES[kind],
    kicker: {},
    view,
    camera: { kind: 'country' },
    spotlight: null,
    content: { kind, lines: [] },
    builds: [],
    theme: null,
    language: null,
    notes: {},
    seconds: 0,
  });
  const scenes = [scene('opening'), scene('closing')];
  return { id: report, title: NEW_TITLES.deck, report, seconds: 0, scenes };
}
