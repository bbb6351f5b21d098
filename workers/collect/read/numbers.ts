/** Numbers as publishers write them. */

const COUNT = /^(?:\d+|\d{1,3}(?:,\d{3})+)$/;

/** A count with or without thousands separators, `1,555` or `1555`, spaces around it allowed; null for anything else (blank, negative, decimal, misplaced comma, more than can be told apart). */
export function readCount(text: string): number | null {
  const trimmed = text.trim();
  const count = COUNT.test(trimmed) ? Number(trimmed.replaceAll(',', '')) : NaN;
  return Number.isSafeInteger(count) ? count : null;
}

const AMOUNT = /^(?:\d+|\d{1,3}(?:,\d{3})+|\((?:\d+|\d{1,3}(?:,\d{3})+)\))$/;

/** A whole amount, negative where it stands in brackets as accountants write it: `1,714`, `(5)`; null for anything else, blank included. */
export function readAmount(text: string): number | null {
  const trimmed = text.trim();
  if (!AMOUNT.test(trimmed)) return null;
  const size = readCount(trimmed.replace(/[()]/g, ''));
  if (size === null || size === 0) return size;
  return trimmed.startsWith('(') ? -size : size;
}
