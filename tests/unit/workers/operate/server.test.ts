import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, it } from 'vitest';
import { checkPort } from '../../../../workers/operate/server.ts';

/** The loopback addresses that this machine has; some have no IPv6. */
const LOOPBACKS = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .map(({ address }) => address)
  .filter((address) => address === '127.0.0.1' || address === '::1');

// Another process may take the port in the moment that it is let go of, on the other address too: once more then.
it.each(LOOPBACKS)(
  'says that a port is in use on %s, and names another',
  { retry: 3 },
  async (host) => {
    const server = createServer().listen(0, host);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await expect(checkPort(port)).rejects.toThrow(
      `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
    );
    server.close();
    await once(server, 'close');
    await expect(checkPort(port)).resolves.toBeUndefined();
  },
);
