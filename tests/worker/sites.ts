/**
 * Real HTTP servers on loopback that stand for the sites of several institutions, one a port. The
 * same behaviours are at every one of them, by path; `/log` tells which requests a site had.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';

/** How many sites there are: as many as the embedded evidence has hosts. */
const SITES = 34;

const NAMED = '<!doctype html><title>News</title><p>We back #WeAreInternational.</p>';
const UNNAMED = '<!doctype html><title>We are international</title><p>#ALLInternational</p>';

interface Asked {
  path: string;
  userAgent: string;
  /** How many requests the site was answering at that moment, this one among them. */
  together: number;
}

type Page = (request: IncomingMessage, response: ServerResponse, url: URL) => void;

const html = (response: ServerResponse, body: string, status = 200) =>
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);

const redirect = (response: ServerResponse, location: string) =>
  response.writeHead(302, { location }).end();

const PAGES: Record<string, Page> = {
  '/named': (_, response) => html(response, NAMED),
  '/unnamed': (_, response) => html(response, UNNAMED),
  '/gone': (_, response) => html(response, 'gone', 410),
  '/forbidden': (_, response) => html(response, NAMED, 403),
  '/broken': (_, response) => html(response, NAMED, 503),
  '/silent': () => undefined,
  '/slow': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).write('<p>We');
  },
  '/endless': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  },
  '/reset': (request) => request.socket.destroy(),
  '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('png'),
  '/plain': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end('About #WeAreInternational'),
  '/charset': (_, response, url) => {
    const charset = url.searchParams.get('charset') ?? '';
    response.writeHead(200, { 'content-type': `text/html; charset=${charset}` });
    response.end(charset.startsWith('utf-16') ? Buffer.from(NAMED, 'utf16le') : NAMED);
  },
  '/nested': (_, response) => html(response, '<b>'.repeat(300_000) + NAMED),
  '/ambiguous': (_, response) => html(response, `<select><xmp></select>${NAMED}`),
  '/redirect': (_, response, url) => redirect(response, url.searchParams.get('to') ?? '/'),
  '/hops': (_, response, url) => {
    const left = Number(url.searchParams.get('left'));
    redirect(response, left > 1 ? `/hops?left=${left - 1}` : '/named');
  },
  '/closed/page': (_, response) => html(response, NAMED),
};

const ROBOTS = 'User-agent: *\nDisallow: /closed/\n\nUser-agent: OtherBot\nDisallow: /\n';

/** A site whose robots.txt fails says so by its first path segment `/robots-fails`. */
function site(robots: { status: number; body: string }) {
  const log: Asked[] = [];
  let together = 0;
  return createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://site');
    if (url.pathname === '/log') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(log));
      log.length = 0;
      return;
    }
    together += 1;
    response.on('close', () => (together -= 1));
    const userAgent = request.headers['user-agent'] ?? '';
    log.push({ path: url.pathname + url.search, userAgent, together });
    if (url.pathname === '/robots.txt') {
      response.writeHead(robots.status, { 'content-type': 'text/plain' }).end(robots.body);
      return;
    }
    const page = PAGES[url.pathname];
    if (page) page(request, response, url);
    else if (url.pathname.startsWith('/named/')) html(response, NAMED);
    else html(response, 'not found', 404);
  });
}

export default async function setup(project: TestProject) {
  const servers = [
    ...Array.from({ length: SITES }, () => site({ status: 200, body: ROBOTS })),
    site({ status: 503, body: 'busy' }),
    site({ status: 404, body: 'none' }),
  ];
  const addresses = await Promise.all(
    servers.map(
      (server) =>
        new Promise<string>((ready) =>
          server.listen(0, '127.0.0.1', () =>
            ready(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
          ),
        ),
    ),
  );
  project.provide('sites', addresses.slice(0, SITES));
  project.provide('siteWithBrokenRobots', addresses[SITES] ?? '');
  project.provide('siteWithoutRobots', addresses[SITES + 1] ?? '');
  return async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    }
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    sites: string[];
    /** A site that answers 503 for its robots.txt. */
    siteWithBrokenRobots: string;
    /** A site that answers 404 for it. */
    siteWithoutRobots: string;
  }
}
