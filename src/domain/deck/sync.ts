import type { Show } from './show.ts';

/*
 * How windows agree on one show without one of them being in charge. Each knows a whole show and how new
 * it is; whatever is newer wins everywhere. Windows that are covered or were asleep are healed by the
 * next question of any other, so that nothing is said twice and nothing need arrive in order.
 */

/** A window asks its peers so often, milliseconds. */
export const HEARTBEAT_MS = 1000;
/** A peer not heard of for so long is not there, milliseconds. */
export const PEER_TIMEOUT_MS = 2500;

export type Role = 'stage' | 'speaker';

/** A show and how new it is: a Lamport clock, and at the same clock the window's id. */
export interface VersionedShow {
  readonly show: Show;
  readonly clock: number;
  readonly by: string;
}

/** What one window says to all others. */
export interface SyncMessage {
  /** `ask` wants to be told; `tell` answers, or tells of a change; `end` ends the show; `bye` is one window less. */
  readonly kind: 'request' | 'state' | 'end' | 'leave';
  readonly from: string;
  readonly role: Role;
  /** Null while the window knows of no show. */
  readonly versionedShow: VersionedShow | null;
}

interface Peer {
  readonly role: Role;
  readonly lastHeard: number;
}

/** What one window knows: of the show, and of its peers. */
export interface PeerState {
  readonly ownId: string;
  readonly role: Role;
  readonly versionedShow: VersionedShow | null;
  /** The highest that was seen; it outlives a show that ended. */
  readonly clock: number;
  readonly peers: Readonly<Record<string, Peer>>;
}

/**
 * A window that has just come. With a show it is the oldest there can be: whatever a peer goes on with
 * is newer than what this device kept.
 */
export function initialPeerState(me: string, role: Role, show: Show | null): PeerState {
  return {
    ownId: me,
    role,
    versionedShow: show && { show, clock: 0, by: me },
    clock: 0,
    peers: {},
  };
}

/** What `known` says to its peers. */
export function messageOf(
  { ownId: me, role, versionedShow }: PeerState,
  kind: SyncMessage['kind'],
): SyncMessage {
  return { kind, from: me, role, versionedShow };
}

/** Something happened to the show here: it is newer than all that was heard. */
export function withChange(peerState: PeerState, show: Show): PeerState {
  const clock = peerState.clock + 1;
  return { ...peerState, clock, versionedShow: { show, clock, by: peerState.ownId } };
}

function isNewer(a: VersionedShow | null, b: VersionedShow | null): boolean {
  if (!a || !b) return a !== null;
  return a.clock === b.clock ? a.by > b.by : a.clock > b.clock;
}

/** Takes in what a peer said at `now`, milliseconds; `answer` where it should be told what is known here. */
export function receive(
  peerState: PeerState,
  message: SyncMessage,
  now: number,
): { readonly peerState: PeerState; readonly answer: boolean } {
  const { from, role, kind } = message;
  if (from === peerState.ownId) return { peerState, answer: false };
  const { [from]: _, ...others } = peerState.peers;
  if (kind === 'leave') return { peerState: { ...peerState, peers: others }, answer: false };
  const peers = { ...others, [from]: { role, lastHeard: now } };
  const clock = Math.max(peerState.clock, message.versionedShow?.clock ?? 0);
  if (kind === 'end')
    return { peerState: { ...peerState, clock, versionedShow: null, peers }, answer: false };
  const versionedShow = isNewer(message.versionedShow, peerState.versionedShow)
    ? message.versionedShow
    : peerState.versionedShow;
  const answer = kind === 'request' || isNewer(versionedShow, message.versionedShow);
  return { peerState: { ...peerState, clock, versionedShow, peers }, answer };
}

/** Whether a peer of the other role was heard of lately. */
export function isLinked({ role, peers }: PeerState, now: number): boolean {
  return Object.values(peers).some(
    (peer) => peer.role !== role && now - peer.lastHeard < PEER_TIMEOUT_MS,
  );
}
