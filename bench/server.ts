import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import getPort from 'get-port';
import sirv from 'sirv';
import { cacheControl, HOST } from '../scripts/lib/server.mjs';
import { PEERS } from './buildPeers.ts';
import { CORPUS_NAMES, type Corpus, corpusFolder } from './corpus/write.ts';
import { PEERS_BUILT, PRODUCT } from './paths.ts';
import { type Line, openLine } from './line.ts';
import type { Profile } from './profiles.ts';
import type { ReceivedFile } from './results.ts';
import type { Subject } from './subjects.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Serves a folder like the product's own server: compressed, and files with a hash in their name cached forever. */
function folder(path: string): Handler {
  return sirv(path, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, pathname) => {
      response.setHeader('Cache-Control', cacheControl(pathname));
    },
  });
}

/** The folders by the first segment of a path. Every corpus is the product with another report. */
function handlers(): ReadonlyMap<string, readonly Handler[]> {
  const product = folder(PRODUCT);
  return new Map<string, readonly Handler[]>([
    ['fangyu', [product]],
    ...PEERS.map((peer) => [peer, [folder(`${PEERS_BUILT}/${peer}`)]] as const),
    ...CORPUS_NAMES.map((name) => [name, [folder(corpusFolder(name)), product]] as const),
  ]);
}

export interface BenchServer {
  /** The address of a page through the line of a profile. */
  readonly addressOf: (subject: Subject, profile: Profile, corpus?: Corpus) => string;
  /** The files sent since the last call, without headers. Only the server counts the requests of workers. */
  readonly takeSentFiles: () => readonly ReceivedFile[];
  readonly close: () => void;
}

/** Serves the product, the peers and the product with every corpus, to this machine only. */
export async function serve(profiles: readonly Profile[]): Promise<BenchServer> {
  const handlersByFolder = handlers();
  let sent: ReceivedFile[] = [];
  const server = createServer((request, response) => {
    const asked = request.url ?? '';
    const [, segment = '', rest = ''] = /^\/([^/?]*)(.*)$/.exec(asked) ?? [];
    request.url = rest === '' ? '/' : rest;
    response.on('finish', () => {
      const bytes = Number(response.getHeader('Content-Length') ?? 0);
      sent.push({ path: asked, bytes });
    });
    const answer = (chain: readonly Handler[]): void => {
      const [first, ...others] = chain;
      if (first) first(request, response, () => answer(others));
      else response.writeHead(404).end();
    };
    answer(handlersByFolder.get(segment) ?? []);
  });
  const port = await getPort();
  await new Promise<void>((resolve) => server.listen(port, HOST, resolve));
  const lines = new Map<Profile['id'], Line>();
  for (const { id, line } of profiles) lines.set(id, await openLine(port, line));
  return {
    addressOf: ({ id, product, hash }, profile, corpus) => {
      const folder = corpus ?? (product ? 'fangyu' : id);
      const fragment = hash === '' ? '' : `#${hash}`;
      return `http://${HOST}:${lines.get(profile.id)?.port ?? port}/${folder}/${fragment}`;
    },
    takeSentFiles: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => {
      for (const line of lines.values()) line.close();
      server.close();
      server.closeAllConnections();
    },
  };
}
