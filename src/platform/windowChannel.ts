/** A way for windows of one page to talk. What arrives is data of unknown form: the hearer checks it. */
export interface WindowChannel {
  /** Says something to all other windows; it must survive structured cloning. */
  say(body: unknown): void;
  /** Tells of what others say, each saying once. Returns how to stop. */
  hear(listener: (body: unknown) => void): () => void;
  /** Talks to a window that was opened from here, too. */
  add(peer: Window): void;
  close(): void;
}

/** Sayings are remembered by their id as long as one may still come the other way. */
const REMEMBERED = 500;

interface Envelope {
  readonly channel: string;
  readonly id: string;
  readonly body: unknown;
}

function isEnvelope(value: unknown): value is Envelope {
  return (
    typeof value === 'object' &&
    value !== null &&
    'channel' in value &&
    'id' in value &&
    typeof value.id === 'string' &&
    'body' in value
  );
}

/** Asked by names that may be read whatever the origins are; `instanceof` fails across windows. */
function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'frames' in value && 'postMessage' in value;
}

function openBroadcast(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** Whether `peer` says it was opened by `self`: a page that was reloaded no longer knows whom it opened. */
function wasOpenedBy(self: Window, peer: Window): boolean {
  try {
    return peer.opener === self;
  } catch {
    return false;
  }
}

/**
 * Two ways at once: BroadcastChannel, and postMessage between opener and opened, which also works where
 * pages have opaque origins (from file://). A saying that comes both ways is heard once.
 * @param self the window, for tests a stand-in
 */
export function openWindowChannel(name: string, self: Window = window): WindowChannel {
  const broadcast = openBroadcast(name);
  const peers = new Set<Window>();
  const listeners = new Set<(body: unknown) => void>();
  const known = new Set<string>();
  const me = crypto.getRandomValues(new Uint32Array(2)).join('-');
  let count = 0;
  const opener: unknown = self.opener;
  if (isWindow(opener) && opener !== self) peers.add(opener);

  const arrived = (data: unknown): void => {
    if (!isEnvelope(data) || data.channel !== name || known.has(data.id)) return;
    known.add(data.id);
    for (const oldest of known) {
      if (known.size <= REMEMBERED) break;
      known.delete(oldest);
    }
    for (const listener of listeners) listener(data.body);
  };
  const posted = ({ data, source, origin }: MessageEvent<unknown>): void => {
    if (!isWindow(source) || origin !== self.location.origin) return;
    if (!peers.has(source) && !wasOpenedBy(self, source)) return;
    peers.add(source);
    arrived(data);
  };
  const broadcasted = ({ data }: MessageEvent<unknown>): void => arrived(data);
  self.addEventListener('message', posted);
  broadcast?.addEventListener('message', broadcasted);

  // An opaque origin cannot be named as a target; what is said is no secret, and peers are known.
  const target = self.location.origin === 'null' ? '*' : self.location.origin;
  return {
    say: (body) => {
      count += 1;
      const envelope: Envelope = { channel: name, id: `${me} ${String(count)}`, body };
      broadcast?.postMessage(envelope);
      for (const peer of peers)
        if (peer.closed) peers.delete(peer);
        else peer.postMessage(envelope, target);
    },
    hear: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    add: (peer) => {
      peers.add(peer);
    },
    close: () => {
      self.removeEventListener('message', posted);
      broadcast?.close();
      listeners.clear();
    },
  };
}
