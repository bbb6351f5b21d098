/**
 * The embedded figures as a first start publishes them in its first four editions, by code of the
 * tests' own: 1 institutions, 2 HESA's release of 2020, 3 that of 2025, 4 participation.
 */
import { readFileSync } from 'node:fs';
import { slugOf, slugsOf } from '../../../data/institutions/slug.ts';
import { readParticipation } from '../../../data/participation/read.ts';
import { cellsOf, insertOf, partitionRows, type Cells, type Load, type Row } from './load.ts';

const TODAY = '2026-11-24';

const keyOf = ({ academic_year, origin, ukprn }: Cells) => `${academic_year} ${origin} ${ukprn}`;

/** History of the two releases: what changed or vanished closes in edition 3, which adds the rest. */
function enrolmentHistory(older: readonly Cells[], newer: readonly Cells[]): Row[] {
  const years = new Set(newer.map((row) => row.academic_year));
  const now = new Map(newer.map((row) => [keyOf(row), row.students]));
  const before = new Map(older.map((row) => [keyOf(row), row.students]));
  const row = (cells: Cells, since: number, until: number | null): Row => ({
    academicYear: cells.academic_year ?? '',
    origin: cells.origin ?? '',
    ukprn: cells.ukprn ?? '',
    students: Number(cells.students),
    since,
    until,
  });
  return [
    ...older.map((cells) => {
      const stays = !years.has(cells.academic_year) || now.get(keyOf(cells)) === cells.students;
      return row(cells, 2, stays ? null : 3);
    }),
    ...newer
      .filter((cells) => before.get(keyOf(cells)) !== cells.students)
      .map((cells) => row(cells, 3, null)),
  ];
}

const orNull = (text: string | undefined) => text || null;
const numberOrNull = (text: string | undefined) => (text ? Number(text) : null);

function institutionRows(cells: readonly Cells[]): Row[] {
  const slugs = slugsOf(cells.map(({ ukprn = '', name = '' }) => ({ ukprn, name })));
  return cells.map((each) => ({
    ukprn: each.ukprn ?? '',
    name: each.name ?? '',
    slug: slugs.get(each.ukprn ?? '') ?? '',
    nation: orNull(each.nation),
    region: orNull(each.region),
    localAuthority: orNull(each.local_authority),
    town: orNull(each.town),
    latitude: numberOrNull(each.latitude),
    longitude: numberOrNull(each.longitude),
    website: orNull(each.website),
    domain: orNull(each.domain),
    successor: orNull(each.successor),
    since: 1,
  }));
}

const aliasRows = (cells: readonly Cells[]): Row[] =>
  cells.map((each) => ({
    ukprn: each.ukprn ?? '',
    name: each.name ?? '',
    slug: slugOf(each.name ?? ''),
    kind: each.kind ?? '',
    usedFrom: orNull(each.used_from),
    usedTo: orNull(each.used_to),
    since: 1,
  }));

const groupRows = (cells: readonly Cells[]): Row[] =>
  cells.map((each) => ({
    ukprn: each.ukprn ?? '',
    missionGroup: each.mission_group ?? '',
    listed: each.listed ?? '',
    since: 1,
  }));

const campusRows = (cells: readonly Cells[]): Row[] =>
  cells.map((each) => ({
    ukprn: each.ukprn ?? '',
    campus: each.campus ?? '',
    name: each.name ?? '',
    latitude: Number(each.latitude),
    longitude: Number(each.longitude),
    localAuthority: orNull(each.local_authority),
    since: 1,
  }));

/** What a first start publishes in its first four editions. */
export function figures(): Load {
  const older = cellsOf('enrolment-2020.csv');
  const newer = cellsOf('enrolment-2025.csv');
  const [participation, organisations] = ['participation.csv', 'organisations.csv'].map((file) =>
    readFileSync(`data/figures/${file}`, 'utf8'),
  );
  const { backers, evidence } = readParticipation(participation ?? '', organisations ?? '', TODAY);
  const years = (cells: readonly Cells[]) => cells.map((each) => each.academic_year ?? '');
  return {
    editions: [
      { title: 'Institutions', released: TODAY },
      { title: 'Release of 2020', released: '2020' },
      { title: 'Release of 2025', released: '2025' },
      { title: 'Participation', released: TODAY },
    ],
    inserts: [
      insertOf('institution', institutionRows(cellsOf('institutions.csv'))),
      insertOf('institution_alias', aliasRows(cellsOf('institution-aliases.csv'))),
      insertOf('institution_group', groupRows(cellsOf('institution-groups.csv'))),
      insertOf('campus', campusRows(cellsOf('campuses.csv'))),
      insertOf('enrolment', enrolmentHistory(older, newer)),
      insertOf(
        'backer',
        backers.map((each) => ({ ...each, since: 4 })),
      ),
      insertOf(
        'evidence',
        evidence.map((each) => ({ ...each, since: 4 })),
      ),
      insertOf('edition_partition', [
        ...partitionRows('institutions', ['all'], 1, TODAY),
        ...partitionRows('campuses', ['all'], 1, TODAY),
        ...partitionRows('enrolment', years(older), 2, '2020'),
        ...partitionRows('enrolment', years(newer), 3, '2025'),
        ...partitionRows('backers', ['all'], 4, TODAY),
        ...partitionRows('evidence', ['all'], 4, TODAY),
      ]),
    ],
  };
}
