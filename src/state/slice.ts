/** A slice sets its own state only; `Others` names what it reads and calls of the others. */
export type SliceCreator<Slice, Others = unknown> = (
  set: (change: Partial<Slice>) => void,
  get: () => Slice & Others,
) => Slice;
