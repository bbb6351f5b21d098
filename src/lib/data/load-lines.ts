/** One line of code that loads a dataset, or what is chosen of it, in the tool that the reader has. */
import { dataAddress, type Query } from '../../../workers/api/address.ts';
import type { DatasetDetail } from '../../../workers/api/shapes/datasets.ts';
import {
  codesOfDigits,
  optionsInPandas,
  optionsInR,
} from '../../../workers/formats/read-options.ts';

import { sampleOf, type Chosen } from './preview.ts';
import { sizeInWords } from './size.ts';

export interface LoadLine {
  readonly tool: string;
  readonly code: string;
  /** What to know of it. */
  readonly note?: string;
}

/**
 * Longest CSV that Google Sheets is asked to import by its address, in bytes. Google states no limit, but refuses
 * long ones (“Resource at url contents exceeded maximum size”): of a longer dataset it gets one year.
 */
const MOST_IMPORTED = 2_000_000;

const isChosen = (chosen: Chosen) => Object.values(chosen).some((values) => values.length > 0);

/** Address of the CSV or Parquet of what is chosen, for ever the same; of the whole dataset the stored file. */
function addressOf(
  dataset: DatasetDetail,
  edition: number,
  chosen: Chosen,
  format: 'csv' | 'parquet' | 'jsonl',
): string {
  const file = dataset.downloads.find((each) => each.format === format);
  if (!isChosen(chosen) && file) return file.url;
  return dataAddress(dataset.id, format, { ...chosen, edition } satisfies Query);
}

/** The line for Google Sheets: all that is asked for, or the newest year of a dataset that is too long for it. */
function inGoogleSheets(
  dataset: DatasetDetail,
  site: string,
  edition: number,
  chosen: Chosen,
): LoadLine {
  const tool = 'Google Sheets';
  const lineOf = (which: Chosen) =>
    `=IMPORTDATA("${site}${addressOf(dataset, edition, which, 'csv')}")`;
  const bytes = dataset.downloads.find(({ format }) => format === 'csv')?.bytes ?? 0;
  const { filters, newest } = sampleOf(dataset, chosen);
  if (newest === null || bytes <= MOST_IMPORTED) return { tool, code: lineOf(chosen) };
  const note = `Google Sheets does not import files as long as all of it (${sizeInWords(bytes)}) by their address: this is ${newest} alone. Choose other rows above, or download the CSV and upload it by File, Import.`;
  return { tool, code: lineOf(filters), note };
}

/**
 * @param site the site's own address, without a slash at its end
 * @param edition number of the edition that the code is to load, for ever
 */
export function loadLines(
  dataset: DatasetDetail,
  site: string,
  edition: number,
  chosen: Chosen = {},
): LoadLine[] {
  const csv = site + addressOf(dataset, edition, chosen, 'csv');
  const parquet = site + addressOf(dataset, edition, chosen, 'parquet');
  const texts = codesOfDigits(dataset.columns);
  const inR = optionsInR(dataset.columns);
  const inPandas = optionsInPandas(dataset.columns);
  const inPolars = texts.map((name) => `"${name}": pl.String`).join(', ');
  // Chosen rows are made while they are read: they have no length and no parts, which Parquet is read by.
  const duckTypes = texts.map((name) => `'${name}': 'VARCHAR'`).join(', ');
  const inDuckDb = `SELECT * FROM read_csv('${csv}'${duckTypes && `, types = {${duckTypes}}`});`;
  const inExcel = texts.map((name) => `{"${name}", type text}`).join(', ');
  const name = dataset.id.replaceAll('-', '_');
  const table = `Table.PromoteHeaders(Csv.Document(Web.Contents("${csv}"), [Encoding=65001]))`;
  return [
    {
      tool: 'R',
      code: `${name} <- readr::read_csv("${csv}"${inR})`,
    },
    {
      tool: 'Python, pandas',
      code: `import pandas; ${name} = pandas.read_csv("${csv}"${inPandas})`,
    },
    {
      tool: 'Python, polars',
      code: `import polars as pl; ${name} = pl.read_csv("${csv}"${inPolars && `, schema_overrides={${inPolars}}`})`,
    },
    { tool: 'DuckDB', code: isChosen(chosen) ? inDuckDb : `SELECT * FROM '${parquet}';` },
    { tool: 'curl', code: `curl -OJ "${csv}"` },
    {
      tool: 'Excel, Power Query',
      code: `= ${inExcel ? `Table.TransformColumnTypes(${table}, {${inExcel}})` : table}`,
    },
    inGoogleSheets(dataset, site, edition, chosen),
  ];
}
