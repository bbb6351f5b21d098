/** What programs must be told to read the CSV as it is meant: for bundles and for the pages of datasets. */

interface Named {
  readonly name: string;
}

/** Columns whose digits are names: programs must not read them as numbers. */
export function codesOfDigits(columns: readonly Named[]): string[] {
  return columns.map(({ name }) => name).filter((name) => name === 'ukprn' || name === 'successor');
}

/** More arguments of readr's `read_csv`. Unless told otherwise, R takes Namibia's code, NA, for a missing value. */
export function optionsInR(columns: readonly Named[]): string {
  const types = codesOfDigits(columns).map((name) => `${name} = "c"`);
  return `${types.length > 0 ? `, col_types = readr::cols(${types.join(', ')})` : ''}, na = ""`;
}

/** More arguments of pandas' `read_csv`, which takes NA for a missing value as well. */
export function optionsInPandas(columns: readonly Named[]): string {
  const types = codesOfDigits(columns).map((name) => `"${name}": str`);
  const dtype = types.length > 0 ? `, dtype={${types.join(', ')}}` : '';
  return `${dtype}, keep_default_na=False, na_values=[""]`;
}
