/** The newest evidence of a provider. */
import { atlas } from '../../../workers/api/client.ts';
import type { Evidence } from '../../../workers/api/shapes/institution.ts';

/** Null where there is none, or where it did not come: then the provider's page has it. */
export async function askNewest(
  fetch: typeof globalThis.fetch,
  ukprn: string,
  edition: number | null,
): Promise<Evidence | null> {
  try {
    const { evidence } = await atlas(fetch).institution(ukprn, edition === null ? {} : { edition });
    return evidence[0] ?? null;
  } catch {
    return null;
  }
}

const asked = new Map<string, Promise<Evidence | null>>();

/** The same, asked for once by a browser. */
export function newestEvidence(ukprn: string, edition: number | null): Promise<Evidence | null> {
  const name = `${ukprn} ${edition}`;
  let answer = asked.get(name);
  if (!answer) {
    answer = askNewest(fetch, ukprn, edition);
    asked.set(name, answer);
  }
  return answer;
}
