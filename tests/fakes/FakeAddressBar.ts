import type { AddressBar } from '../../src/platform/addressBar.ts';

/** An address bar with a history like that of a browser. */
export class FakeAddressBar implements AddressBar {
  readonly entries: string[];
  private position = 0;
  private readonly listeners = new Set<() => void>();
  private readonly readCallbacks = new Set<() => void>();

  constructor(hash = '') {
    this.entries = [hash];
  }

  read(): string {
    return this.entries[this.position] ?? '';
  }

  entry(): number {
    return this.position;
  }

  push(hash: string): void {
    this.entries.splice(this.position + 1, Infinity, hash);
    this.position += 1;
  }

  replace(hash: string): void {
    this.entries[this.position] = hash;
  }

  listen(changed: () => void): () => void {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  }

  onBeforeRead(callback: () => void): () => void {
    this.readCallbacks.add(callback);
    return () => this.readCallbacks.delete(callback);
  }

  /** The user is about to copy the address or to leave the page. */
  look(): void {
    for (const callback of this.readCallbacks) callback();
  }

  /** The user goes back (-1) or forward (1). */
  go(by: number): void {
    this.position = Math.min(this.entries.length - 1, Math.max(0, this.position + by));
    for (const changed of this.listeners) changed();
  }

  /** The user types an address. */
  type(hash: string): void {
    this.push(hash);
    for (const changed of this.listeners) changed();
  }
}
