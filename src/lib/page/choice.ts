/** Filters in the address of a page: everything that is listed follows from them, so that a link shows what its sender saw. */

/** Longest search that is taken, in characters. */
const LONGEST_SEARCH = 80;

/** What was asked for, and a sentence for the reader where that is not known here. */
export interface Choice<Code extends string> {
  readonly value: Code;
  readonly fault: string | null;
}

/** The value of a parameter as one of the codes; the first of them where it is left out or is none. */
export function chosen<Code extends string>(
  params: URLSearchParams,
  name: string,
  codes: readonly [Code, ...Code[]],
): Choice<Code> {
  const text = params.get(name)?.trim() ?? '';
  const value = codes.find((code) => code === text);
  if (value !== undefined) return { value, fault: null };
  const fault =
    text === ''
      ? null
      : `The address asks for ${name} “${text.slice(0, 40)}”, which is not known here; it was left out.`;
  return { value: codes[0], fault };
}

/** The words searched for. */
export function searched(params: URLSearchParams): string {
  return (params.get('q')?.trim() ?? '').slice(0, LONGEST_SEARCH);
}

/** Takes out of a form what it need not say: fields left empty, and choices that are the default anyway. */
export function leaveOut(
  { formData }: FormDataEvent,
  defaults: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of [...formData]) {
    if (value === '' || value === defaults[name]) formData.delete(name);
  }
}
