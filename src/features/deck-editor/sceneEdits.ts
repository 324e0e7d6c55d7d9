import type { Scene } from '../../domain/deck/deck.ts';

/** What somebody writes of a scene in the editor. */
export type SceneWords = Partial<Pick<Scene, 'title' | 'notes' | 'seconds'>>;
