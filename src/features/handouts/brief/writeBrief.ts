import { toPng } from '../files/toPng.ts';
import { embedFonts } from '../page/fonts.ts';
import { briefDocument } from './briefDocument.ts';
import { BRIEF_MAP, type Brief } from './drawBrief.ts';

/** Pixels of the map per unit of the page. */
const SCALE = 2;

/** Writes one kind of file with a brief. */
export type BriefWriter = (brief: Brief) => Promise<Blob>;

export const writeBriefDocument: BriefWriter = async (brief) => {
  await embedFonts(brief.picture);
  const png = await toPng(brief.picture, BRIEF_MAP, SCALE);
  return briefDocument(brief, new Uint8Array(await png.arrayBuffer()));
};
