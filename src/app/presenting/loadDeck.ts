import { placeTiesAt, groupingTiesAt, speakerAt } from '../../domain/corpus/corpus.ts';
import { position } from '../../domain/corpus/columns.ts';
import { fetchDeck } from '../../data/fetchDeck.ts';
import type { Deck, Scene } from '../../domain/deck/deck.ts';
import { sceneViewOf } from '../../domain/deck/sameView.ts';
import type { LinkedReport } from '../../domain/filter.ts';
import { defaultView } from '../../domain/view.ts';

const PLAIN = {
  view: sceneViewOf(defaultView('en')),
  camera: { kind: 'country' },
  spotlight: null,
  theme: null,
  language: null,
  notes: {},
  seconds: 0,
} as const satisfies Partial<Scene>;

function statementScenes({ corpus }: LinkedReport): readonly Scene[] {
  return Array.from({ length: corpus.columns.size }, (_, index) => position(index)).flatMap(
    (at): readonly Scene[] => {
      const text = corpus.texts.at(at);
      const speaker = speakerAt(corpus, at);
      if (typeof text === 'string' || !speaker) return [];
      const [place] = placeTiesAt(corpus, at);
      const [grouping] = groupingTiesAt(corpus, at);
      const region = place?.place ?? grouping?.grouping;
      return [
        {
          ...PLAIN,
          id: text.id,
          title: speaker.name,
          kicker: speaker.post ?? {},
          view: {
            ...PLAIN.view,
            selection: region === undefined ? null : { kind: 'region', id: region },
          },
          camera: region === undefined ? PLAIN.camera : { kind: 'selection' },
          spotlight: { kind: 'statement', id: text.id },
        },
      ];
    },
  );
}

/** An opening, then a scene a statement: for a report nobody has made a deck for. */
function plainDeck(linked: LinkedReport): Deck {
  const { report } = linked;
  const opening: Scene = {
    ...PLAIN,
    id: 'opening',
    title: report.title,
    kicker: report.publisher,
  };
  return {
    id: report.id,
    title: report.title,
    report: report.id,
    seconds: 0,
    scenes: [opening, ...statementScenes(linked)],
  };
}

/** The deck made for a report; without it, a plain one: who has a room before them can begin. */
export async function loadDeck(linked: LinkedReport): Promise<Deck> {
  const fetched = await fetchDeck();
  const isIts = fetched.ok && fetched.value.report === linked.report.id;
  return isIts ? fetched.value : plainDeck(linked);
}
