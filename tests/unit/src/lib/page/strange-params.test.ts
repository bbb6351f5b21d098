import { expect, it } from 'vitest';
import { strangeParams } from '../../../../../src/lib/page/strange-params.ts';
import { indexState } from '../../../../../src/lib/institution/index-state.ts';
import { listState } from '../../../../../src/lib/backers/list-state.ts';
import { parseLeads } from '../../../../../src/lib/leads/state.ts';

const of = (search: string) => new URLSearchParams(search);

it('names what a page has no choice of, and what is given more than once', () => {
  const said = strangeParams(of('q=a&q=b&status=zzz&group='), ['q']);
  expect(said).toEqual([
    'The address gives q more than once. The first is shown.',
    'The address asks for status “zzz”, which this page has no choice of; it was left out.',
  ]);
});

it('takes the same value twice, and what other sites append to links, as nothing strange', () => {
  expect(strangeParams(of('q=a&q=a&fbclid=123&utm_source=x'), ['q'])).toEqual([]);
});

it.each([
  ['institutions', (params: URLSearchParams) => indexState(params).faults],
  ['backers', (params: URLSearchParams) => listState(params).faults],
  ['leads', (params: URLSearchParams) => parseLeads(params).faults],
])('is told by the list of %s', (_, faults) => {
  expect(faults(of('group=zzz'))).toEqual([expect.stringContaining('group “zzz”')]);
  expect(faults(of('edition=3'))).toEqual([]);
});
