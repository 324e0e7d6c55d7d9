import { afterEach, describe, expect, it, vi } from 'vitest';
import { openWindowChannel, type WindowChannel } from './windowChannel.ts';

const open: WindowChannel[] = [];
const channel = (): WindowChannel => {
  const made = openWindowChannel('test');
  open.push(made);
  return made;
};

afterEach(() => {
  for (const each of open.splice(0)) each.close();
  vi.unstubAllGlobals();
});

const envelope = (id: string, body: unknown) => ({ channel: 'test', id, body });
/** A message as the browser delivers it: from a window, of an origin. */
const post = (data: unknown, source: Window | null, origin = window.location.origin) =>
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }));

function framed(): Window {
  const frame = document.body.appendChild(document.createElement('iframe'));
  if (!frame.contentWindow) throw new Error('a frame has a window');
  return frame.contentWindow;
}

function listening(by: WindowChannel): unknown[] {
  const heard: unknown[] = [];
  by.hear((body) => heard.push(body));
  return heard;
}

describe('a channel between windows', () => {
  it('tells all others, and not itself', async () => {
    const [one, two] = [channel(), channel()];
    const [atOne, atTwo] = [listening(one), listening(two)];
    one.say({ hello: 1 });
    await vi.waitFor(() => expect(atTwo).toEqual([{ hello: 1 }]));
    expect(atOne).toEqual([]);
  });

  it('hears a saying once that comes both ways', () => {
    const peer = framed();
    const here = channel();
    const heard = listening(here);
    here.add(peer);
    post(envelope('a 1', 'first'), peer);
    post(envelope('a 1', 'first'), peer);
    post(envelope('a 2', 'second'), peer);
    expect(heard).toEqual(['first', 'second']);
  });

  it('hears neither strangers, nor other origins, nor what is of another kind', () => {
    const peer = framed();
    const here = channel();
    const heard = listening(here);
    post(envelope('a 1', 'stranger'), peer);
    here.add(peer);
    post(envelope('a 2', 'elsewhere'), peer, 'https://elsewhere.example');
    post({ channel: 'other', id: 'a 3', body: 1 }, peer);
    post('words', peer);
    post(null, peer);
    post(envelope('a 4', 'nobody'), null);
    expect(heard).toEqual([]);
  });

  it('knows again a window it opened before it was reloaded', () => {
    const peer = framed();
    Object.defineProperty(peer, 'opener', { value: window });
    const here = channel();
    const heard = listening(here);
    post(envelope('a 1', 'still here'), peer);
    expect(heard).toEqual(['still here']);
  });

  it('works without BroadcastChannel, and is quiet once closed', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const peer = framed();
    const sent = vi.spyOn(peer, 'postMessage');
    const here = channel();
    const heard = listening(here);
    here.add(peer);
    here.say('hello');
    expect(sent).toHaveBeenCalledWith(
      expect.objectContaining({ body: 'hello' }),
      expect.anything(),
    );
    here.close();
    post(envelope('a 1', 'late'), peer);
    expect(heard).toEqual([]);
  });
});
