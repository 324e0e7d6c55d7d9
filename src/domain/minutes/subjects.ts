import { speakerAt } from '../corpus/corpus.ts';
import type { Deck, Scene, Spotlight } from '../deck/deck.ts';
import { sceneViewOf } from '../deck/sceneView.ts';
import type { Stage } from '../deck/show.ts';
import { positionOfStatement } from '../deck/spotlightPosition.ts';
import type { LinkedReport } from '../filters/filter.ts';
import type { Selection, ViewState } from '../view/view.ts';
import type { MinutesMap, OnScreen, Subject } from './entry.ts';

function subjectOfSelection(selection: Selection, linked: LinkedReport): Subject | null {
  switch (selection.kind) {
    case 'region': {
      const region = linked.atlas.region(selection.id);
      return region ? { ...selection, name: region.short } : null;
    }
    case 'strategy': {
      const strategy = linked.strategy(selection.id);
      return strategy ? { ...selection, name: strategy.title } : null;
    }
    case 'speaker': {
      const speaker = linked.speaker(selection.id);
      return speaker ? { ...selection, name: speaker.name } : null;
    }
  }
}

function subjectOfSpotlight(spotlight: Spotlight, linked: LinkedReport): Subject | null {
  if (spotlight.kind === 'strategy')
    return subjectOfSelection({ kind: 'strategy', id: spotlight.id }, linked);
  const at = positionOfStatement(linked.corpus, spotlight.id);
  const speaker = at === null ? undefined : speakerAt(linked.corpus, at);
  return { kind: 'statement', id: spotlight.id, name: speaker?.name ?? {} };
}

function subjectOfScene({ id, title }: Scene): Subject {
  return { kind: 'scene', id, name: title };
}

const keyOf = ({ kind, id }: Subject): string => `${kind} ${id}`;

function eachOnce(subjects: readonly (Subject | null)[]): readonly Subject[] {
  const found = subjects.filter((subject) => subject !== null);
  return [...new Map(found.map((subject) => [keyOf(subject), subject])).values()];
}

/** What a show has on the screen: off script the region that was asked about comes first. */
export function onStage(stage: Stage, linked: LinkedReport): OnScreen {
  const { selection } = stage.view;
  const spotlight = stage.spotlight && subjectOfSpotlight(stage.spotlight, linked);
  const selected = selection && subjectOfSelection(selection, linked);
  return {
    subjects: eachOnce([spotlight, selected, subjectOfScene(stage.scene)]),
    map: {
      view: sceneViewOf(stage.view),
      camera: stage.bounds ? { kind: 'bounds', bounds: stage.bounds } : stage.scene.camera,
    },
    sheet: sheetOfStage(stage),
  };
}

/** A scene has the sheet of its id; what is drawn off script has another. */
export function sheetOfStage({ scene, offScript }: Stage): string {
  return offScript ? `${scene.id} off-script` : scene.id;
}

/** The sheet of the page outside a show. No scene has this id. */
export const PAGE_SHEET = '';

/** What the page has on the screen; `map` is null before the map is drawn. */
export function onPage(view: ViewState, map: MinutesMap | null, linked: LinkedReport): OnScreen {
  const selected = view.selection && subjectOfSelection(view.selection, linked);
  return { subjects: eachOnce([selected]), map, sheet: PAGE_SHEET };
}

/** Whether the report or the presentation still has a subject. What is not loaded is not called missing. */
export function isMissing(subject: Subject, linked: LinkedReport, deck: Deck | null): boolean {
  switch (subject.kind) {
    case 'region':
      return linked.atlas.region(subject.id) === undefined && !isUnloadedCounty(subject.id, linked);
    case 'strategy':
      return linked.strategy(subject.id) === undefined;
    case 'speaker':
      return linked.speaker(subject.id) === undefined;
    case 'statement':
      return (
        linked.corpus.files === undefined && positionOfStatement(linked.corpus, subject.id) === null
      );
    case 'scene':
      return deck !== null && !deck.scenes.some(({ id }) => id === subject.id);
  }
}

/** Counties are loaded on demand; their codes do not end with 00. */
function isUnloadedCounty(id: string, { atlas }: LinkedReport): boolean {
  return atlas.counties.length === 0 && /^\d{6}$/u.test(id) && !id.endsWith('00');
}

/** Equal keys: the same view, however the map was moved. Minutes show and quote it once. */
export function screenKey({ subjects, map, sheet }: OnScreen): string {
  return JSON.stringify([sheet, subjects.map(keyOf), map?.view]);
}
