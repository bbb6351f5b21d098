import { isHttpError } from '@sveltejs/kit';
import { describe, expect, it } from 'vitest';
import { ask, faultyParameter } from '../../../../../src/lib/page/ask.ts';
import { AtlasProblem } from '../../../../../workers/api/client.ts';

const problem = (status: number, parameter?: string) =>
  new AtlasProblem(status, {
    type: 'about:blank',
    title: 'Problem',
    status,
    detail: 'In the API’s words.',
    request_id: 'x',
    ...(parameter ? { parameter } : {}),
  });

describe('asking', () => {
  it('gives the answer', async () => {
    expect(await ask(Promise.resolve(7))).toBe(7);
  });

  it.each([404, 429, 503, 400, 500])(
    'turns a problem of status %i into a page with advice',
    async (status) => {
      const thrown: unknown = await ask(Promise.reject(problem(status))).catch(
        (cause: unknown) => cause,
      );
      expect(isHttpError(thrown, status)).toBe(true);
      if (!isHttpError(thrown)) return;
      expect(thrown.body.message).toBe('In the API’s words.');
      expect(thrown.body.advice?.length).toBeGreaterThan(20);
    },
  );

  it('says what was not found in the words given', async () => {
    const thrown: unknown = await ask(Promise.reject(problem(404)), {
      message: 'No such place',
      near: async () => [{ href: '/institutions/place', name: 'Place' }],
    }).catch((cause: unknown) => cause);
    expect(isHttpError(thrown, 404) && thrown.body).toMatchObject({
      message: 'No such place',
      near: [{ href: '/institutions/place', name: 'Place' }],
    });
  });

  it('says so in the API’s words where a parameter is at fault', async () => {
    const thrown: unknown = await ask(Promise.reject(problem(404, 'edition')), {
      message: 'No such place',
    }).catch((cause: unknown) => cause);
    expect(isHttpError(thrown, 404) && thrown.body.message).toBe('In the API’s words.');
  });

  it('lets other errors through', async () => {
    await expect(ask(Promise.reject(new TypeError('broken')))).rejects.toThrow('broken');
  });

  it('knows the parameter at fault', () => {
    expect(faultyParameter(problem(400, 'edition'))).toBe('edition');
    expect(faultyParameter(problem(500))).toBeNull();
    expect(faultyParameter(new Error('x'))).toBeNull();
  });
});
