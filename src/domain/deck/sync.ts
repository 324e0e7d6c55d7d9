import type { Show } from './show.ts';

/*
 * Synchronises one show between windows without a leading window. Each window has a complete show with a
 * version, and the newest version wins everywhere. Messages may be lost or arrive in any order: a window that
 * was suspended is updated after the next `request` of any window.
 */

/** Time between two `request` messages of a window, milliseconds. */
export const HEARTBEAT_MS = 1000;
/** A peer without messages for so long is no longer linked, milliseconds. */
export const PEER_TIMEOUT_MS = 2500;

export type Role = 'stage' | 'speaker';

/** A show with its version: a Lamport clock, and the id of the window that breaks ties. */
export interface VersionedShow {
  readonly show: Show;
  readonly clock: number;
  readonly by: string;
}

/** A message of one window to all others. */
export interface SyncMessage {
  /** `request` requests the show; `state` answers or sends a change; `end` ends the show; `leave` closes the window. */
  readonly kind: 'request' | 'state' | 'end' | 'leave';
  readonly from: string;
  readonly role: Role;
  /** Null while the window has no show. */
  readonly versionedShow: VersionedShow | null;
}

interface Peer {
  readonly role: Role;
  readonly lastMessageAt: number;
}

/** What one window knows about the show and its peers. */
export interface PeerState {
  readonly ownId: string;
  readonly role: Role;
  readonly versionedShow: VersionedShow | null;
  /** The highest clock so far; it is kept after a show has ended. */
  readonly clock: number;
  readonly peers: Readonly<Record<string, Peer>>;
}

/**
 * The state of a window that has just opened. A show saved on this device has the oldest version: the show of
 * any peer is newer.
 */
export function initialPeerState(ownId: string, role: Role, show: Show | null): PeerState {
  return { ownId, role, versionedShow: show && { show, clock: 0, by: ownId }, clock: 0, peers: {} };
}

/** A message with the show of this window. */
export function messageOf(
  { ownId, role, versionedShow }: PeerState,
  kind: SyncMessage['kind'],
): SyncMessage {
  return { kind, from: ownId, role, versionedShow };
}

/** The show was changed in this window: it becomes newer than all received versions. */
export function withChange(peerState: PeerState, show: Show): PeerState {
  const clock = peerState.clock + 1;
  return { ...peerState, clock, versionedShow: { show, clock, by: peerState.ownId } };
}

function isNewer(a: VersionedShow | null, b: VersionedShow | null): boolean {
  if (!a || !b) return a !== null;
  return a.clock === b.clock ? a.by > b.by : a.clock > b.clock;
}

/**
 * Applies a message of a peer, received at `now`, milliseconds since 1970. `answer` is true where the peer
 * needs the show of this window.
 */
export function receive(
  peerState: PeerState,
  message: SyncMessage,
  now: number,
): { readonly peerState: PeerState; readonly answer: boolean } {
  const { from, role, kind } = message;
  if (from === peerState.ownId) return { peerState, answer: false };
  const { [from]: _, ...others } = peerState.peers;
  if (kind === 'leave') return { peerState: { ...peerState, peers: others }, answer: false };
  const peers = { ...others, [from]: { role, lastMessageAt: now } };
  const clock = Math.max(peerState.clock, message.versionedShow?.clock ?? 0);
  if (kind === 'end')
    return { peerState: { ...peerState, clock, versionedShow: null, peers }, answer: false };
  const versionedShow = isNewer(message.versionedShow, peerState.versionedShow)
    ? message.versionedShow
    : peerState.versionedShow;
  const answer = kind === 'request' || isNewer(versionedShow, message.versionedShow);
  return { peerState: { ...peerState, clock, versionedShow, peers }, answer };
}

/** Whether a peer of the other role has sent a message recently. */
export function isLinked({ role, peers }: PeerState, now: number): boolean {
  return Object.values(peers).some(
    (peer) => peer.role !== role && now - peer.lastMessageAt < PEER_TIMEOUT_MS,
  );
}
