/** A value that changes outside React; a Zustand store is one. */
export interface ReadableStore<Value> {
  getState(): Value;
  /** Calls back after every change; returns how to stop. */
  subscribe(changed: (now: Value) => void): () => void;
}
