/** Leads as CSV: one line a figure, so that each stands with its interval. */
import type { LeadsAnswer } from '../api/shapes/leads.ts';
import { csvLine } from './csv.ts';

const HEADER = [
  'id',
  'kind',
  'ukprn',
  'name',
  'sentence',
  'unusual',
  'figure',
  'academic_year',
  'value',
  'low',
  'high',
  'unit',
  'caveats',
  'edition',
];

export function leadsCsv({ leads, edition }: LeadsAnswer): string {
  const lines = leads.flatMap(({ id, kind, ukprn, name, sentence, unusual, figures, caveats }) =>
    figures.map((figure) =>
      csvLine([
        id,
        kind,
        ukprn,
        name,
        sentence,
        unusual,
        figure.label,
        figure.academic_year,
        figure.value,
        figure.low,
        figure.high,
        figure.unit,
        caveats.join(' '),
        edition.number,
      ]),
    ),
  );
  return [csvLine(HEADER), ...lines].join('');
}
