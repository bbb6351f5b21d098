/** Published figures by provider and year, as what is compared is made of. */
import {
  countFigure,
  exactFigure,
  type Figure,
  type Measure,
} from '../../../../data/comparing/index.ts';
import { exactSum } from '../../../../data/numbers/index.ts';
import type { ComparedFact } from '../../../../data/queries/compare.ts';

/** What one provider has in one year. */
export interface Cell {
  readonly part: Figure | null;
  readonly whole: Figure | null;
  /** Last day of the financial year that the figures are of; empty where they are not money. */
  readonly yearEnd: string;
  /** Whether the year has figures of another financial year besides. */
  readonly isOneOfTwo: boolean;
}

/** Cells by UKPRN, or `UK`, and academic year. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

function cellOf(measure: Measure, facts: readonly ComparedFact[]): Cell {
  // Of two financial years that end in one academic year, the later.
  const ends = [...new Set(facts.map(({ yearEnd }) => yearEnd))].sort();
  const yearEnd = ends.at(-1) ?? '';
  const of = (item: string) =>
    facts.find((fact) => fact.item === item && fact.yearEnd === yearEnd)?.amount ?? null;
  if (measure.source === 'fee-income') {
    return {
      part: exactFigure(exactSum([of('eu'), of('non-eu')])),
      whole: exactFigure(of('total')),
      yearEnd,
      isOneOfTwo: ends.length > 1,
    };
  }
  const item = measure.source === 'origin' ? measure.country : measure.code;
  return {
    part: countFigure(of(item)),
    whole: countFigure(of('total')),
    yearEnd: '',
    isOneOfTwo: false,
  };
}

export function cellsOf(measure: Measure, facts: readonly ComparedFact[]): Cells {
  const byProvider = Map.groupBy(facts, ({ ukprn }) => ukprn);
  return new Map(
    [...byProvider].map(([ukprn, its]) => {
      const byYear = Map.groupBy(its, ({ academicYear }) => academicYear);
      return [ukprn, new Map([...byYear].map(([year, cells]) => [year, cellOf(measure, cells)]))];
    }),
  );
}
