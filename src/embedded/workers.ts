import { embeddedText, packedFile } from './files.ts';

declare global {
  /** The address of a worker of the one-file edition; the build writes calls of it into the app. */
  var fangyuWorker: ((path: string) => string) | undefined;
}

/** The map engine starts a worker whose address ends so as a classic one; a file may have no module workers. */
const CLASSIC = '#.cjs';

/** A worker has no page to read from, so its code comes after the files that it may read. */
export function workerAddresses(files: readonly string[]): (path: string) => string {
  const addresses = new Map<string, string>();
  return (path) => {
    const known = addresses.get(path);
    if (known !== undefined) return known;
    const packed = Object.fromEntries(files.map((file) => [file, packedFile(file) ?? '']));
    const code = `self.fangyuFiles=${JSON.stringify(packed)};\n${embeddedText(path)}`;
    const blob = new Blob([code], { type: 'text/javascript' });
    const address = `${URL.createObjectURL(blob)}${CLASSIC}`;
    addresses.set(path, address);
    return address;
  };
}
