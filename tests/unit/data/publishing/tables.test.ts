import { describe, expect, it } from 'vitest';
import { enrolment, evidenceStaged } from '../../../../data/schema.ts';
import { factTable } from '../../../../data/publishing/fact-table.ts';
import {
  BACKER,
  ENROLMENT,
  INSTITUTION_ALIAS,
  tablesOf,
} from '../../../../data/publishing/tables.ts';

describe('factTable', () => {
  it('reads keys and values off the schema', () => {
    expect(ENROLMENT).toMatchObject({
      name: 'enrolment',
      staged: 'enrolment_staged',
      key: ['academic_year', 'origin', 'ukprn'],
      values: ['students'],
      partition: ['academic_year'],
    });
    expect(INSTITUTION_ALIAS.key).toEqual(['ukprn', 'name']);
    expect(BACKER.columns).toContainEqual({ property: 'evidencePages', column: 'evidence_pages' });
  });

  it('refuses a staging table that is not the twin of its table', () => {
    expect(() => factTable('evidence', enrolment, evidenceStaged)).toThrow(/differ in key/);
  });

  it('publishes institutions, their aliases and their groups together', () => {
    expect(tablesOf('institutions').map(({ name }) => name)).toEqual([
      'institution',
      'institution_alias',
      'institution_group',
    ]);
  });
});
