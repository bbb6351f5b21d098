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
import { MISSION_GROUPS, NATIONS, type MissionGroup, type Nation } from '../../../data/codes.ts';
import { SIZES, type Size } from './size.ts';
import { readZoom, writeZoom, type Zoom } from './zoom.ts';
import { readSort, writeSort, type Sort } from './sort.ts';

/** All but the first two come only when asked for. */
export const MEASURES = ['students', 'share', 'change', 'eu', 'non-eu', 'fees'] as const;
export type Measure = (typeof MEASURES)[number];

/** What the map draws: every provider in its place, the regions in the colour of their share, or a hexagon for each local authority. */
export const LAYERS = ['places', 'regions', 'local-areas'] as const;
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
  /** The year that a change is counted from. Null: the edition's first. */
  readonly since: AcademicYear | null;
  /** Null: the whole United Kingdom. */
  readonly nation: Nation | null;
  /** ONS code of a region or nation. Null: all of them. */
  readonly region: string | null;
  readonly group: MissionGroup | null;
  readonly size: Size | null;
  readonly q: string;
  /** Null: the newest edition. */
  readonly edition: number | null;
  /** UKPRN or slug of the provider that is marked. */
  readonly selected: string | null;
  /** Order of the table. Null: by the rank in the measure. */
  readonly sort: Sort | null;
  /** ONS code of the local authority that is marked. */
  readonly area: string | null;
  /** Null: the whole map. */
  readonly zoom: Zoom | null;
  readonly rows: 'top' | 'all';
}

export const DEFAULT_STATE: MapState = {
  year: null,
  layer: 'places',
  measure: 'students',
  since: null,
  status: 'everyone',
  nation: null,
  region: null,
  group: null,
  size: null,
  q: '',
  edition: null,
  selected: null,
  area: null,
  zoom: null,
  sort: null,
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
    since: read<AcademicYear | null>(
      'since',
      readYear,
      null,
      'Change since the first year is shown.',
    ),
    region: read<string | null>(
      'region',
      (text) => (/^[ENSW]\d{8}$/.test(text) ? text : null),
      null,
      'All regions are shown.',
    ),
    group: read<MissionGroup | null>(
      'group',
      (text) => oneOf(MISSION_GROUPS, text),
      null,
      'All groups are shown.',
    ),
    size: read<Size | null>('size', (text) => oneOf(SIZES, text), null, 'All sizes are shown.'),
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
    sort: read<Sort | null>('sort', readSort, null, 'The table is in the order of its ranks.'),
    area: read<string | null>(
      'area',
      (text) => (/^[ENSW]\d{8}$/.test(text) ? text : null),
      null,
      'No area is marked.',
    ),
    zoom: read<Zoom | null>('zoom', readZoom, null, 'The whole map is shown.'),
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
  if (state.since) params.set('since', yearForAddress(state.since));
  if (state.nation) params.set('nation', state.nation);
  if (state.region) params.set('region', state.region);
  if (state.group) params.set('group', state.group);
  if (state.size) params.set('size', state.size);
  if (state.q) params.set('q', state.q);
  if (state.edition) params.set('edition', String(state.edition));
  if (state.selected) params.set('selected', state.selected);
  if (state.sort) params.set('sort', writeSort(state.sort));
  if (state.area) params.set('area', state.area);
  if (state.zoom) params.set('zoom', writeZoom(state.zoom));
  if (state.rows !== DEFAULT_STATE.rows) params.set('rows', state.rows);
  const text = params.toString();
  return text && `?${text}`;
}

/** Which of the edition's years a change is counted from: the one asked for, if it is held and no later than the one shown, else the first. */
export function chooseSince(
  asked: AcademicYear | null,
  shown: string,
  years: readonly string[],
): string {
  const first = years[0] ?? shown;
  return asked !== null && years.includes(asked) && asked <= shown ? asked : first;
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
