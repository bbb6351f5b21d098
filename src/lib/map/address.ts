/**
 * The address of a state of the map. Defaults are left out of it. A value that makes no sense falls
 * back to its default and is named in a sentence for the reader.
 */
import {
  parseAcademicYear,
  yearForAddress,
  type AcademicYear,
} from '../../../data/academic-year.ts';
import { MISSION_GROUPS, NATIONS } from '../../../data/codes.ts';
import { repeated, unknown } from '../page/strange-params.ts';
import { SIZES } from './size.ts';
import { readSort, writeSort } from './sort.ts';
import { DEFAULT_STATE, LAYERS, MEASURES, STATUS_FILTERS, type MapState } from './state.ts';
import { readZoom, writeZoom } from './zoom.ts';

/** One parameter of the address. */
interface Field<T> {
  /** Null: the text makes no sense. */
  readonly read: (text: string) => T | null;
  /** The value in an address, where that is another text. */
  readonly write?: (value: NonNullable<T>) => string;
  /** What is shown where the text makes no sense. */
  readonly instead: string;
}

/** Longest search that is taken, in characters. */
const LONGEST_SEARCH = 80;

/** Reads one of a few codes. */
const oneOf =
  <Code extends string>(codes: readonly Code[]) =>
  (text: string): Code | null =>
    codes.find((code) => code === text) ?? null;

/** Reads a text of a certain form. */
const like = (form: RegExp) => (text: string) => (form.test(text) ? text : null);

/** A year as the address gives it: `2023-24`, `2023/24`, or `2023` as the slider of the form sends it without JavaScript. */
function readYear(text: string): AcademicYear | null {
  if (/^\d{4}$/.test(text)) {
    return parseAcademicYear(`${text}/${String((Number(text) + 1) % 100).padStart(2, '0')}`);
  }
  return parseAcademicYear(text);
}

const CODE_OF_AREA = /^[ENSW]\d{8}$/;

/** Every part of the state, in the order of addresses. */
const FIELDS: { readonly [Name in keyof MapState]: Field<MapState[Name]> } = {
  year: { read: readYear, write: yearForAddress, instead: 'The newest year is' },
  layer: { read: oneOf(LAYERS), instead: 'Places are' },
  measure: { read: oneOf(MEASURES), instead: 'International students are' },
  status: { read: oneOf(STATUS_FILTERS), instead: 'Everyone is' },
  since: { read: readYear, write: yearForAddress, instead: 'Change since the first year is' },
  nation: { read: oneOf(NATIONS), instead: 'All nations are' },
  region: { read: like(CODE_OF_AREA), instead: 'All regions are' },
  group: { read: oneOf(MISSION_GROUPS), instead: 'All groups are' },
  size: { read: oneOf(SIZES), instead: 'All sizes are' },
  q: { read: (text) => text.slice(0, LONGEST_SEARCH), instead: '' },
  edition: {
    read: (text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null),
    instead: 'The newest edition is',
  },
  selected: { read: like(/^[a-z0-9-]{1,120}$/), instead: 'No marked provider is' },
  sort: { read: readSort, write: writeSort, instead: 'The order of ranks is' },
  area: { read: like(CODE_OF_AREA), instead: 'No marked area is' },
  zoom: { read: readZoom, write: writeZoom, instead: 'The whole map is' },
  rows: { read: oneOf(['top', 'all']), instead: 'The first rows are' },
};

const NAMES = Object.keys(FIELDS) as (keyof MapState)[];

/** Reads an address or a form. `faults` are sentences about what could not be used. */
export function parseState(params: URLSearchParams): { state: MapState; faults: string[] } {
  const faults: string[] = [];
  const read = <Name extends keyof MapState>(name: Name): MapState[Name] => {
    const text = params.get(name)?.trim();
    // Empty counts as left out.
    if (!text) return DEFAULT_STATE[name];
    const { read, instead } = FIELDS[name];
    const value = read(text);
    if (value !== null) return value;
    faults.push(
      `The address asks for ${name} “${text.slice(0, 40)}”, which is not known here. ${instead} shown.`,
    );
    return DEFAULT_STATE[name];
  };
  const state = Object.fromEntries(NAMES.map((name) => [name, read(name)]));
  return { state: state as unknown as MapState, faults: [...faults, ...repeated(params, NAMES)] };
}

/** The address of what a form without scripts sends, where it has fields left empty; null where it has none. */
export function withoutEmpty(params: URLSearchParams): string | null {
  if (![...params].some(([name, value]) => value === '' && name in FIELDS)) return null;
  const { state, faults } = parseState(params);
  // What is told of an address must go on standing in it.
  if (faults.length === 0) return writeState(state);
  const kept = new URLSearchParams([...params].filter(([, value]) => value !== ''));
  return `?${kept}`;
}

/** A sentence for each parameter of the page's address that it does not know. */
export function unknownIn(params: URLSearchParams): string[] {
  return unknown(params, NAMES);
}

/** The state of an address that `writeState` wrote. */
export function stateAt(address: string): MapState {
  return parseState(new URLSearchParams(address)).state;
}

/** Reads the form of the page, as a browser without scripts would send it. */
export function parseForm(form: FormData): { state: MapState; faults: string[] } {
  const params = new URLSearchParams();
  for (const [name, value] of form) if (typeof value === 'string') params.set(name, value);
  return parseState(params);
}

/** The address of a state: `?year=2021-22&nation=wales`, or nothing for the default state. */
export function writeState(state: MapState): string {
  const params = new URLSearchParams();
  const write = <Name extends keyof MapState>(name: Name): void => {
    const value = state[name];
    if (value === null || value === DEFAULT_STATE[name]) return;
    // A year to count from says nothing of any other measure.
    if (name === 'since' && state.measure !== 'change') return;
    params.set(name, FIELDS[name].write?.(value as NonNullable<MapState[Name]>) ?? String(value));
  };
  NAMES.forEach(write);
  const text = params.toString();
  return text && `?${text}`;
}
