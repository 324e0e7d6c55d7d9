import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordVideo } from './recordVideo.ts';

/** What the recorder and the screen did, with the second at which it happened. */
let events: string[] = [];
let recorders: FakeRecorder[] = [];
const stopTrack = vi.fn();

function note(event: string): void {
  const at = `${String(performance.now() / 1000)}s ${event}`;
  if (events.at(-1)?.split(' ').slice(1).join(' ') !== event) events.push(at);
}

class FakeRecorder extends EventTarget {
  state = 'inactive';
  readonly options: unknown;
  requests = 0;

  constructor(_stream: MediaStream, options: unknown) {
    super();
    this.options = options;
    recorders.push(this);
  }
  start(): void {
    this.#become('recording', 'start');
  }
  resume(): void {
    this.#become('recording', 'resume');
  }
  /** Two more parts are written after the last picture. */
  requestData(): void {
    this.requests += 1;
    if (this.requests <= 2)
      this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob(['late ']) }));
  }
  pause(): void {
    this.#become('paused', 'pause');
  }
  stop(): void {
    this.#become('inactive', 'stop');
    this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: new Blob(['video']) }));
    this.dispatchEvent(new Event('stop'));
  }
  #become(state: string, event: string): void {
    this.state = state;
    note(event);
  }
}

class FakeStream {
  getTracks() {
    return [{ stop: stopTrack }];
  }
}

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  vi.stubGlobal('MediaRecorder', FakeRecorder);
  vi.stubGlobal('MediaStream', FakeStream);
  [events, recorders] = [[], []];
  stopTrack.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Scenes by their seconds; each takes two seconds to draw. */
function record(seconds: readonly number[], signal = new AbortController().signal) {
  const scenes = seconds.map((each, index) => ({
    seconds: each,
    draw: () =>
      new Promise<string>((resolve) => {
        setTimeout(() => resolve(`scene ${String(index + 1)}`), 2000);
      }),
  }));
  return recordVideo(scenes, { stream: new MediaStream(), show: note }, signal);
}

describe('recordVideo', () => {
  it('shows each scene for its seconds until it is written, and pauses while the next one is drawn', async () => {
    const made = record([3, 15]);
    await vi.advanceTimersByTimeAsync(24_000);
    const video = await made;
    expect(events).toEqual([
      ...['2s scene 1', '2s start', '2.2s scene 1', '5.6s pause'],
      ...['7.6s scene 2', '7.6s resume', '7.8s scene 2', '22.8s pause', '22.8s stop'],
    ]);
    expect(video.type).toBe('video/webm');
    expect(await video.text()).toBe('late late video');
    expect(recorders[0]?.options).toMatchObject({ mimeType: 'video/webm' });
    expect(stopTrack).toHaveBeenCalledOnce();
  });

  it('stops soon after it was cancelled, and makes no file', async () => {
    const cancellation = new AbortController();
    const made = record([15, 15], cancellation.signal);
    const refused = expect(made).rejects.toThrow('cancelled');
    await vi.advanceTimersByTimeAsync(4000);
    cancellation.abort(new Error('cancelled'));
    await vi.advanceTimersByTimeAsync(200);
    await refused;
    expect(events.at(-1)).toBe('4.2s stop');
    expect(stopTrack).toHaveBeenCalledOnce();
  });

  it('starts no recording where it was cancelled before', async () => {
    const cancellation = new AbortController();
    const refused = expect(record([3], cancellation.signal)).rejects.toThrow('cancelled');
    cancellation.abort(new Error('cancelled'));
    await vi.advanceTimersByTimeAsync(2000);
    await refused;
    expect(events).toEqual([]);
  });

  it('fails where the recorder fails', async () => {
    const refused = expect(record([15])).rejects.toThrow('the recorder failed');
    await vi.advanceTimersByTimeAsync(3000);
    recorders[0]?.dispatchEvent(new Event('error'));
    await vi.advanceTimersByTimeAsync(200);
    await refused;
    expect(stopTrack).toHaveBeenCalledOnce();
  });
});
