/** The edition that the address of a page asks for. */

/** Its number, undefined where it asks for none; `fault` is a sentence for the reader where what it asks for is no number of an edition. */
export function editionAsked(params: URLSearchParams): {
  edition: number | undefined;
  fault: string | null;
} {
  const text = params.get('edition')?.trim() ?? '';
  if (text === '') return { edition: undefined, fault: null };
  if (/^[1-9]\d{0,8}$/.test(text)) return { edition: Number(text), fault: null };
  return {
    edition: undefined,
    fault: `The address asks for edition “${text.slice(0, 40)}”, which is not known here. The newest edition is shown.`,
  };
}
