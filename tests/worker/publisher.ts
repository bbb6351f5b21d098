/**
 * A real HTTP server on loopback that stands for the publishers. `/figures/…` and `/shared/…` serve
 * data/figures and, where it is present, ../shared/data; `/loads/…` the rows of tests/worker/loads;
 * everything else comes from tests/fixtures/publisher.
 */
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadJson } from './loads/index.ts';

const ROOTS: [prefix: string, folder: string][] = [
  ['/figures/', 'data/figures'],
  ['/shared/', '../shared/data'],
  ['/', 'tests/fixtures/publisher'],
];

function fileFor(path: string): string | null {
  const clean = normalize(decodeURIComponent(path));
  const root = ROOTS.find(([prefix]) => clean.startsWith(prefix));
  if (!root || clean.includes('..')) return null;
  const file = join(root[1], clean.slice(root[0].length));
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Names of the files in a folder of the publishers' real files; none where that is not present. */
function publishersFiles(folder: string): string[] {
  const full = join('../shared/data', folder);
  return existsSync(full) ? readdirSync(full).sort() : [];
}

export default async function setup(project: TestProject) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://publisher');
    const load = loadJson(/^\/loads\/([\w-]+)\.json$/.exec(pathname)?.[1] ?? '');
    if (load) {
      response.end(load);
      return;
    }
    const file = fileFor(pathname);
    if (!file) {
      response.writeHead(404).end('not found');
      return;
    }
    response.writeHead(200, { 'content-length': statSync(file).size });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  project.provide('publisher', `http://127.0.0.1:${port}`);
  project.provide('table1Files', publishersFiles('hesa/table-1'));
  project.provide('table28Files', publishersFiles('hesa/table-28'));
  project.provide('table6Files', publishersFiles('hesa/finance-table-6'));
  project.provide('table11Files', publishersFiles('hesa/table-11'));
  project.provide('providerFiles', publishersFiles('providers'));
  project.provide('homeOfficeFiles', publishersFiles('homeoffice'));
  return () => new Promise<void>((closed) => server.close(() => closed()));
}

declare module 'vitest' {
  interface ProvidedContext {
    publisher: string;
    /** Names of the files in ../shared/data/hesa/table-1, which the server has under /shared/. */
    table1Files: string[];
    /** The same of hesa/table-28. */
    table28Files: string[];
    /** The same of hesa/finance-table-6. */
    table6Files: string[];
    /** The same of hesa/table-11. */
    table11Files: string[];
    /** The same of ../shared/data/providers. */
    providerFiles: string[];
    /** The same for ../shared/data/homeoffice. */
    homeOfficeFiles: string[];
  }
}
