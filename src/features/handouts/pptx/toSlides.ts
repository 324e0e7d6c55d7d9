import type { PageWriter } from '../files/pageWriter.ts';
import { zipParts } from '../files/zipFiles.ts';
import { presentationFiles } from './presentation.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Slides with regions as groups of named shapes, editable texts, and notes. */
export const writeSlides: PageWriter = async ({ pages, title, language }) => {
  const now = new Date();
  const madeAt = now.toISOString().replace(/\.\d+Z$/u, 'Z');
  return [await zipParts(presentationFiles({ pages, title, language, madeAt }), TYPE, now)];
};
