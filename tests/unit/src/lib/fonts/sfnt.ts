/** Reads what the tests need of a font in SFNT form, per the OpenType specification. */

const view = (font: Uint8Array) => new DataView(font.buffer, font.byteOffset, font.byteLength);

/** Where a table starts, or undefined when the font has none of that tag. */
export function tableAt(font: Uint8Array, tag: string): number | undefined {
  const data = view(font);
  for (let entry = 12; entry < 12 + 16 * data.getUint16(4); entry += 16)
    if (String.fromCharCode(...font.subarray(entry, entry + 4)) === tag)
      return data.getUint32(entry + 8);
  return undefined;
}

/** The characters of a font's `cmap`, from its format 4 sub-table. */
export function charactersOf(font: Uint8Array): Set<number> {
  const data = view(font);
  const cmap = tableAt(font, 'cmap') ?? 0;
  const characters = new Set<number>();
  for (let record = 0; record < data.getUint16(cmap + 2); record++) {
    const table = cmap + data.getUint32(cmap + 4 + record * 8 + 4);
    if (data.getUint16(table) !== 4) continue;
    const segments = data.getUint16(table + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const end = data.getUint16(table + 14 + segment * 2);
      const start = data.getUint16(table + 16 + (segments + segment) * 2);
      for (let code = start; code <= end && code !== 0xffff; code++) characters.add(code);
    }
  }
  return characters;
}

/** Tags of the features that a font's `GSUB` and `GPOS` tables offer. */
export function featuresOf(font: Uint8Array): Set<string> {
  const data = view(font);
  const tags = new Set<string>();
  for (const table of [tableAt(font, 'GSUB'), tableAt(font, 'GPOS')]) {
    if (table === undefined) continue;
    const list = table + data.getUint16(table + 6);
    for (let record = 0; record < data.getUint16(list); record++) {
      const at = list + 2 + record * 6;
      tags.add(String.fromCharCode(...font.subarray(at, at + 4)));
    }
  }
  return tags;
}
