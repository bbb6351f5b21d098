/**
 * Fills the database of a test with the embedded figures as a first start publishes them (editions
 * 1 institutions, 2 HESA's release of 2020, 3 that of 2025, 4 participation), in about a second and
 * by code of its own: tests of reading need not go through collection.
 */
import { parse } from 'csv-parse/sync';
import { slugOf, slugsOf } from '../../../data/institutions/slug.ts';
import { readParticipation } from '../../../data/participation/read.ts';

interface TestEnv {
  DB: D1Database;
  PUBLISHER_FILES: string;
}

type Cells = Record<string, string>;
type Row = Record<string, string | number | null>;

async function textOf(env: TestEnv, file: string): Promise<string> {
  const response = await fetch(`${env.PUBLISHER_FILES}/figures/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}

const cellsOf = (csv: string): Cells[] => parse(csv, { columns: true, bom: true });

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Writes rows, all with the columns of the first, in blocks that D1 takes as one parameter. */
async function insert(env: TestEnv, table: string, rows: readonly Row[]): Promise<void> {
  const names = Object.keys(rows[0] ?? {});
  const paths = names.map((name) => `json_extract(value, '$.${name}')`).join(', ');
  const sql = `insert into ${table} (${names.map(snake).join(', ')}) select ${paths} from json_each(?)`;
  for (let at = 0; at < rows.length; at += 4000) {
    await env.DB.prepare(sql)
      .bind(JSON.stringify(rows.slice(at, at + 4000)))
      .run();
  }
}

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

function aliasRows(cells: readonly Cells[]): Row[] {
  return cells.map((each) => ({
    ukprn: each.ukprn ?? '',
    name: each.name ?? '',
    slug: slugOf(each.name ?? ''),
    kind: each.kind ?? '',
    usedFrom: orNull(each.used_from),
    usedTo: orNull(each.used_to),
    since: 1,
  }));
}

/** Publishes editions 1 to 4 from data/figures. */
export async function loadFigures(env: TestEnv): Promise<void> {
  const [institutions, aliases, groups, campuses, older, newer, participation, organisations] =
    await Promise.all(
      [
        'institutions.csv',
        'institution-aliases.csv',
        'institution-groups.csv',
        'campuses.csv',
        'enrolment-2020.csv',
        'enrolment-2025.csv',
        'participation.csv',
        'organisations.csv',
      ].map((file) => textOf(env, file)),
    );
  const release2020 = cellsOf(older ?? '');
  const release2025 = cellsOf(newer ?? '');
  const { backers, evidence } = readParticipation(
    participation ?? '',
    organisations ?? '',
    '2026-11-24',
  );
  await insert(env, 'institution', institutionRows(cellsOf(institutions ?? '')));
  await insert(env, 'institution_alias', aliasRows(cellsOf(aliases ?? '')));
  await insert(
    env,
    'institution_group',
    cellsOf(groups ?? '').map((each) => ({
      ukprn: each.ukprn ?? '',
      missionGroup: each.mission_group ?? '',
      listed: each.listed ?? '',
      since: 1,
    })),
  );
  await insert(
    env,
    'campus',
    cellsOf(campuses ?? '').map((each) => ({
      ukprn: each.ukprn ?? '',
      campus: each.campus ?? '',
      name: each.name ?? '',
      latitude: Number(each.latitude),
      longitude: Number(each.longitude),
      localAuthority: orNull(each.local_authority),
      since: 1,
    })),
  );
  await insert(env, 'enrolment', enrolmentHistory(release2020, release2025));
  await insert(
    env,
    'backer',
    backers.map((each) => ({ ...each, since: 4 })),
  );
  await insert(
    env,
    'evidence',
    evidence.map((each) => ({ ...each, since: 4 })),
  );
  const partition = (dataset: string, name: string, edition: number, released: string): Row => ({
    dataset,
    partition: name,
    edition,
    released,
    added: 0,
    changed: 0,
    removed: 0,
  });
  const years = (rows: readonly Cells[]) => [
    ...new Set(rows.map((row) => row.academic_year ?? '')),
  ];
  await insert(env, 'edition_partition', [
    partition('institutions', 'all', 1, '2026-11-24'),
    partition('campuses', 'all', 1, '2026-11-24'),
    ...years(release2020).map((year) => partition('enrolment', year, 2, '2020')),
    ...years(release2025).map((year) => partition('enrolment', year, 3, '2025')),
    partition('backers', 'all', 4, '2026-11-24'),
    partition('evidence', 'all', 4, '2026-11-24'),
  ]);
  await insert(
    env,
    'edition',
    ['Institutions', 'Release of 2020', 'Release of 2025', 'Participation'].map((title, index) => ({
      number: index + 1,
      state: 'published',
      runId: `run-${index + 1}`,
      title,
      released: ['2026-11-24', '2020', '2025', '2026-11-24'][index] ?? '',
      openedAt: '2026-11-24T09:00:00Z',
      publishedAt: '2026-11-24T09:00:01Z',
    })),
  );
}
