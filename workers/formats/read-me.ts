/** README of a bundle. */
import { fileName } from '../../data/catalogue/files.ts';
import type { Column } from '../../data/catalogue/index.ts';
import { aboutLines, type FileSubject } from './about.ts';
import { codesOfDigits, optionsInPandas, optionsInR } from './read-options.ts';

/** Text in Markdown: what the files are, what to know, how to load them. */
export function readMe(subject: FileSubject, columns: readonly Column[]): string {
  const { dataset } = subject;
  const csv = fileName(dataset.id, 'csv');
  const texts = codesOfDigits(columns);
  const caveats = columns.flatMap(({ name, caveats: known }) =>
    (known ?? []).map((caveat) => `- \`${name}\`: ${caveat}`),
  );
  return `# ${dataset.title}

${aboutLines(subject)
  .map(([heading, text]) => `- **${heading}**: ${text}`)
  .join('\n')}

## Files

- \`${csv}\`: the rows. UTF-8, commas, lines end in CRLF, a missing value is an empty cell. A text that
  begins with =, +, -, @, a tab or a carriage return has an apostrophe before it, so that no spreadsheet
  runs it; numbers are never changed.
- \`${csv}-metadata.json\`: its columns, for programs that know CSVW.
- \`datapackage.json\`: the same for those that know Frictionless.
- \`dictionary.csv\`: what each column holds and what each code stands for.
- \`CHANGES.csv\`: what is different from the edition before, row by row; only a header in a first edition.
- \`SHA256SUMS\`: to see that nothing was lost: \`sha256sum -c SHA256SUMS\`.

## Columns

${columns.map(({ name, description, unit }) => `- \`${name}\`: ${description}${unit ? ` (${unit})` : ''}`).join('\n')}
${caveats.length ? `\n## What to know of the columns\n\n${caveats.join('\n')}\n` : ''}
## Loading

R: \`readr::read_csv("${csv}"${optionsInR(columns)})\`

Python: \`pandas.read_csv("${csv}"${optionsInPandas(columns)})\`

Excel: Data, From Text/CSV, choose \`${csv}\`, file origin 65001: Unicode (UTF-8)${texts.length ? `; set ${texts.join(' and ')} to Text` : ''}.

Google Sheets: File, Import, Upload, \`${csv}\`${texts.length ? '; leave “Convert text to numbers” off' : ''}.
`;
}
