import { create } from 'zustand';
import type { Drawing } from '../domain/view/rendererStatus.ts';

/** What the map tells of its own drawing; nobody else sets it. */
export const useDrawing = create<Drawing>(() => ({ renderer: 'svg', reason: 'meanwhile' }));
