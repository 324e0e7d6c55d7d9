/** `projector` is for an audience: larger type, wider lines, stronger contrast, fewer labels. */
export type Theme = 'system' | 'light' | 'dark' | 'projector';
export const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'projector'];
