import { type AsyncZippable, unzip, type Unzipped, zip } from 'fflate';

async function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Uint8Array(await content.arrayBuffer());
}

async function pack(files: AsyncZippable, level: 0 | 6, type: string): Promise<Blob> {
  const bytes = await new Promise<Uint8Array>((resolve, reject) => {
    zip(files, { level }, (error, data) => {
      if (error) reject(error);
      else resolve(data);
    });
  });
  return new Blob([new Uint8Array(bytes)], { type });
}

/** Several files in one. They are packed as they are: pictures are compressed already. */
export async function zipped(
  files: readonly { readonly name: string; readonly content: Blob }[],
): Promise<Blob> {
  const entries = await Promise.all(
    files.map(async ({ name, content }) => [name, await bytesOf(content)] as const),
  );
  return pack(Object.fromEntries(entries), 0, 'application/zip');
}

/** A file that is a zip, with its parts compressed: slides are text, and a tenth of it is enough. */
export async function compressed(content: Blob): Promise<Blob> {
  const bytes = await bytesOf(content);
  const parts = await new Promise<Unzipped>((resolve, reject) => {
    unzip(bytes, (error, data) => {
      if (error) reject(error);
      else resolve(data);
    });
  });
  return pack(parts, 6, content.type);
}
