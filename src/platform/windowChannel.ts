/** The receiver must validate what it gets. */
export interface WindowChannel {
  /** Must be structured-cloneable. */
  send(body: unknown): void;
  /** Once for every message of another window. Returns a function that unsubscribes. */
  onMessage(listener: (body: unknown) => void): () => void;
  addPeer(peer: Window): void;
  close(): void;
}

/** Kept to recognise duplicates. */
const MAX_RECEIVED_IDS = 500;

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

/** Checks properties that are readable across origins, because `instanceof` fails across windows. */
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

/** After a reload, `self` no longer has a reference to the windows it opened. */
function wasOpenedBy(self: Window, peer: Window): boolean {
  try {
    return peer.opener === self;
  } catch {
    return false;
  }
}

/** Uses BroadcastChannel and, with the opener, postMessage, which also works for file:// pages. */
export function openWindowChannel(name: string, self: Window = window): WindowChannel {
  const broadcast = openBroadcast(name);
  const peers = new Set<Window>();
  const listeners = new Set<(body: unknown) => void>();
  const receivedIds = new Set<string>();
  const ownId = crypto.getRandomValues(new Uint32Array(2)).join('-');
  let count = 0;
  const opener: unknown = self.opener;
  if (isWindow(opener) && opener !== self) peers.add(opener);

  const receive = (data: unknown): void => {
    if (!isEnvelope(data) || data.channel !== name || receivedIds.has(data.id)) return;
    receivedIds.add(data.id);
    for (const oldest of receivedIds) {
      if (receivedIds.size <= MAX_RECEIVED_IDS) break;
      receivedIds.delete(oldest);
    }
    for (const listener of listeners) listener(data.body);
  };
  const onPostedMessage = ({ data, source, origin }: MessageEvent<unknown>): void => {
    if (!isWindow(source) || origin !== self.origin) return;
    if (!peers.has(source) && !wasOpenedBy(self, source)) return;
    peers.add(source);
    receive(data);
  };
  const onBroadcast = ({ data }: MessageEvent<unknown>): void => receive(data);
  self.addEventListener('message', onPostedMessage);
  broadcast?.addEventListener('message', onBroadcast);

  // An opaque origin cannot be a target. '*' is safe: messages are not secret, and peers are our own windows.
  const target = self.origin === 'null' ? '*' : self.origin;
  return {
    send: (body) => {
      count += 1;
      const envelope: Envelope = { channel: name, id: `${ownId} ${String(count)}`, body };
      broadcast?.postMessage(envelope);
      for (const peer of peers)
        if (peer.closed) peers.delete(peer);
        else peer.postMessage(envelope, target);
    },
    onMessage: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    addPeer: (peer) => {
      peers.add(peer);
    },
    close: () => {
      self.removeEventListener('message', onPostedMessage);
      broadcast?.close();
      listeners.clear();
    },
  };
}
