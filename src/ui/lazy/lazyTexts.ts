import { createContext } from 'react';

/** `name` is the module's name within a sentence. */
interface LazyTexts {
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

/** Provided by the app, since this layer does not import the translations. */
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
