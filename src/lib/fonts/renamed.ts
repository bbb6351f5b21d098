/**
 * Gives a font of one weight the name that drawings call it by. A font cut from a variable one keeps
 * the name of whatever its designer drew first, and renderers outside browsers go by that name.
 */

const NAME = 'name';
/** Windows, Unicode, English: the one record that every reader of fonts understands. */
const ENCODING = [3, 1, 0x409] as const;
const COPYRIGHT = 0;
const [FAMILY, STYLE, FULL, POSTSCRIPT] = [1, 2, 4, 6] as const;
const HEADER = 12;
const ENTRY = 16;

interface Table {
  readonly tag: string;
  readonly bytes: Uint8Array;
}

/** The font, in SFNT form, with another family name; its notice of copyright stays. */
export function renamed(font: Uint8Array, family: string): Uint8Array {
  const tables = tablesOf(font);
  const old = tables.find(({ tag }) => tag === NAME);
  const names: [number, string][] = [
    ...(old ? namesOf(old.bytes).filter(([id]) => id === COPYRIGHT) : []),
    [FAMILY, family],
    [STYLE, 'Regular'],
    [FULL, family],
    [POSTSCRIPT, family.replaceAll(' ', '')],
  ];
  return put(
    view(font).getUint32(0),
    tables.map((table) => (table.tag === NAME ? { tag: NAME, bytes: nameTable(names) } : table)),
  );
}

const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function tablesOf(font: Uint8Array): Table[] {
  const data = view(font);
  return Array.from({ length: data.getUint16(4) }, (_, index) => {
    const entry = HEADER + index * ENTRY;
    const [offset, length] = [data.getUint32(entry + 8), data.getUint32(entry + 12)];
    return {
      tag: String.fromCharCode(...font.subarray(entry, entry + 4)),
      bytes: font.subarray(offset, offset + length),
    };
  });
}

/** The English names of a font by their number. */
export function namesOf(table: Uint8Array): [number, string][] {
  const data = view(table);
  const storage = data.getUint16(4);
  const names: [number, string][] = [];
  for (let record = 6; record < 6 + data.getUint16(2) * 12; record += 12) {
    if (ENCODING.some((code, index) => data.getUint16(record + index * 2) !== code)) continue;
    const [length, offset] = [data.getUint16(record + 8), data.getUint16(record + 10)];
    const text = table.subarray(storage + offset, storage + offset + length);
    names.push([data.getUint16(record + 6), new TextDecoder('utf-16be').decode(text)]);
  }
  return names;
}

function nameTable(names: readonly [number, string][]): Uint8Array {
  const storage = 6 + names.length * 12;
  const bytes = new Uint8Array(storage + names.reduce((sum, [, text]) => sum + text.length * 2, 0));
  const data = view(bytes);
  data.setUint16(2, names.length);
  data.setUint16(4, storage);
  let at = storage;
  for (const [index, [id, text]] of names.entries()) {
    const record = [...ENCODING, id, text.length * 2, at - storage];
    record.forEach((value, field) => data.setUint16(6 + index * 12 + field * 2, value));
    for (const unit of Array.from({ length: text.length }, (_, each) => text.charCodeAt(each))) {
      data.setUint16(at, unit);
      at += 2;
    }
  }
  return bytes;
}

/** Tables as one font; each begins at a multiple of four, as SFNT wants it. */
function put(version: number, tables: readonly Table[]): Uint8Array {
  const padded = ({ bytes }: Table) => Math.ceil(bytes.length / 4) * 4;
  const head = HEADER + tables.length * ENTRY;
  const font = new Uint8Array(head + tables.reduce((sum, table) => sum + padded(table), 0));
  const data = view(font);
  const power = Math.floor(Math.log2(tables.length));
  data.setUint32(0, version);
  [tables.length, 2 ** power * 16, power, tables.length * 16 - 2 ** power * 16].forEach(
    (value, field) => data.setUint16(4 + field * 2, value),
  );
  let at = head;
  for (const [index, table] of tables.entries()) {
    const entry = HEADER + index * ENTRY;
    font.set(new TextEncoder().encode(table.tag), entry);
    font.set(table.bytes, at);
    data.setUint32(entry + 4, checksum(font.subarray(at, at + padded(table))));
    data.setUint32(entry + 8, at);
    data.setUint32(entry + 12, table.bytes.length);
    at += padded(table);
  }
  return font;
}

function checksum(bytes: Uint8Array): number {
  const data = view(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + data.getUint32(at)) >>> 0;
  return sum;
}
