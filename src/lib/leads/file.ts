/** Leads as the rows of a file: one a figure, so that each stands with its interval. */
import type { LeadAnswer } from '../../../workers/api/shapes/leads.ts';
import { column } from '../data/view-file.ts';

export const LEAD_COLUMNS = [
  column('id', 'text', 'The lead: its kind, UKPRN and year', { nullable: false }),
  column('kind', 'text', 'Rule that found it', { nullable: false }),
  column('ukprn', 'text', 'UK Provider Reference Number, or UK', { nullable: false }),
  column('name', 'text', 'Provider', { nullable: false }),
  column('sentence', 'text', 'What could be written', { nullable: false }),
  column('unusual', 'text', 'How unusual it is among all providers', { nullable: false }),
  column('figure', 'text', 'What the figure is', { nullable: false }),
  column('academic_year', 'year', 'Academic year', { nullable: false }),
  column('value', 'number', 'The figure', { nullable: false }),
  column('low', 'number', 'The least that it can be', { nullable: false }),
  column('high', 'number', 'The most that it can be', { nullable: false }),
  column('unit', 'text', 'students, share (0 to 1) or rank', { nullable: false }),
  column('caveats', 'text', 'What must be said with it'),
];

/** In the order of the page. */
export function leadRows(leads: readonly LeadAnswer[]) {
  return leads.flatMap(({ id, kind, ukprn, name, sentence, unusual, figures, caveats }) =>
    figures.map(({ label, ...figure }) => ({
      ...{ id, kind, ukprn, name, sentence, unusual, figure: label, ...figure },
      caveats: caveats.join(' ') || null,
    })),
  );
}
