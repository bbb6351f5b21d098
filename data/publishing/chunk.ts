/**
 * Rows of one table as one JSON text, the fastest way into D1: one bound parameter however many rows
 * there are, taken apart again by `json_each`.
 *
 * Most fact tables say one thing of each key. Their rows are nested by key, `{"2023/24": {"eu":
 * {"10007157": 630}}}`, so that no part of a key stands there again for every row and no row is a
 * text to be parsed by itself. Rows of other tables are lists: `[["a", 1, null], …]`.
 */
import type { FactTable } from './fact-table.ts';

/** Takes rows in until there are too many bytes. */
export interface Chunk {
  /** Most bytes that the text has in UTF-8; that it has fewer is no fault. */
  readonly bytes: number;
  /** False for a row whose key is there already; it is not taken in. */
  add(row: Readonly<Record<string, unknown>>): boolean;
  text(): string;
}

/** How rows of a table travel: an empty chunk, and the columns and the source of a SELECT that reads one. */
export interface ChunkForm {
  begin(): Chunk;
  /** SQL of every column, in the order of the table's. */
  columns: string;
  /** SQL of one column's value. */
  valueOf(column: string): string;
  /** SQL of the rows of a text, given the SQL of that. */
  from(json: string): string;
}

/** The form of a table's chunks. */
export function chunkFormOf(table: FactTable): ChunkForm {
  return table.values.length === 1 ? nestedForm(table) : listForm(table);
}

function nestedForm(table: FactTable): ChunkForm {
  const propertyOf = (column: string) =>
    table.columns.find((each) => each.column === column)?.property ?? column;
  const keys = table.key.map(propertyOf);
  const [value = ''] = table.values.map(propertyOf);
  const last = `level${keys.length - 1}`;
  const valueOf = (column: string) => {
    const level = table.key.indexOf(column);
    return level < 0 ? `${last}.value` : `level${level}.key`;
  };
  const from = (json: string) =>
    keys
      .map(
        (_key, level) =>
          `json_each(${level === 0 ? json : `level${level - 1}.value`}) level${level}`,
      )
      .join(', ');
  return {
    begin: () => new NestedChunk(keys, value),
    columns: named(table, valueOf),
    valueOf,
    from,
  };
}

function listForm(table: FactTable): ChunkForm {
  const properties = table.columns.map(({ property }) => property);
  const places = new Map(table.columns.map(({ column }, place) => [column, place]));
  const valueOf = (column: string) => `json_extract(value, '$[${places.get(column)}]')`;
  return {
    begin: () => new ListChunk(properties),
    columns: named(table, valueOf),
    valueOf,
    from: (json) => `json_each(${json})`,
  };
}

function named(table: FactTable, valueOf: (column: string) => string): string {
  return table.columns.map(({ column }) => `${valueOf(column)} as ${column}`).join(', ');
}

/** Quotes, colon and comma of an entry; and its braces, where it holds others. */
const ENTRY = 4;
const BRACES = 2;

type Branch = { [key: string]: Branch | unknown };
/** Without a prototype, no key means anything but itself. */
const branch = () => Object.create(null) as Branch;

class NestedChunk implements Chunk {
  bytes = BRACES;
  readonly #root = branch();
  readonly #branches: readonly string[];
  readonly #leaf: string;
  readonly #value: string;

  constructor(keys: readonly string[], value: string) {
    this.#branches = keys.slice(0, -1);
    this.#leaf = keys.at(-1) ?? '';
    this.#value = value;
  }

  add(row: Readonly<Record<string, unknown>>): boolean {
    let at = this.#root;
    for (const property of this.#branches) {
      const key = String(row[property]);
      let next = at[key] as Branch | undefined;
      if (next === undefined) {
        next = branch();
        at[key] = next;
        this.bytes += sizeOf(key) + ENTRY + BRACES;
      }
      at = next;
    }
    const key = String(row[this.#leaf]);
    if (key in at) return false;
    const value = row[this.#value];
    at[key] = value;
    const size = typeof value === 'number' ? String(value).length : sizeOf(JSON.stringify(value));
    this.bytes += sizeOf(key) + ENTRY + size;
    return true;
  }

  text(): string {
    return JSON.stringify(this.#root);
  }
}

/** Most bytes of a UTF-16 code unit in UTF-8. */
const MOST_BYTES = 3;

/** Most bytes of a text as JSON, its quotes left out; only letters that need no escape are counted by themselves. */
function sizeOf(text: string): number {
  return /^[\w/ -]*$/.test(text) ? text.length : JSON.stringify(text).length * MOST_BYTES;
}

class ListChunk implements Chunk {
  bytes = BRACES;
  readonly #rows: string[] = [];
  readonly #properties: readonly string[];

  constructor(properties: readonly string[]) {
    this.#properties = properties;
  }

  /** Whether a key comes twice is left to the database. */
  add(row: Readonly<Record<string, unknown>>): true {
    const text = JSON.stringify(this.#properties.map((property) => row[property]));
    this.#rows.push(text);
    this.bytes += text.length * MOST_BYTES + 1;
    return true;
  }

  text(): string {
    return `[${this.#rows.join(',')}]`;
  }
}
