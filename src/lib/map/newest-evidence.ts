/** The newest evidence of a provider, asked for once. */
import { atlas } from '../../../workers/api/client.ts';
import type { Evidence } from '../../../workers/api/shapes/institution.ts';

const asked = new Map<string, Promise<Evidence | null>>();

/** Null where there is none, or where it did not come: then the provider's page has it. */
export function newestEvidence(ukprn: string, edition: number | null): Promise<Evidence | null> {
  const name = `${ukprn} ${edition}`;
  let answer = asked.get(name);
  if (!answer) {
    answer = atlas(fetch)
      .institution(ukprn, edition === null ? {} : { edition })
      .then(
        ({ evidence }) => evidence[0] ?? null,
        () => {
          asked.delete(name);
          return null;
        },
      );
    asked.set(name, answer);
  }
  return answer;
}
