/** The table that the bench prints: a heading for each subject, then a line for each of its figures. */
import { isKept, type Figure } from './figure.ts';

function digits({ unit, value }: Figure): number {
  if (unit === 'of 100' || unit === 'rows') return 0;
  if (unit === '') return 3;
  return unit === 'ms' && value >= 100 ? 0 : 1;
}

function budgetText({ budget }: Figure): string {
  if (!budget) return '';
  return 'least' in budget ? `at least ${budget.least}` : `at most ${budget.most}`;
}

function line(figure: Figure): string {
  const verdict = figure.budget ? (isKept(figure) ? 'kept' : 'OVER') : '';
  return [
    `  ${figure.name}`.padEnd(28),
    figure.value.toFixed(digits(figure)).padStart(9),
    figure.unit.padEnd(7),
    budgetText(figure).padEnd(14),
    verdict,
  ]
    .join(' ')
    .trimEnd();
}

/** The figures as lines of text, in their order. */
export function table(figures: readonly Figure[]): string {
  let subject = '';
  return figures
    .flatMap((figure) => {
      const heading = figure.subject === subject ? [] : [`\n${figure.subject}`];
      subject = figure.subject;
      return [...heading, line(figure)];
    })
    .join('\n');
}
