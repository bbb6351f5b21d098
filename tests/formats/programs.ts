/** Programs of the operating system that open our files, and what each finds in them. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'csv-parse/sync';

export interface Found {
  readonly rows: number;
  /** Sum of the column `students`; null where there is none, or the program adds up nothing. */
  readonly students: number | null;
}

export interface Program {
  readonly name: string;
  readonly command: string;
  /** Debian's package. */
  readonly debian: string;
  /** The file that it opens. */
  readonly format: string;
  /** What it finds in a file; null where it only opens it. @throws where it cannot */
  find(path: string, hasStudents: boolean): Found | null;
}

const run = (command: string, args: readonly string[], path: string) =>
  execFileSync(command, [...args, path], {
    ...{ encoding: 'utf8', cwd: dirname(path), stdio: ['ignore', 'pipe', 'pipe'] },
  });

/** The first number that a program prints, thousands with commas or not. */
const numberIn = (text: string, pattern: RegExp) =>
  Number((pattern.exec(text)?.[1] ?? 'NaN').replaceAll(',', ''));

/** Rows and sum of a CSV that a program wrote. */
export function foundInCsv(text: string): Found {
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  const sum = rows.reduce((total, { students }) => total + Number(students ?? 0), 0);
  return { rows: rows.length, students: rows[0] && 'students' in rows[0] ? sum : null };
}

/** Every sheet as a file of its own: that is the -1 after the separators. */
const EVERY_SHEET = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

export const PROGRAMS: readonly Program[] = [
  {
    ...{ name: 'csvkit', command: 'csvstat', debian: 'csvkit', format: 'csv' },
    find: (path, hasStudents) => ({
      rows: numberIn(run('csvstat', ['--count'], path), /([\d,]+)/),
      students: hasStudents
        ? numberIn(run('csvstat', ['--sum', '--columns', 'students'], path), /([\d,]+)/)
        : null,
    }),
  },
  {
    ...{ name: 'LibreOffice', command: 'soffice', debian: 'libreoffice-calc', format: 'xlsx' },
    find(path) {
      run('soffice', ['--headless', '--convert-to', EVERY_SHEET], path);
      return foundInCsv(readFileSync(path.replace(/\.xlsx$/, '-Data.csv'), 'utf8'));
    },
  },
  {
    ...{ name: 'GDAL', command: 'ogrinfo', debian: 'gdal-bin', format: 'geojson' },
    find: (path) => ({
      rows: numberIn(run('ogrinfo', ['-so', '-al'], path), /Feature Count: (\d+)/),
      students: null,
    }),
  },
  {
    ...{ name: 'unzip', command: 'unzip', debian: 'unzip', format: 'zip' },
    find: (path) => (run('unzip', ['-tq'], path), null),
  },
];

/** Whether a program can be run here. */
export function isThere({ command }: Program): boolean {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
