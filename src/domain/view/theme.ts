/** `projector` is for a room: larger type, heavier lines, stronger contrast, fewer labels. */
export type Theme = 'system' | 'light' | 'dark' | 'projector';
export const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'projector'];
