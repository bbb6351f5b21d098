/** The town of a provider's main site, from its address. */

/** Historic and postal counties that follow the town in registered addresses. */
const COUNTIES = new Set(
  [
    'Berkshire, Buckinghamshire, Clwyd, County Londonderry, Derbyshire, Dorset, Dyfed, Essex, Fife',
    'Gloucestershire, Gwent, Gwynedd, Hampshire, Hertfordshire, Kent, Lancashire, Leicestershire',
    'Mid Glamorgan, Middlesex, Oxfordshire, Powys, Renfrewshire, Shropshire, South Yorkshire',
    'Staffordshire, Surrey, West Glamorgan, West Sussex, West Yorkshire, Worcestershire',
  ].flatMap((line) => line.split(', ')),
);

const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/;
const SMALL_WORDS = /\b(Upon|On|Under|Of|The|By|Le)\b(?!$)/g;

/** A town as maps write it: `STOKE-ON-TRENT` becomes `Stoke-on-Trent`, `ST. ANDREWS` `St Andrews`. */
export function tidyTown(town: string): string {
  const capitalised = town
    .trim()
    .toLowerCase()
    .replace(/(^|[\s-])\p{Letter}/gu, (start) => start.toUpperCase());
  const first = capitalised.slice(0, 1);
  return (first + capitalised.slice(1).replace(SMALL_WORDS, (word) => word.toLowerCase())).replace(
    /\bSt\. /g,
    'St ',
  );
}

/** The town in an address `…, town, county, postcode`; empty where it has no such form. */
export function townInAddress(address: string): string {
  const parts = address.split(',').map((part) => part.trim());
  if (!POSTCODE.test(parts.pop() ?? '')) return '';
  if (parts.length > 1 && COUNTIES.has(parts.at(-1) ?? '')) parts.pop();
  return tidyTown(parts.at(-1) ?? '');
}
