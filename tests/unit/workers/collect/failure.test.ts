import { describe, expect, it } from 'vitest';
import { sayFailure } from '../../../../workers/collect/failure.ts';

describe('what the ledger says of a failure', () => {
  it('says what was thrown, without the name of its class', () => {
    expect(sayFailure(new Error('FetchFailed: hesa.example answered 503.'))).toBe(
      'hesa.example answered 503.',
    );
    expect(sayFailure(new Error('The disk is full.'))).toBe('The disk is full.');
    expect(sayFailure('a word')).toBe('a word');
  });

  it.each([
    'D1_ERROR: UNIQUE constraint failed: enrolment.ukprn: SQLITE_CONSTRAINT',
    'Error: D1_ERROR: no such table: enrolment',
    'near "selekt": syntax error in SQL',
  ])('keeps the insides of the database to the log: %s', (message) => {
    expect(sayFailure(new Error(message))).toBe(
      'The database refused a step of the run; the log of the Worker says why.',
    );
  });

  it('leaves a label with a colon alone', () => {
    expect(sayFailure(new Error('Region: not known.'))).toBe('Region: not known.');
  });
});
