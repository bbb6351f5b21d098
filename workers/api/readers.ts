/** How each kind of parameter is read. */
import { parseAcademicYear } from '../../data/academic-year.ts';
import type { Column, Dataset } from '../../data/catalogue/index.ts';
import { filtersOf } from '../../data/catalogue/index.ts';
import type { Reader } from './parameters.ts';

/** A whole number from `least` to `most`. */
export function wholeNumber(description: string, least: number, most: number): Reader<number> {
  return {
    read(text) {
      const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
      return number >= least && number <= most ? number : null;
    },
    allowed: [`a whole number from ${least} to ${most}`],
    schema: { type: 'integer', minimum: least, maximum: most },
    description,
  };
}

export const editionNumber: Reader<number> = {
  read: (text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null),
  allowed: ['the number of an edition, from 1'],
  schema: { type: 'integer', minimum: 1 },
  description: 'Answer as this edition did; the newest is the default',
};

export const academicYear: Reader<string> = {
  read: parseAcademicYear,
  allowed: ['an academic year such as 2023/24 or 2023-24'],
  schema: { type: 'string', pattern: '^\\d{4}[/-]\\d{2}$' },
  description: 'Academic year, as 2023/24 or 2023-24',
};

export const cursor: Reader<readonly string[]> = {
  read: readCursor,
  allowed: ['the value of `next` in the answer before'],
  schema: { type: 'string' },
  description: 'Where to go on: the value of `next` in the answer before',
};

/** A key as the opaque text that readers hand back. */
export function writeCursor(key: readonly string[] | null): string | null {
  if (!key) return null;
  const bytes = new TextEncoder().encode(JSON.stringify(key));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function readCursor(text: string): readonly string[] | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (char) => char.charCodeAt(0));
    const key: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const isKey = Array.isArray(key) && key.every((part) => typeof part === 'string');
    return isKey && key.length > 0 ? key : null;
  } catch {
    return null;
  }
}

/** How values of a column are read: from its list of codes, its form, or as an academic year. */
export function columnReader(column: Column): Reader<string> {
  const { description, codes, form } = column;
  if (column.type === 'year') return { ...academicYear, description };
  if (codes) {
    const allowed = codes.map(({ code }) => code);
    return {
      read: (text) => (allowed.includes(text) ? text : null),
      allowed,
      schema: { type: 'string', enum: allowed },
      description,
    };
  }
  if (!form) throw new Error(`${column.name} has neither codes nor a form to filter by`);
  return {
    read: (text) => (form.pattern.test(text) && (form.isKnown?.(text) ?? true) ? text : null),
    allowed: [form.words],
    schema: { type: 'string', pattern: form.pattern.source },
    description,
  };
}

/** Readers of a dataset's filters, by parameter name. */
export function filterReaders(dataset: Dataset): [name: string, reader: Reader<string>][] {
  return filtersOf(dataset).map((column) => [column.name, columnReader(column)]);
}
