import { v5 } from 'uuid';

/** Chosen at random once. A change would change every identifier in later exports. */
const NAMESPACE = '0f1d6a52-5c36-4b0e-9d55-3f6f0a3c9b71';

/**
 * An identifier that is the same for the same parts, in lower case without braces.
 * Source: RFC 9562, version 5 (SHA-1 of a namespace and a name).
 */
export function guidOf(...parts: readonly (string | number)[]): string {
  // JSON separates the parts and escapes what UTF-8 cannot encode.
  return v5(JSON.stringify(parts), NAMESPACE);
}
