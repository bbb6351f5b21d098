/** The site in Markdown for language models, in the form that llmstxt.org proposes. */
import type { DatasetSummary } from '../../../workers/api/shapes/datasets.ts';

type Known = Pick<DatasetSummary, 'id' | 'title' | 'description' | 'coverage' | 'licence'>;

/** @param site the site's own address, without a slash at its end */
export function llmsText(site: string, edition: number, datasets: readonly Known[]): string {
  const list = datasets.map(
    ({ id, title, description, coverage, licence }) =>
      `- [${title}](${site}/data/${id}): ${description} ${coverage} ${licence.name}. CSV: ${site}/data/${id}/latest/${id}.csv`,
  );
  return `# We Are International Atlas

> Who in UK higher education has backed the campaign #WeAreInternational, each with dated pages as
> evidence, and how many students each UK provider teaches, by academic year and by where they lived
> before. Open to reading without a key. The newest edition is ${edition}.

Before quoting a figure:

- HESA rounds every count to the nearest 5. A published 10 stands for 8 to 12, a 0 for 0 to 2. Parts may
  not add up to totals; add nothing to a published total.
- A provider that is missing from a year was not in that year's return. Missing is not zero.
- Figures are revised. Name the edition: with \`?edition=${edition}\` an address answers the same for ever.
- "No evidence found" means only that none was found. It never means that a body does not support the campaign.
- Rows with ukprn UK are published totals, and come only when asked for by that code.

## Datasets

${list.join('\n')}

## API

- [OpenAPI document](${site}/api/openapi.json): every address, parameter and answer
- [For developers](${site}/developers): quick start, limits, promises
- [Chosen rows](${site}/api/v1/data/enrolment.csv?ukprn=10007157&academic_year=2023/24): the filters are the columns of the dataset; formats csv, json, jsonl, xlsx, parquet
- [What an edition changed](${site}/api/v1/editions/${edition}/changes.json): row by row, old and new

## Pages

- [Map](${site}/): every provider; [institutions](${site}/institutions), [countries](${site}/countries), [areas](${site}/areas)
- [Backers](${site}/backers): organisations with evidence, beside what the campaign itself claimed
- [Compare](${site}/compare): up to eight providers, with what rounding lets each difference be
- [Methods](${site}/methods): sources, licences, rules of rounding and of evidence
- The address of a page that shows figures answers with .csv, .json or .xlsx appended, such as ${site}/institutions.csv
`;
}
