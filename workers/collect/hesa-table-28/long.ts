/**
 * The long form of Table 28: one row a provider, country and academic year, with what the wide form
 * filters by in columns of its own. Its totals come as rows: of a region under `Total Other Europe`
 * or under `Total`, of all students from outside the UK under `Total` in no region or, where the
 * region's own total is named, in every one.
 */
import { parseAcademicYear } from '../../../data/academic-year.ts';
import { UK_TOTAL, type WorldRegion } from '../../../data/codes.ts';
import { ORIGIN, type OriginRow } from '../../../data/publishing/tables.ts';
import { at, Refused } from '../refused.ts';
import { providerOf, releaseOf, studentsOf } from '../read/hesa.ts';
import type { Member } from '../read/members.ts';
import { remembered } from '../read/remembered.ts';
import { releaseGiven } from '../read/release-given.ts';
import type { OpenTable } from '../read/preamble.ts';
import type { Intake, ReleaseIntake } from '../source.ts';
import { ALL, regionOfTotal, requireCountry, requireRegion } from './labels.ts';
import { LeftOut } from './left-out.ts';
import type { LongForm } from './long-form.ts';
import { TITLE } from './title.ts';
import { Totals } from './totals.ts';

/** Takes in the rows of all students; where there are none, says what the file is instead. @throws {Refused} */
export async function readLong(
  table: OpenTable,
  form: LongForm,
  member: Member,
  intake: Intake,
): Promise<string | null> {
  const reader = new LongReader(table, form, member, intake);
  for await (const batch of table.rows) await reader.take(batch);
  return reader.finish();
}

class LongReader {
  readonly #table: OpenTable;
  readonly #form: LongForm;
  readonly #member: Member;
  readonly #intake: Intake;
  readonly #yearOf = remembered(requireYear);
  readonly #regionOf = remembered(regionOfColumn);
  readonly #countryOf = remembered(requireCountry);
  readonly #partitions = new Set<string>();
  /** The partition of the row before, which is as a rule that of the next. */
  #lastEntered = { academicYear: '', region: '' };
  readonly #totals = new Totals();
  readonly #leftOut: LeftOut;
  #release: ReleaseIntake | null = null;

  constructor(table: OpenTable, form: LongForm, member: Member, intake: Intake) {
    this.#table = table;
    this.#form = form;
    this.#member = member;
    this.#intake = intake;
    this.#leftOut = new LeftOut(table, form.filters);
  }

  async take(batch: readonly { line: number; cells: string[] }[]): Promise<void> {
    const rows: OriginRow[] = [];
    for (const { line, cells } of batch) {
      if (this.#leftOut.has(cells)) continue;
      const row = this.#rowOf(cells, at(this.#table.file, line));
      if (row) rows.push(row);
    }
    if (rows.length > 0) await this.#released().add(ORIGIN, rows);
  }

  async finish(): Promise<string | null> {
    if (this.#partitions.size === 0) {
      return `a long extract of HESA Table 28 of some students or providers only (${this.#leftOut.first || 'without rows'})`;
    }
    await this.#released().add(ORIGIN, this.#totals.rows(this.#table.file));
    const note = this.#leftOut.note(this.#member.name);
    if (note) this.#intake.note(note);
    return null;
  }

  /** The row to store; null for a total, which is held until the end tells what it is of. */
  #rowOf(cells: readonly string[], where: string): OriginRow | null {
    const { region: regionAt, country: countryAt, academicYear: yearAt, number } = this.#form;
    const { ukprn, name } = providerOf(cells, where);
    const academicYear = this.#yearOf(cells[yearAt] ?? '', where);
    const students = studentsOf(cells[number] ?? '', 'Number', where);
    if (ukprn !== UK_TOTAL) this.#released().provider({ ukprn, name, seen: academicYear });
    const label = (cells[countryAt] ?? '').trim();
    const regionLabel = (cells[regionAt] ?? '').trim();
    const figure = { academicYear, ukprn, students };
    if (regionLabel === '' || ALL.includes(regionLabel)) {
      const total = regionOfTotal(label);
      if (total) return this.#place(figure, total, 'region-total');
      if (!ALL.includes(label)) {
        throw new Refused(`${where}: the country "${label}" stands in no world region.`);
      }
      this.#totals.ofAll(figure, where);
      return null;
    }
    const region = this.#regionOf(regionLabel, where);
    if (ALL.includes(label)) {
      this.#enter(academicYear, region);
      this.#totals.ofRegionOrAll(figure, region);
      return null;
    }
    const total = regionOfTotal(label);
    if (total && total !== region) {
      throw new Refused(`${where}: "${label}" stands in the world region "${regionLabel}".`);
    }
    return this.#place(figure, region, total ? 'region-total' : this.#countryOf(label, where));
  }

  #place(
    figure: Omit<OriginRow, 'region' | 'country'>,
    region: WorldRegion,
    country: string,
  ): OriginRow {
    this.#enter(figure.academicYear, region);
    if (country === 'region-total') this.#totals.named(figure.academicYear, region);
    return { ...figure, region, country };
  }

  /** Says that the file holds a partition, the first time that it is met. */
  #enter(academicYear: string, region: WorldRegion): void {
    const last = this.#lastEntered;
    if (last.academicYear === academicYear && last.region === region) return;
    this.#lastEntered = { academicYear, region };
    const partition = `${academicYear} ${region}`;
    if (this.#partitions.has(partition)) return;
    this.#partitions.add(partition);
    this.#totals.enter(academicYear, region);
    this.#released().partition('origin', partition, this.#member);
  }

  #released(): ReleaseIntake {
    this.#release ??= this.#intake.release(this.#releasedWhen(), TITLE);
    return this.#release;
  }

  #releasedWhen(): string {
    if (this.#table.fields.has('Date')) return releaseOf(this.#table);
    return releaseGiven(this.#intake, this.#table.file);
  }
}

function requireYear(text: string, where: string): string {
  const year = parseAcademicYear(text);
  if (year) return year;
  throw new Refused(`${where}: "${text}" is not an academic year such as 2023/24.`);
}

/** The column names a region, or in older files its total. */
function regionOfColumn(label: string, where: string): WorldRegion {
  return regionOfTotal(label) ?? requireRegion(label, where);
}
