import type { WindowChannel } from '../../platform/windowChannel.ts';

/** The part of the address that makes `main.tsx` open the speaker window. */
const SPEAKER_HASH = '#speaker';
export const SHOW_CHANNEL = 'fangyu.show';
/** A fixed name: opening the window again brings the existing one to the front. */
const SPEAKER_WINDOW_NAME = 'fangyu-speaker';
const SPEAKER_WINDOW_FEATURES = 'popup,width=1280,height=800';

function pageAddress(): string {
  const { href, hash } = window.location;
  return href.slice(0, href.length - hash.length);
}

/** Returns false where the browser blocks the window. Needs a user gesture. */
export function openAudienceWindow(channel: WindowChannel, scene: string): boolean {
  const opened = window.open(`${pageAddress()}#scene=${encodeURIComponent(scene)}`);
  if (!opened) return false;
  channel.addPeer(opened);
  return true;
}

/** Returns false where the browser blocks the window. Needs a user gesture. */
export function openSpeakerWindow(channel: WindowChannel): boolean {
  const opened = window.open(
    pageAddress() + SPEAKER_HASH,
    SPEAKER_WINDOW_NAME,
    SPEAKER_WINDOW_FEATURES,
  );
  if (!opened) return false;
  channel.addPeer(opened);
  opened.focus();
  return true;
}
