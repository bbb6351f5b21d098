import { isHttpError } from '@sveltejs/kit';
import { describe, expect, it, vi } from 'vitest';
import { atEdition } from '../../../../../src/lib/page/at-edition.ts';
import { AtlasProblem } from '../../../../../workers/api/client.ts';

const problem = (parameter?: string) =>
  new AtlasProblem(404, {
    ...{ type: 'about:blank', title: 'Problem', status: 404, detail: 'No.', request_id: 'x' },
    ...(parameter ? { parameter } : {}),
  });

/** Answers for the newest edition and the third; others do not exist. */
const load = () =>
  vi.fn(async (edition: number | undefined) => {
    if (edition !== undefined && edition !== 3) throw problem('edition');
    return edition ?? 'newest';
  });

describe('a page at an edition', () => {
  it.each([
    ['', 'newest', undefined, null],
    ['edition=3', 3, 3, null],
    ['edition=99', 'newest', undefined, /no edition 99.*The newest edition is shown\.$/],
    ['edition=two', 'newest', undefined, /“two”.*The newest edition is shown\.$/],
  ])('?%s', async (search, answer, edition, fault) => {
    const shown = await atEdition(new URLSearchParams(search), load());
    expect(shown).toMatchObject({ answer, edition });
    if (fault === null) expect(shown.fault).toBeNull();
    else expect(shown.fault).toMatch(fault);
  });

  it('is no page where something else is missing', async () => {
    const missing = () => Promise.reject(problem());
    const thrown: unknown = await atEdition(
      new URLSearchParams('edition=3'),
      missing,
      (edition) => ({ message: `Nothing at ${edition}` }),
    ).catch((cause: unknown) => cause);
    expect(isHttpError(thrown, 404) && thrown.body.message).toBe('Nothing at 3');
  });
});
