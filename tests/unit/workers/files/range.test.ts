import { expect, it } from 'vitest';
import { rangeAsked } from '../../../../workers/files/range.ts';

it.each([
  [null, 'whole'],
  ['bytes=0-9', { offset: 0, length: 10 }],
  ['Bytes=0-9', { offset: 0, length: 10 }],
  ['bytes=90-', { offset: 90, length: 10 }],
  ['bytes=-10', { offset: 90, length: 10 }],
  ['bytes=-1000', { offset: 0, length: 100 }],
  ['bytes=95-1000', { offset: 95, length: 5 }],
  ['bytes=100-', 'outside'],
  ['bytes=-0', 'outside'],
  ['bytes=9-3', 'whole'],
  ['bytes=0-1,5-6', 'whole'],
  ['bytes=-', 'whole'],
  ['lines=0-9', 'whole'],
])('%s of 100 bytes', (header, expected) => expect(rangeAsked(header, 100)).toEqual(expected));
