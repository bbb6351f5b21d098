/**
 * The figures that come with the Worker: what a first start publishes, release by release, through
 * the same checks as anything collected. What was published before is left out.
 */
import { DATASET_IDS, type DatasetId } from '../../../data/codes.ts';
import { EMBEDDED_RELEASES } from '../../../data/figures/releases.ts';
import { ASSETS_HOST } from '../fetch.ts';
import { readInstitutions } from '../institutions/source.ts';
import { readEvidence } from '../participation/source.ts';
import type { Reader, Source } from '../source.ts';
import { readTidyEnrolment } from './enrolment.ts';
import { readTidyOrigin } from './origin.ts';
import { readTidyFeeIncome } from './fee-income.ts';
import { readTidyNations } from './origin-by-nation.ts';
import { readTidyTransnational } from './transnational.ts';
import { readTidyVisas } from './visas.ts';

/** Who reads the files of a release, by any of its datasets. */
const READERS: Record<DatasetId, Reader> = {
  institutions: readInstitutions,
  campuses: readInstitutions,
  enrolment: readTidyEnrolment,
  origin: readTidyOrigin,
  'origin-by-nation': readTidyNations,
  'fee-income': readTidyFeeIncome,
  transnational: readTidyTransnational,
  visas: readTidyVisas,
  evidence: readEvidence,
  backers: readEvidence,
};

export const embedded: Source = {
  id: 'embedded',
  title: 'Figures that come with the Atlas',
  publisher: 'We Are International Atlas',
  advice: 'Build and deploy again, so that the figures are among the static files.',
  datasets: DATASET_IDS,
  schedule: null,
  rounds: () =>
    EMBEDDED_RELEASES.flatMap(({ datasets: [dataset], files, released, title }) => {
      if (!dataset) return [];
      const addresses = files.map((file) => `https://${ASSETS_HOST}/figures/${file}`);
      return [{ addresses, read: READERS[dataset], given: { released, title }, once: true }];
    }),
};
