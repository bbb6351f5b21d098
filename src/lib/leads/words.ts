/** Kinds of lead and their figures in words. */
import type { LeadKind } from '../../../data/leads/lead.ts';
import { formatCount, ordinal } from '../../../data/numbers/index.ts';
import type { LeadAnswer } from '../../../workers/api/shapes/leads.ts';

export const KIND_NAMES: Readonly<Record<LeadKind, string>> = {
  change: 'Rises and falls',
  rate: 'In percent',
  record: 'Records',
  crossing: 'Crossings',
  run: 'Runs',
  reversal: 'Turns',
  rank: 'Ranks',
  country: 'One country',
  revision: 'Revisions',
  'coming-and-going': 'New and gone',
  backer: 'Backers',
};

type Figure = LeadAnswer['figures'][number];

const tenth = new Intl.NumberFormat('en-GB', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

function value({ unit, label }: Figure, of: number): string {
  if (unit === 'students') return formatCount(of);
  if (unit === 'rank') return ordinal(of);
  const sign = label === 'Change' ? (of < 0 ? '−' : '+') : '';
  return `${sign}${tenth.format(Math.abs(of) * 100)}%`;
}

/** A value of a lead's series: a count, or a share from 0 to 1. */
export function valueText(of: number | null, as: 'count' | 'share'): string {
  return of === null || as === 'count' ? formatCount(of) : `${tenth.format(of * 100)}%`;
}

/** `10,755`, and its ends `10,753 to 10,757`; empty where they are the same. */
export function figureText(figure: Figure): { main: string; ends: string } {
  const [low, high] = [value(figure, figure.low), value(figure, figure.high)];
  return { main: value(figure, figure.value), ends: low === high ? '' : `${low} to ${high}` };
}

/** Where a lead’s provider can be compared: with the UK for a share, alone for the UK itself. */
export function compareLink(lead: LeadAnswer, edition: number): string {
  const { ukprn, measure, from, to, shares } = lead;
  const years = from === to ? '' : `&from=${from.replace('/', '-')}&to=${to.replace('/', '-')}`;
  const who = ukprn === 'UK' ? 'b=uk' : `p=${ukprn}&b=size-${ukprn}`;
  const what = `${measure === 'non-uk' ? '' : `&measure=${measure}`}${shares ? '&as=share' : ''}`;
  return `/compare?${who}${what}${years}&edition=${edition}`;
}
