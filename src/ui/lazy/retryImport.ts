/** Browsers end the message of a failed import with the address of the module. */
const MESSAGE = /dynamically imported module: (\S+)$/;

/** Null where the browser does not name the module. */
function failedModule(error: unknown): string | null {
  return error instanceof Error ? (MESSAGE.exec(error.message)?.[1] ?? null) : null;
}

function importFrom<Module>(address: string): Promise<Module> {
  return import(/* @vite-ignore */ address);
}

/**
 * An import that can be repeated. Some browsers (Chromium 150 among them) cache the failure of a
 * module: from the second failure on, another address is requested, with `again` in its query.
 */
export function retryImport<Module>(
  importModule: () => Promise<Module>,
  from: (address: string) => Promise<Module> = importFrom,
): () => Promise<Module> {
  let failures = 0;
  return async () => {
    try {
      return await importModule();
    } catch (error) {
      failures += 1;
      const address = failedModule(error);
      if (address === null || failures === 1) throw error;
      return from(`${address}${address.includes('?') ? '&' : '?'}again=${failures}`);
    }
  };
}
