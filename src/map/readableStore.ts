/** A Zustand store has this interface. */
export interface ReadableStore<Value> {
  getState(): Value;
  /** Returns a function that ends the subscription. */
  subscribe(onChange: (value: Value) => void): () => void;
}
