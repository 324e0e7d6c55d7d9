import type { Show } from './show.ts';

/*
 * How windows keep one show in sync without a main window. Each window has a complete show and its
 * version; the newest version replaces all others. A window that missed messages, because it was hidden
 * or asleep, is corrected by the next request of another window. Messages may arrive in any order.
 */

/** The interval between two requests to the peers, milliseconds. */
export const HEARTBEAT_MS = 1000;
/** A peer without a message for this time counts as closed, milliseconds. */
export const PEER_TIMEOUT_MS = 2500;

export type Role = 'stage' | 'speaker';

/** A show and its version: a Lamport clock and, for equal clocks, the id of the window. */
export interface VersionedShow {
  readonly show: Show;
  readonly clock: number;
  readonly by: string;
}

/** A message of one window to all others. */
export interface SyncMessage {
  /** `request` asks for the state; `state` answers or announces a change; `end` ends the show; `leave` is sent when a window closes. */
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

/** The state of one window: the show and the peers. */
export interface PeerState {
  readonly ownId: string;
  readonly role: Role;
  readonly versionedShow: VersionedShow | null;
  /** The highest clock received. It is kept when a show ends. */
  readonly clock: number;
  readonly peers: Readonly<Record<string, Peer>>;
}

/**
 * The state of a new window. A saved show has the lowest version: the show of any peer is newer.
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

/** The message that a window sends to its peers. */
export function messageOf(
  { ownId: me, role, versionedShow }: PeerState,
  kind: SyncMessage['kind'],
): SyncMessage {
  return { kind, from: me, role, versionedShow };
}

/** The state after a change of the show in this window. It is newer than all versions received. */
export function withChange(peerState: PeerState, show: Show): PeerState {
  const clock = peerState.clock + 1;
  return { ...peerState, clock, versionedShow: { show, clock, by: peerState.ownId } };
}

function isNewer(a: VersionedShow | null, b: VersionedShow | null): boolean {
  if (!a || !b) return a !== null;
  return a.clock === b.clock ? a.by > b.by : a.clock > b.clock;
}

/** The state after the message of a peer at `now`, milliseconds, and whether the peer needs an answer. */
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

/** Whether a window of the other role is open. */
export function isLinked({ role, peers }: PeerState, now: number): boolean {
  return Object.values(peers).some(
    (peer) => peer.role !== role && now - peer.lastMessageAt < PEER_TIMEOUT_MS,
  );
}
