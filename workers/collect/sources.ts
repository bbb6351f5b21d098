/** Every source there is. */
import { embedded } from './embedded/source.ts';
import { hesaChart5 } from './hesa-chart-5/source.ts';
import { hesaFinanceTable6 } from './hesa-finance-table-6/source.ts';
import { hesaTable1 } from './hesa-table-1/source.ts';
import { hesaTable11 } from './hesa-table-11/source.ts';
import { hesaTable28 } from './hesa-table-28/source.ts';
import { homeOfficeCas } from './home-office-cas/source.ts';
import { institutions } from './institutions/source.ts';
import { participation } from './participation/source.ts';
import type { Source } from './source.ts';

export const SOURCES: readonly Source[] = [
  hesaTable1,
  hesaTable28,
  hesaTable11,
  hesaFinanceTable6,
  hesaChart5,
  homeOfficeCas,
  institutions,
  participation,
  embedded,
];

/** A source by its id, or null. */
export function sourceOf(id: string): Source | null {
  return SOURCES.find((source) => source.id === id) ?? null;
}
