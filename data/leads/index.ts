/** Leads: what a journalist could write, found by rules over the figures of an edition. */
import { backers } from './backers.ts';
import { change } from './change.ts';
import { comingAndGoing } from './coming-and-going.ts';
import { half } from './half.ts';
import { LEAD_KINDS, type Lead, type Rule, type World } from './lead.ts';
import { oneCountry } from './one-country.ts';
import { overtaken } from './overtaken.ts';
import { places } from './places.ts';
import { rate } from './rate.ts';
import { record } from './record.ts';
import { reversal } from './reversal.ts';
import { revision } from './revision.ts';
import { run } from './run.ts';
import { turningYear } from './turning-year.ts';

export { LEAD_KINDS, type Lead, type LeadKind, type LeadMeasure, type World } from './lead.ts';

const RULES: readonly Rule[] = [
  turningYear,
  change,
  rate,
  record,
  half,
  overtaken,
  run,
  reversal,
  places,
  oneCountry,
  revision,
  comingAndGoing,
  backers,
];

/** Everything that the rules find, the most unusual of each kind first, kinds in turn. */
export function leadsIn(world: World): Lead[] {
  const found = RULES.flatMap((rule) => rule(world));
  return found
    .map((lead, index) => ({ lead, index }))
    .sort(
      (a, b) =>
        a.lead.rank - b.lead.rank ||
        LEAD_KINDS.indexOf(a.lead.kind) - LEAD_KINDS.indexOf(b.lead.kind) ||
        a.index - b.index,
    )
    .map(({ lead }) => lead);
}
