/** SVG as text: elements with their names, attributes and texts escaped, so that any name of any institution gives well-formed XML. */

export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** What XML 1.0 admits in no form: control characters, lone surrogates and the like. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in content or in an attribute, of XML and of HTML alike. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

/** Hundredths of a unit are finer than any screen. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function attributes(given: Attributes): string {
  return Object.entries(given)
    .filter((entry): entry is [string, string | number] => entry[1] != null)
    .map(
      ([name, value]) =>
        ` ${name}="${typeof value === 'number' ? short(value) : escapeXml(value)}"`,
    )
    .join('');
}

/** An element; `children` are elements, or text that is escaped already. Attributes that are null are left out. */
export function el(name: string, given: Attributes = {}, ...children: readonly string[]): string {
  const content = children.join('');
  return content === ''
    ? `<${name}${attributes(given)}/>`
    : `<${name}${attributes(given)}>${content}</${name}>`;
}
