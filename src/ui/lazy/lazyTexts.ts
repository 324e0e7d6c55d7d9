import { createContext } from 'react';

/** What is said of a part, in the reader's language; `name` is how the part is called in a sentence. */
export interface LazyTexts {
  readonly loading: (name: string) => string;
  readonly slow: (name: string) => string;
  readonly unreachable: (name: string) => string;
  readonly another: (name: string) => string;
  readonly same: (name: string) => string;
  readonly threw: (name: string) => string;
  readonly retry: string;
  readonly reload: string;
  readonly close: string;
}

/** Given by the frame of the app, since primitives know no language. */
export const LazyTextsContext = createContext<LazyTexts>({
  loading: (name) => `Loading ${name}…`,
  slow: (name) => `Still loading ${name}.`,
  unreachable: (name) => `${name}: the server did not respond.`,
  another: (name) => `${name}: the server has another version.`,
  same: (name) => `${name} could not be loaded.`,
  threw: (name) => `${name} has failed.`,
  retry: 'Try again',
  reload: 'Reload page',
  close: 'Close',
});
