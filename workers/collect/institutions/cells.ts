/** Cells of our own tables of providers. Each throws `Refused`, naming the line, for what it does not know. */
import { Refused } from '../refused.ts';

export function ukprnOf(text: string, where: string): string {
  if (/^1\d{7}$/.test(text)) return text;
  throw new Refused(`${where}: "${text}" is not a UKPRN.`);
}

export function codeOf<Code extends string>(
  text: string,
  codes: readonly Code[],
  where: string,
): Code {
  const code = codes.find((each) => each === text);
  if (code) return code;
  throw new Refused(`${where}: "${text}" is not one of ${codes.join(', ')}.`);
}

export function nameOf(text: string, where: string): string {
  if (text.trim() !== '') return text;
  throw new Refused(`${where}: there is no name.`);
}

/** Degrees between two bounds; null for an empty cell. */
export function degreesOf(
  text: string,
  [least, most]: readonly [number, number],
  where: string,
): number | null {
  if (text === '') return null;
  const degrees = Number(text);
  if (degrees >= least && degrees <= most) return degrees;
  throw new Refused(
    `${where}: "${text}" is not in the UK: from ${least} to ${most} degrees were expected.`,
  );
}
