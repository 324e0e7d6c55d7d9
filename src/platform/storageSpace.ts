export interface StorageSpace {
  /** Bytes that the site uses. */
  readonly used: number;
  /** Bytes that the browser grants in all. */
  readonly available: number;
}

/** An estimate; null where the browser gives none. Never rejects. */
export async function storageSpace(): Promise<StorageSpace | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || !quota ? null : { used: usage, available: quota };
  } catch {
    return null;
  }
}
