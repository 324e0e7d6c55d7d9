import { secondsInVideo } from '../../../domain/deck/videoSeconds.ts';
import { svgOf } from '../page/drawPages.ts';
import { embedFonts } from '../page/fonts.ts';
import { PAGE } from '../page/layoutText.ts';
import type { PageWriter } from './pageWriter.ts';
import { recordVideo } from './recordVideo.ts';
import { toCanvas } from './toPng.ts';

/** Pixels. */
const SIZE = { width: 1280, height: 720 } as const;
const FRAMES_PER_SECOND = 5;

/** A video of all pages, each shown for its planned time within limits. It takes as long as the video is. */
export const writeVideo: PageWriter = async ({ pages, startPage, signal }) => {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width;
  canvas.height = SIZE.height;
  // A stream has no frames before its canvas has a context.
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new RangeError('there is no canvas');
  const scenes = pages.map((page, index) => ({
    seconds: secondsInVideo(page.content.seconds),
    draw: async () => {
      await startPage(index);
      const picture = svgOf(page);
      await embedFonts(picture);
      return toCanvas(picture, PAGE, SIZE.width / PAGE.width);
    },
  }));
  const screen = {
    stream: canvas.captureStream(FRAMES_PER_SECOND),
    show: (frame: HTMLCanvasElement) => context.drawImage(frame, 0, 0),
  };
  return [await recordVideo(scenes, screen, signal)];
};
