/**
 * A reader of the regional files of HESA Table 28 of the tests' own: it shares nothing with the
 * collectors, so that no mistake is made twice. Labels are left as HESA writes them.
 */

/** One cell, under the label of its column. */
export interface Table28Cell {
  year: string;
  /** Empty in the line of totals. */
  ukprn: string;
  provider: string;
  label: string;
  count: number;
}

/** What stands between quotes in a line of which every cell is quoted. */
const quoted = (line: string): string[] => line.slice(1, -1).split('","');

/** Every cell of a file. */
export function readTable28(text: string): Table28Cell[] {
  const year = /^,Academic year,(\d{4}\/\d{2})/m.exec(text)?.[1] ?? '';
  const lines = text.replaceAll('\r', '').trim().split('\n');
  const start = lines.findIndex((line) => line.startsWith('"UKPRN"'));
  const [, , ...labels] = quoted(lines[start] ?? '');
  return lines.slice(start + 1).flatMap((line) => {
    const [ukprn = '', provider = '', ...counts] = quoted(line);
    if (counts.length !== labels.length) throw new Error(`Not as expected: ${line}`);
    return labels.map((label, index) => ({
      year,
      ukprn,
      provider,
      label,
      count: Number(counts[index]?.replaceAll(',', '')),
    }));
  });
}
