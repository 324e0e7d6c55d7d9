import { secondsInVideo } from '../../src/domain/deck/videoSeconds.ts';
import { readWebm } from './drivers/webm.ts';
import { expect, test } from './drivers/test.ts';

/** The recorder has its first picture later than the scene, and its last one earlier, seconds. */
const TOLERANCE = 1.5;

test('a video of the current view is a WebM with a picture, as long as the scene is planned', async ({
  atlas,
  handouts,
  page,
}) => {
  await atlas.open({ language: 'en', hash: 'draw=svg&r=410000' });
  await handouts.open();
  await handouts.choose('webm', 'view');
  const { name, bytes } = await handouts.makeFile();
  expect(name).toBe('fangyu-two-sessions-2024-view.webm');
  const { docType, hasVideo, codecs, width, height, frames, seconds } = readWebm(bytes);
  expect(docType).toBe('webm');
  expect(hasVideo).toBe(true);
  expect(codecs).toEqual([expect.stringMatching(/^V_(VP8|VP9|AV1)/)]);
  expect([width, height]).toEqual([1280, 720]);
  expect(frames).toBeGreaterThan(5);
  expect(seconds).toBeGreaterThan(secondsInVideo(0) - TOLERANCE);
  expect(seconds).toBeLessThan(secondsInVideo(0) + TOLERANCE);
  const seen = await handouts.videoStats(bytes);
  expect([seen.width, seen.height]).toEqual([1280, 720]);
  // The last picture is shown until the end.
  expect(seen.seconds).toBeGreaterThanOrEqual(seconds);
  expect(seen.seconds).toBeLessThan(seconds + TOLERANCE);
  expect(seen.colours).toBeGreaterThan(100);
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('closing the dialog cancels a recording', async ({ atlas, handouts, page }) => {
  const saved: string[] = [];
  page.on('download', (file) => saved.push(file.suggestedFilename()));
  await atlas.open({ language: 'en', hash: 'draw=svg' });
  await handouts.open();
  await handouts.choose('webm', 'deck');
  await handouts.startMaking();
  await expect(handouts.status).toContainText(/Page 1 of/);
  await page.keyboard.press('Escape');
  await expect(handouts.dialog).toBeHidden();
  await handouts.open();
  await handouts.choose('svg', 'view');
  const { name } = await handouts.makeFile();
  expect(saved).toEqual([name]);
});
