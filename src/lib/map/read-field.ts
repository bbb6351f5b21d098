/** What the map page shows after a field of its form has changed. */
import { parseForm } from './address.ts';
import { chooseYear } from './choose-year.ts';
import type { MapState } from './state.ts';

/** The state by the whole form, wherever on the page the field stands; null where it is no field of one. What has no field in the form stays as it is. */
export function readField(
  field: EventTarget | null,
  before: MapState,
  years: readonly string[],
): { state: MapState; name: string } | null {
  const isField = field instanceof HTMLInputElement || field instanceof HTMLSelectElement;
  if (!isField || !field.form) return null;
  const form = new FormData(field.form);
  const { state: read } = parseForm(form);
  const given = Object.fromEntries(Object.entries(read).filter(([name]) => form.has(name)));
  const { year, fault } = chooseYear(read.year, years);
  const isNewest = fault !== null || year === years.at(-1);
  const { rows, selected, sort, area, zoom } = before;
  const next: MapState = { ...before, ...given, rows, selected, sort, area, zoom };
  return { state: { ...next, year: isNewest ? null : read.year }, name: field.name };
}
