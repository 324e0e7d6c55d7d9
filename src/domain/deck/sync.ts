import type { Show } from './show.ts';

/*
 * No window leads: the newest version wins everywhere. Messages may be lost or arrive in any order:
 * a window that was suspended is updated after the next `request` of any window.
 */

/** Time between two `request` messages of a window. */
export const HEARTBEAT_MS = 1000;
/** A peer without messages for so long is no longer linked. */
export const PEER_TIMEOUT_MS = 2500;

/** A guest is an audience window that follows the show of another one, the stage. */
export type Role = 'stage' | 'guest' | 'speaker';

/** `clock` is a Lamport clock; the window id `by` breaks ties. */
export interface VersionedShow {
  readonly show: Show;
  readonly clock: number;
  readonly by: string;
}

export interface SyncMessage {
  /** `state` answers a request or sends a change; `leave` closes the window. */
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

export interface PeerState {
  readonly ownId: string;
  readonly role: Role;
  readonly versionedShow: VersionedShow | null;
  /** The highest clock so far, kept after a show has ended. */
  readonly clock: number;
  readonly peers: Readonly<Record<string, Peer>>;
}

/** A show saved on this device has the oldest version: that of any peer is newer. */
export function initialPeerState(ownId: string, role: Role, show: Show | null): PeerState {
  return { ownId, role, versionedShow: show && { show, clock: 0, by: ownId }, clock: 0, peers: {} };
}

export function messageOf(
  { ownId, role, versionedShow }: PeerState,
  kind: SyncMessage['kind'],
): SyncMessage {
  return { kind, from: ownId, role, versionedShow };
}

/** Makes the show newer than all received versions. */
export function withChange(peerState: PeerState, show: Show): PeerState {
  const clock = peerState.clock + 1;
  return { ...peerState, clock, versionedShow: { show, clock, by: peerState.ownId } };
}

function isNewer(a: VersionedShow | null, b: VersionedShow | null): boolean {
  if (!a || !b) return a !== null;
  return a.clock === b.clock ? a.by > b.by : a.clock > b.clock;
}

export interface Received {
  readonly peerState: PeerState;
  /** The peer needs this window's show. */
  readonly answer: boolean;
  /** The peer ended the show of this window; the end of another deck's show has none. */
  readonly isEnded: boolean;
}

/** `now` in milliseconds since 1970. */
export function receive(peerState: PeerState, message: SyncMessage, now: number): Received {
  const { from, role, kind } = message;
  if (from === peerState.ownId) return { peerState, answer: false, isEnded: false };
  const { [from]: _, ...others } = peerState.peers;
  if (kind === 'leave')
    return { peerState: { ...peerState, peers: others }, answer: false, isEnded: false };
  const peers = { ...others, [from]: { role, lastMessageAt: now } };
  const clock = Math.max(peerState.clock, message.versionedShow?.clock ?? 0);
  if (kind === 'end' && message.versionedShow) {
    const ended = { ...peerState, clock, versionedShow: null, peers };
    return { peerState: ended, answer: false, isEnded: true };
  }
  const versionedShow = isNewer(message.versionedShow, peerState.versionedShow)
    ? message.versionedShow
    : peerState.versionedShow;
  const answer = kind === 'request' || isNewer(versionedShow, message.versionedShow);
  return { peerState: { ...peerState, clock, versionedShow, peers }, answer, isEnded: false };
}

export function isLinked({ role, peers }: PeerState, now: number): boolean {
  return Object.values(peers).some(
    (peer) =>
      (peer.role === 'speaker') !== (role === 'speaker') &&
      now - peer.lastMessageAt < PEER_TIMEOUT_MS,
  );
}
