import { expect, it } from 'vitest';
import { atMost } from '../../../../../workers/collect/read/at-most.ts';
import { Refused } from '../../../../../workers/collect/refused.ts';
import { streamOf } from '../streams.ts';

const through = (bytes: number) =>
  new Response(
    streamOf(new Uint8Array(bytes), 1000).pipeThrough(atMost(1024 ** 2, 'a.zip')),
  ).bytes();

it('lets a stream through that is within its bound', async () => {
  expect((await through(1024 ** 2)).length).toBe(1024 ** 2);
});

it('breaks off one that is not, naming the file', async () => {
  await expect(through(1024 ** 2 + 1)).rejects.toThrow('a.zip is larger than 1 MB.');
  await expect(through(1024 ** 2 + 1)).rejects.toThrow(Refused);
});
