import { afterEach, describe, expect, it, vi } from 'vitest';
import { openWindowChannel, type WindowChannel } from './windowChannel.ts';

const open: WindowChannel[] = [];
const channel = (): WindowChannel => {
  const opened = openWindowChannel('test');
  open.push(opened);
  return opened;
};

afterEach(() => {
  for (const each of open.splice(0)) each.close();
  vi.unstubAllGlobals();
});

const envelope = (id: string, body: unknown) => ({ channel: 'test', id, body });
/** A message as the browser delivers it: from a window, of an origin. */
const post = (data: unknown, source: Window | null, origin = window.location.origin) =>
  window.dispatchEvent(new MessageEvent('message', { data, source, origin }));

function openFrame(): Window {
  const frame = document.body.appendChild(document.createElement('iframe'));
  if (!frame.contentWindow) throw new Error('the frame has no window');
  return frame.contentWindow;
}

function recordMessages(by: WindowChannel): unknown[] {
  const received: unknown[] = [];
  by.onMessage((body) => received.push(body));
  return received;
}

describe('openWindowChannel', () => {
  it('sends to all other windows, but not to itself', async () => {
    const [one, two] = [channel(), channel()];
    const [atOne, atTwo] = [recordMessages(one), recordMessages(two)];
    one.send({ hello: 1 });
    await vi.waitFor(() => expect(atTwo).toEqual([{ hello: 1 }]));
    expect(atOne).toEqual([]);
  });

  it('reports a message once when it arrives on both ways', () => {
    const peer = openFrame();
    const here = channel();
    const received = recordMessages(here);
    here.addPeer(peer);
    post(envelope('a 1', 'first'), peer);
    post(envelope('a 1', 'first'), peer);
    post(envelope('a 2', 'second'), peer);
    expect(received).toEqual(['first', 'second']);
  });

  it('ignores unknown windows, other origins and other data', () => {
    const peer = openFrame();
    const here = channel();
    const received = recordMessages(here);
    post(envelope('a 1', 'stranger'), peer);
    here.addPeer(peer);
    post(envelope('a 2', 'elsewhere'), peer, 'https://elsewhere.example');
    post({ channel: 'other', id: 'a 3', body: 1 }, peer);
    post('text', peer);
    post(null, peer);
    post(envelope('a 4', 'no source'), null);
    expect(received).toEqual([]);
  });

  it('accepts a window that it opened before a reload', () => {
    const peer = openFrame();
    Object.defineProperty(peer, 'opener', { value: window });
    const here = channel();
    const received = recordMessages(here);
    post(envelope('a 1', 'still here'), peer);
    expect(received).toEqual(['still here']);
  });

  it('works between pages that are opened as files, whose origin is opaque', () => {
    vi.stubGlobal('origin', 'null');
    const peer = openFrame();
    const sent = vi.spyOn(peer, 'postMessage');
    const here = channel();
    const received = recordMessages(here);
    here.addPeer(peer);
    here.send('hello');
    expect(sent).toHaveBeenCalledWith(expect.objectContaining({ body: 'hello' }), '*');
    post(envelope('a 1', 'answer'), peer, 'null');
    expect(received).toEqual(['answer']);
  });

  it('works without BroadcastChannel, and reports nothing after close', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const peer = openFrame();
    const sent = vi.spyOn(peer, 'postMessage');
    const here = channel();
    const received = recordMessages(here);
    here.addPeer(peer);
    here.send('hello');
    expect(sent).toHaveBeenCalledWith(
      expect.objectContaining({ body: 'hello' }),
      expect.anything(),
    );
    here.close();
    post(envelope('a 1', 'late'), peer);
    expect(received).toEqual([]);
  });
});
