import { type ReactNode, useEffect, useState } from 'react';
import { afterPaint } from '../../../scheduling/afterPaint.ts';

/** What takes long to lay out has a frame of its own, after the first one of all that is around it. */
export function LaterFrame({ children }: { readonly children: ReactNode }) {
  const [isLater, setLater] = useState(false);
  useEffect(() => afterPaint(() => setLater(true)), []);
  return isLater && children;
}
