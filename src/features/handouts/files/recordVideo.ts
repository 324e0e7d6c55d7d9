import { VIDEO_TYPE } from '../../../platform/canRecordVideo.ts';
import { withDuration } from './withDuration.ts';

/** Milliseconds. A recorder needs new pictures even where nothing changes. */
const REDRAW = 200;
/** Milliseconds without a new part of the video after which the recorder has written all pictures. */
const QUIET = 200;
/** Milliseconds after which a recorder that is slower is not waited for. */
const SLOWEST = 30_000;
/** Enough for sharp small text. */
const BITS_PER_SECOND = 6_000_000;

interface VideoScene<Frame> {
  readonly seconds: number;
  readonly draw: () => Promise<Frame>;
}

/** Where frames are shown, and what a recorder sees of it. */
interface VideoScreen<Frame> {
  readonly stream: MediaStream;
  readonly show: (frame: Frame) => void;
}

/**
 * Records scenes one after the other, each as long as it is shown: in real time. Drawing a scene is no part of the
 * video; where the computer is slow in writing the pictures, a scene is somewhat longer. Rejects once `signal` is aborted, and where the recorder fails.
 */
export async function recordVideo<Frame>(
  scenes: readonly VideoScene<Frame>[],
  { stream, show }: VideoScreen<Frame>,
  signal: AbortSignal,
): Promise<Blob> {
  const recorder = new MediaRecorder(stream, {
    mimeType: VIDEO_TYPE,
    videoBitsPerSecond: BITS_PER_SECOND,
  });
  const parts: Blob[] = [];
  let milliseconds = 0;
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const stopped = new Promise<unknown>((resolve) => {
    recorder.addEventListener('stop', resolve, { once: true });
  });
  const end = new AbortController();
  const cancel = (): void => end.abort(signal.reason);
  signal.addEventListener('abort', cancel, { once: true });
  recorder.addEventListener('error', () => end.abort(new Error('the recorder failed')));
  try {
    for (const [index, { seconds, draw }] of scenes.entries()) {
      const frame = await draw();
      signal.throwIfAborted();
      show(frame);
      if (index === 0) recorder.start();
      else recorder.resume();
      const start = performance.now();
      await hold(seconds, () => show(frame), end.signal);
      await writeOut(recorder, parts, end.signal);
      recorder.pause();
      milliseconds += performance.now() - start;
    }
    recorder.stop();
    await stopped;
    return await withDuration(new Blob(parts, { type: VIDEO_TYPE }), milliseconds);
  } finally {
    signal.removeEventListener('abort', cancel);
    if (recorder.state !== 'inactive') recorder.stop();
    for (const track of stream.getTracks()) track.stop();
  }
}

/** Shows a frame again and again for some seconds. Rejects once `signal` is aborted. */
async function hold(seconds: number, redraw: () => void, signal: AbortSignal): Promise<void> {
  const until = performance.now() + seconds * 1000;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      // The last one says how long the scene is.
      redraw();
      if (performance.now() < until && !signal.aborted) return;
      clearInterval(timer);
      resolve();
    }, REDRAW);
  });
  signal.throwIfAborted();
}

/** Waits until a recorder has written all pictures that it was given; those left would be lost. */
async function writeOut(
  recorder: MediaRecorder,
  parts: readonly Blob[],
  signal: AbortSignal,
): Promise<void> {
  const written = (): number => parts.reduce((sum, { size }) => sum + size, 0);
  const latest = performance.now() + SLOWEST;
  for (let before = -1; before < written() && performance.now() < latest; ) {
    before = written();
    recorder.requestData();
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    signal.throwIfAborted();
  }
}
