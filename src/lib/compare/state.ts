/** The comparison that an address asks for, and the address of a comparison. */
import { parseAcademicYear, yearForAddress } from '../../../data/academic-year.ts';
import { benchmarkCode, parseBenchmark } from '../../../data/comparing/benchmark.ts';
import { SCALES, type Scale } from '../../../data/comparing/scales.ts';
import type { CompareQuery } from '../../../workers/api/address.ts';
import { repeated, unknown } from '../page/strange-params.ts';
import { readPicked, writePicked, type Picked } from './picked.ts';

/** Ways to draw what is compared. */
export const VIEWS = ['lines', 'panels', 'slope', 'countries'] as const;
export type View = (typeof VIEWS)[number];

/** Most benchmarks that the API sets beside providers. */
export const MOST_BENCHMARKS = 4;

export interface CompareState {
  readonly picked: readonly Picked[];
  /** Codes of benchmarks, as the API knows them. */
  readonly benchmarks: readonly string[];
  readonly measure: string;
  readonly as: Scale;
  readonly view: View;
  /** Years as `2023/24`; null for the usual ones. */
  readonly base: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly edition: number | null;
}

/** What an address need not name. */
export const USUAL = { measure: 'non-uk', as: 'count', view: 'lines' } as const;

/** Parameters that an address gives once; a list comes as several fields of a form. */
const SINGLE = ['measure', 'as', 'view', 'base', 'from', 'to', 'edition', 'stat'];

/** Sentences about parameters that a comparison has no use for; those of pictures and embeds have more. */
export function unknownIn(params: URLSearchParams): string[] {
  return unknown(params, [...SINGLE, 'p', 'b', 'add']);
}

/** Reads benchmarks from lists or repeated fields; `stat` is what a form chose for all groups. */
function readBenchmarks(params: URLSearchParams): {
  codes: string[];
  strange: string[];
  tooMany: boolean;
} {
  const texts = params.getAll('b').flatMap((text) => text.split(',').filter(Boolean));
  const stat = params.get('stat');
  const strange: string[] = [];
  const codes = texts.flatMap((text) => {
    const benchmark = parseBenchmark(text);
    if (!benchmark) strange.push(text);
    if (!benchmark) return [];
    const isSet = benchmark.kind !== 'uk' && (stat === 'median' || stat === 'total');
    return [benchmarkCode(isSet ? { ...benchmark, statistic: stat } : benchmark)];
  });
  const all = [...new Set(codes)];
  return { codes: all.slice(0, MOST_BENCHMARKS), strange, tooMany: all.length > MOST_BENCHMARKS };
}

/** Two years, the earlier one first: a change is told forwards. */
function inOrder(from: string | null, to: string | null): [string | null, string | null] {
  return from !== null && to !== null && from > to ? [to, from] : [from, to];
}

/** Reads an address or a form. `faults` are sentences about what could not be used. */
export function parseState(params: URLSearchParams): { state: CompareState; faults: string[] } {
  const faults: string[] = [];
  const fault = (name: string, text: string) =>
    faults.push(`The address asks for ${name} “${text.slice(0, 40)}”, which is not known here.`);
  function read<T>(name: string, parse: (text: string) => T | null, usual: T): T {
    const text = params.get(name)?.trim() ?? '';
    if (text === '') return usual;
    const value = parse(text);
    if (value === null) fault(name, text);
    return value ?? usual;
  }
  const { picked, strange, tooMany } = readPicked(params.getAll('p').join(','));
  for (const text of strange) fault('the provider', text);
  if (tooMany) faults.push('Eight providers can be compared at most. The first eight are shown.');
  const benchmarks = readBenchmarks(params);
  for (const text of benchmarks.strange) fault('the benchmark', text);
  if (benchmarks.tooMany) {
    faults.push('Four benchmarks can be set beside providers at most. The first four are shown.');
  }
  faults.push(...repeated(params, SINGLE));
  const year = (name: string) => read<string | null>(name, parseAcademicYear, null);
  const [from, to] = inOrder(year('from'), year('to'));
  return {
    faults,
    state: {
      picked,
      benchmarks: benchmarks.codes,
      measure: read(
        'measure',
        (text) => (/^(non-uk|eu|non-eu|fees|country-[A-Z]{2,3})$/.test(text) ? text : null),
        USUAL.measure,
      ),
      as: read<Scale>('as', (text) => SCALES.find((each) => each === text) ?? null, USUAL.as),
      view: read<View>('view', (text) => VIEWS.find((each) => each === text) ?? null, USUAL.view),
      base: year('base'),
      from,
      to,
      edition: read(
        'edition',
        (text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null),
        null as number | null,
      ),
    },
  };
}

/** The address of a state, `/compare?p=10007157,10007784`; lists keep their commas, which need no escape. */
export function addressOf(state: CompareState): string {
  const parts: [string, string][] = [];
  const add = (name: string, value: string | null, usual?: string) => {
    if (value !== null && value !== '' && value !== usual) parts.push([name, value]);
  };
  add('p', writePicked(state.picked));
  add('b', state.benchmarks.join(','));
  add('measure', state.measure, USUAL.measure);
  add('as', state.as, USUAL.as);
  add('view', state.view, USUAL.view);
  add('base', state.base && yearForAddress(state.base));
  add('from', state.from && yearForAddress(state.from));
  add('to', state.to && yearForAddress(state.to));
  add('edition', state.edition === null ? null : String(state.edition));
  const query = parts.map(([name, value]) => `${name}=${value}`).join('&');
  return query ? `/compare?${query}` : '/compare';
}

/** What the API is asked for such a state. */
export function queryOf(state: CompareState): CompareQuery {
  return {
    p: state.picked.map(({ ukprn }) => ukprn).join(',') || undefined,
    b: state.benchmarks.join(',') || undefined,
    measure: state.measure === USUAL.measure ? undefined : state.measure,
    as: state.as,
    base: state.base ?? undefined,
    edition: state.edition ?? undefined,
  };
}
