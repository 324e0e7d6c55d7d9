import { saveFile } from '../../platform/saveFile.ts';

export type ExportResult =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'printed' }
  /** The current view has no statement, so there is nothing to save. */
  | { readonly kind: 'no-statements' }
  /** `memory`: too large for the device; `part`: code of the product could not be loaded; `texts`: statements. */
  | { readonly kind: 'failed'; readonly why: 'memory' | 'part' | 'texts' | 'unknown' };

class ModuleMissing extends Error {}

/** Rejects with an error that {@link failureReason} recognises where the module could not be loaded. */
export async function requireModule<Module>(module: Promise<Module>): Promise<Module> {
  return module.catch((cause: unknown) => {
    throw new ModuleMissing('a module could not be loaded', { cause });
  });
}

export function failureReason(error: unknown): 'memory' | 'part' | 'unknown' {
  if (error instanceof ModuleMissing) return 'part';
  // Browsers reject a bitmap that is too large as an image they cannot decode.
  const isTooLarge = error instanceof DOMException && error.name === 'EncodingError';
  return error instanceof RangeError || isTooLarge ? 'memory' : 'unknown';
}

export function save(name: string, content: Blob): ExportResult {
  saveFile(name, content);
  return { kind: 'saved', name };
}
