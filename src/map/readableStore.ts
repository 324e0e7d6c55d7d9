/** A store outside React. A Zustand store has this interface. */
export interface ReadableStore<Value> {
  getState(): Value;
  /** Calls `onChange` after every change. Returns a function that ends the subscription. */
  subscribe(onChange: (value: Value) => void): () => void;
}
