/**
 * The state of the map page and its address: everything on screen follows from it, so that a
 * link shows what its sender saw. Defaults are left out of the address. A value that makes no
 * sense falls back to its default and is named in a sentence for the reader.
 */
import {
  parseAcademicYear,
  yearForAddress,
  type AcademicYear,
} from '../../../data/academic-year.ts';
import { NATIONS, type Nation } from '../../../data/codes.ts';

export const MEASURES = ['students', 'share'] as const;
export type Measure = (typeof MEASURES)[number];

/** What the map draws: every provider in its place, or the regions in the colour of their share. */
export const LAYERS = ['places', 'regions'] as const;
export type Layer = (typeof LAYERS)[number];

/** `backer` includes the founders. */
export const STATUS_FILTERS = ['everyone', 'backer', 'took-part', 'none-found'] as const;
export type StatusFilter = (typeof STATUS_FILTERS)[number];

export interface MapState {
  /** Null: the newest year of the edition. */
  readonly year: AcademicYear | null;
  readonly layer: Layer;
  readonly measure: Measure;
  readonly status: StatusFilter;
  /** Null: the whole United Kingdom. */
  readonly nation: Nation | null;
  readonly q: string;
  /** Null: the newest edition. */
  readonly edition: number | null;
  /** UKPRN or slug of the provider that is marked. */
  readonly selected: string | null;
  readonly rows: 'top' | 'all';
}

export const DEFAULT_STATE: MapState = {
  year: null,
  layer: 'places',
  measure: 'students',
  status: 'everyone',
  nation: null,
  q: '',
  edition: null,
  selected: null,
  rows: 'top',
};

/** Longest search that is taken, in characters. */
const LONGEST_SEARCH = 80;

/** The value as one of the codes, or null. */
function oneOf<Code extends string>(codes: readonly Code[], value: string): Code | null {
  return codes.find((code) => code === value) ?? null;
}

/** A year as the address gives it: `2023-24`, `2023/24`, or `2023` as the slider of the form sends it without JavaScript. */
function readYear(text: string): AcademicYear | null {
  if (/^\d{4}$/.test(text)) {
    return parseAcademicYear(`${text}/${String((Number(text) + 1) % 100).padStart(2, '0')}`);
  }
  return parseAcademicYear(text);
}

/** Reads an address or a form. `faults` are sentences about what could not be used. */
export function parseState(params: URLSearchParams): { state: MapState; faults: string[] } {
  const faults: string[] = [];
  const value = (name: string) => params.get(name)?.trim() ?? '';

  /** Reads one parameter; empty counts as left out, nonsense as a fault. */
  function read<T>(name: string, parse: (text: string) => T | null, fallback: T, instead: string) {
    const text = value(name);
    if (text === '') return fallback;
    const parsed = parse(text);
    if (parsed !== null) return parsed;
    faults.push(
      `The address asks for ${name} “${text.slice(0, 40)}”, which is not known here. ${instead}`,
    );
    return fallback;
  }

  const state: MapState = {
    year: read<AcademicYear | null>('year', readYear, null, 'The newest year is shown.'),
    layer: read('layer', (text) => oneOf(LAYERS, text), 'places', 'Places are shown.'),
    measure: read(
      'measure',
      (text) => oneOf(MEASURES, text),
      'students',
      'International students are shown.',
    ),
    status: read('status', (text) => oneOf(STATUS_FILTERS, text), 'everyone', 'Everyone is shown.'),
    nation: read<Nation | null>(
      'nation',
      (text) => oneOf(NATIONS, text),
      null,
      'All nations are shown.',
    ),
    q: value('q').slice(0, LONGEST_SEARCH),
    edition: read<number | null>(
      'edition',
      (text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null),
      null,
      'The newest edition is shown.',
    ),
    selected: read<string | null>(
      'selected',
      (text) => (/^[a-z0-9-]{1,120}$/.test(text) ? text : null),
      null,
      'No provider is marked.',
    ),
    rows: read(
      'rows',
      (text) => oneOf(['top', 'all'] as const, text),
      'top',
      'The first rows are shown.',
    ),
  };
  return { state, faults };
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
  if (state.year) params.set('year', yearForAddress(state.year));
  if (state.layer !== DEFAULT_STATE.layer) params.set('layer', state.layer);
  if (state.measure !== DEFAULT_STATE.measure) params.set('measure', state.measure);
  if (state.status !== DEFAULT_STATE.status) params.set('status', state.status);
  if (state.nation) params.set('nation', state.nation);
  if (state.q) params.set('q', state.q);
  if (state.edition) params.set('edition', String(state.edition));
  if (state.selected) params.set('selected', state.selected);
  if (state.rows !== DEFAULT_STATE.rows) params.set('rows', state.rows);
  const text = params.toString();
  return text && `?${text}`;
}

/** Which of the edition's years to show: the one asked for, else the newest, with a sentence where the two differ. */
export function chooseYear(
  asked: AcademicYear | null,
  years: readonly string[],
): { year: string; fault: string | null } {
  const newest = years.at(-1) ?? '';
  if (asked === null || years.includes(asked)) return { year: asked ?? newest, fault: null };
  return {
    year: newest,
    fault: `This edition holds no figures for ${asked}. The newest year, ${newest}, is shown.`,
  };
}
