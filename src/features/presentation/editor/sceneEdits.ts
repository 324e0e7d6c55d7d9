import type { Scene } from '../../../domain/deck/deck.ts';

/** What somebody writes of a scene in the editor. */
export type SceneWords = Partial<Pick<Scene, 'title' | 'notes' | 'seconds'>>;

/** Which field of a scene is written: letters of the same one belong together. */
export type SceneField = 'titleZh' | 'titleEn' | 'notesZh' | 'notesEn' | 'seconds';
