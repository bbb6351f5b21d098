/**
 * How fast a whole dataset comes from the archive, beside a static file of the site of about the same
 * size: first byte and throughput. The ratio says something elsewhere too.
 */
import { median, type Figure } from './figure.ts';

const TIMES = 15;
/** The largest static file that the site has at a fixed address, and a stored file of about its size. */
const STATIC = '/figures/enrolment-2025.csv';
const STORED = '/data/enrolment/latest/enrolment.csv';
const AT_ONCE = 200;

/** Waits until a file is stored: right after a first load it is streamed from its rows, without a tag. */
export async function untilStored(address: string): Promise<void> {
  for (;;) {
    const { ok, headers } = await fetch(address, { method: 'HEAD' });
    if (!ok) throw new Error(`${address} is not there.`);
    if (headers.has('etag')) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

interface Timed {
  first: number;
  bytesPerMs: number;
}

/** One download, uncompressed. */
async function download(address: string): Promise<Timed> {
  const started = performance.now();
  const response = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  if (!response.ok || !response.body) throw new Error(`${address} answered ${response.status}.`);
  let first = 0;
  let bytes = 0;
  for await (const chunk of response.body) {
    first ||= performance.now() - started;
    bytes += chunk.length;
  }
  return { first, bytesPerMs: bytes / (performance.now() - started) };
}

async function medians(address: string): Promise<Timed> {
  await download(address);
  const taken: Timed[] = [];
  for (let turn = 0; turn < TIMES; turn++) taken.push(await download(address));
  return {
    first: median(taken.map(({ first }) => first)),
    bytesPerMs: median(taken.map(({ bytesPerMs }) => bytesPerMs)),
  };
}

/** Figures of both, and of many downloads at once. */
export async function measureFiles(base: string): Promise<Figure[]> {
  await untilStored(base + STORED);
  // The redirect of `latest` is not what is measured.
  const stored = (await fetch(base + STORED, { method: 'HEAD' })).url;
  const still = await medians(base + STATIC);
  const file = await medians(stored);
  const started = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, () => download(stored)));
  const subject = 'Whole dataset as a file';
  return [
    { subject: `Static file ${STATIC}`, name: 'first byte', value: still.first, unit: 'ms' },
    { subject, name: 'first byte', value: file.first, unit: 'ms' },
    {
      subject,
      name: 'throughput against a static file',
      value: file.bytesPerMs / still.bytesPerMs,
      unit: '×',
      budget: { least: 0.5 },
    },
    {
      subject,
      name: `${AT_ONCE} downloads at once`,
      value: performance.now() - started,
      unit: 'ms',
    },
  ];
}
