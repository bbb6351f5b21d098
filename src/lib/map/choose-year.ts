/** Which of an edition's years are shown. */
import type { AcademicYear } from '../../../data/academic-year.ts';

/** Which year a change is counted from: the one asked for, if it is held and no later than the one shown, else the first. */
export function chooseSince(
  asked: AcademicYear | null,
  shown: string,
  years: readonly string[],
): string {
  const first = years[0] ?? shown;
  return asked !== null && years.includes(asked) && asked <= shown ? asked : first;
}

/** Which year to show: the one asked for, else the newest, with a sentence where the two differ. */
export function chooseYear(
  asked: AcademicYear | null,
  years: readonly string[],
): { year: string; fault: string | null } {
  const newest = years.at(-1) ?? '';
  if (asked === null || years.includes(asked)) return { year: asked ?? newest, fault: null };
  return {
    year: newest,
    fault: `This edition holds no figures for ${asked}. The newest year, ${newest}, is shown.`,
  };
}
