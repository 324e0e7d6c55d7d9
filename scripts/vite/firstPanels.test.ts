import { describe, expect, it } from 'vitest';
import { classesIn, requireStyles } from './firstPanels.ts';

const PANEL =
  '<div class="_panel_a1_1 lucide"><p class="">x</p><i class="_panel_a1_1 _note_b2_7"></i></div>';

describe('the panels that are rendered at build time', () => {
  it('have the class names of CSS modules', () => {
    expect([...classesIn(PANEL)]).toEqual(['_panel_a1_1', '_note_b2_7']);
  });

  it('are refused when the app has no style for a class', () => {
    const sheets = ['._panel_a1_1{margin:0}', '.x ._note_b2_7{margin:0}'];
    expect(() => requireStyles([PANEL], sheets)).not.toThrow();
    expect(() => requireStyles([PANEL], sheets.slice(0, 1))).toThrow('_note_b2_7');
  });
});
