/** What browsers say of a module that did not come; the address stands at the end. */
const MODULE = /dynamically imported module: (\S+)$/;

/** The address of the module for want of which an import failed; null where the browser names none. */
export function failedModule(error: unknown): string | null {
  return error instanceof Error ? (MODULE.exec(error.message)?.[1] ?? null) : null;
}

function importFrom<Module>(address: string): Promise<Module> {
  return import(/* @vite-ignore */ address);
}

/**
 * An import that can be tried again. Some browsers (Chromium 150 among them) keep the failure of a
 * module and answer with it for as long as the page is open; from the second failure on the module is
 * therefore asked for by another address, with `again` in its query.
 * @param load the import; its failures are passed on
 */
export function retryImport<Module>(
  load: () => Promise<Module>,
  from: (address: string) => Promise<Module> = importFrom,
): () => Promise<Module> {
  let failures = 0;
  return async () => {
    try {
      return await load();
    } catch (error) {
      failures += 1;
      const address = failedModule(error);
      if (address === null || failures === 1) throw error;
      return from(`${address}${address.includes('?') ? '&' : '?'}again=${failures}`);
    }
  };
}
