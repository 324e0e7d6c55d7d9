import { reportIn } from '../../domain/view/address.ts';
import type { WindowChannel } from '../../platform/windowChannel.ts';

/** What makes `main.tsx` open the speaker window. */
const SPEAKER = 'speaker';
export const SHOW_CHANNEL = 'fangyu.show';
/** A fixed name: opening the window again brings the existing one to the front. */
const SPEAKER_WINDOW_NAME = 'fangyu-speaker';
const SPEAKER_WINDOW_FEATURES = 'popup,width=1280,height=800';

/** The address of another window, which opens the same report. */
function addressWith(parameter: string): string {
  const { href, hash } = window.location;
  const report = reportIn(hash);
  const rest = report === null ? '' : `&report=${encodeURIComponent(report)}`;
  return `${href.slice(0, href.length - hash.length)}#${parameter}${rest}`;
}

/** Returns false where the browser blocks the window. Needs a user gesture. */
export function openAudienceWindow(channel: WindowChannel, scene: string): boolean {
  const opened = window.open(addressWith(`scene=${encodeURIComponent(scene)}`));
  if (!opened) return false;
  channel.addPeer(opened);
  return true;
}

/** Returns false where the browser blocks the window. Needs a user gesture. */
export function openSpeakerWindow(channel: WindowChannel): boolean {
  const opened = window.open(addressWith(SPEAKER), SPEAKER_WINDOW_NAME, SPEAKER_WINDOW_FEATURES);
  if (!opened) return false;
  channel.addPeer(opened);
  opened.focus();
  return true;
}
