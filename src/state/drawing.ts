import { create } from 'zustand';
import type { RendererStatus } from '../domain/view/rendererStatus.ts';

/** What the map tells of its own drawing; nobody else sets it. */
export const useDrawing = create<RendererStatus>(() => ({ renderer: 'svg', reason: 'temporary' }));
