/** Every load by its name, as JSON. Each is made when it is first asked for, once a run. */
import { figures } from './figures.ts';
import type { Load } from './load.ts';
import { origin, smallTables, visas } from './tables.ts';

const LOADS: Readonly<Record<string, () => Load>> = {
  figures,
  origin,
  'small-tables': smallTables,
  visas,
};

const made = new Map<string, string>();

/** The JSON of a load; null where none has that name. */
export function loadJson(name: string): string | null {
  const known = made.get(name);
  if (known) return known;
  const make = LOADS[name];
  if (!make) return null;
  const json = JSON.stringify(make());
  made.set(name, json);
  return json;
}
