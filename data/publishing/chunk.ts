/**
 * Rows of one table as one JSON text, the fastest way into D1: one bound parameter however many rows
 * there are, taken apart again by `json_each`.
 *
 * Most fact tables say one thing of each key. Their rows are nested by key, `{"2023/24": {"eu":
 * {"10007157": 630}}}`, so that no part of a key stands there again for every row and no row is a
 * text to be parsed by itself. Rows of other tables are lists: `[["a", 1, null], …]`.
 */
import type { FactTable } from './fact-table.ts';

/** Takes rows in until there are too many characters. */
export interface Chunk {
  /** Most characters that the text has; that it has fewer is no fault. */
  readonly characters: number;
  /** False for a row whose key is there already; it is not taken in. */
  add(row: Readonly<Record<string, unknown>>): boolean;
  text(): string;
}

/** How rows of a table travel: an empty chunk, and the columns and the source of a SELECT that reads one bound as `?2`. */
export interface ChunkForm {
  begin(): Chunk;
  /** In the order of the table's columns. */
  columns: string;
  from: string;
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
  const columns = table.columns.map(({ column }) => {
    const level = table.key.indexOf(column);
    return `${level < 0 ? `${last}.value` : `level${level}.key`} as ${column}`;
  });
  const levels = keys.map((_key, level) =>
    level === 0 ? 'json_each(?2) level0' : `json_each(level${level - 1}.value) level${level}`,
  );
  return {
    begin: () => new NestedChunk(keys, value),
    columns: columns.join(', '),
    from: levels.join(', '),
  };
}

function listForm(table: FactTable): ChunkForm {
  const properties = table.columns.map(({ property }) => property);
  return {
    begin: () => new ListChunk(properties),
    columns: table.columns
      .map(({ column }, index) => `json_extract(value, '$[${index}]') as ${column}`)
      .join(', '),
    from: 'json_each(?2)',
  };
}

/** Quotes, colon and comma of an entry; and its braces, where it holds others. */
const ENTRY = 4;
const BRACES = 2;

type Branch = { [key: string]: Branch | unknown };
/** Without a prototype, no key means anything but itself. */
const branch = () => Object.create(null) as Branch;

class NestedChunk implements Chunk {
  characters = BRACES;
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
        this.characters += lengthOf(key) + ENTRY + BRACES;
      }
      at = next;
    }
    const key = String(row[this.#leaf]);
    if (key in at) return false;
    const value = row[this.#value];
    at[key] = value;
    const size = typeof value === 'number' ? String(value).length : JSON.stringify(value).length;
    this.characters += lengthOf(key) + ENTRY + size;
    return true;
  }

  text(): string {
    return JSON.stringify(this.#root);
  }
}

/** Characters of a key as JSON; only letters that need no escape are counted by themselves. */
function lengthOf(key: string): number {
  return /^[\w/ -]*$/.test(key) ? key.length : JSON.stringify(key).length;
}

class ListChunk implements Chunk {
  characters = BRACES;
  readonly #rows: string[] = [];
  readonly #properties: readonly string[];

  constructor(properties: readonly string[]) {
    this.#properties = properties;
  }

  /** Whether a key comes twice is left to the database. */
  add(row: Readonly<Record<string, unknown>>): true {
    const text = JSON.stringify(this.#properties.map((property) => row[property]));
    this.#rows.push(text);
    this.characters += text.length + 1;
    return true;
  }

  text(): string {
    return `[${this.#rows.join(',')}]`;
  }
}
