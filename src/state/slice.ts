/**
 * Creates one slice of the app's store. A slice sets its own state only; it may read the others, and call
 * their functions, as far as `Others` names them.
 */
export type SliceCreator<Slice, Others = unknown> = (
  set: (change: Partial<Slice>) => void,
  get: () => Slice & Others,
) => Slice;
