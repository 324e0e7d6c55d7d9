import { regionsInNotes } from '../../../domain/deck/regionsInNotes.ts';
import type { Stage } from '../../../domain/deck/show.ts';
import type { AppState } from '../../../state/appStore.ts';
import { levelOfScene } from '../../../viewport/sceneArea.ts';

/** What the map of a scene fills and names in every window. Off script it is the map of the page. */
export function mapOfStage(
  { scene, view, offScript }: Stage,
  { linked, atlas }: Pick<AppState, 'linked' | 'atlas'>,
): Pick<AppState['presentation'], 'level' | 'named'> {
  return {
    level: linked && !offScript ? levelOfScene(linked, view, scene.camera) : null,
    named: atlas && !offScript ? regionsInNotes(scene.notes, atlas) : new Set(),
  };
}
