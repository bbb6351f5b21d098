import { expect, it } from 'vitest';
import { downloadName } from '../../../../workers/api/download-name.ts';

it.each([
  [{}, 'enrolment-edition-4.csv'],
  [{ academic_year: ['2023/24'], origin: ['non-uk', 'total'] }, 'enrolment-2023-24-edition-4.csv'],
  [{ ukprn: ['10007157'], origin: undefined }, 'enrolment-10007157-edition-4.csv'],
  [{ ukprn: ['10007157', '10007158'] }, 'enrolment-selection-edition-4.csv'],
  [{ x: ['"; a=b\r\n../'] }, 'enrolment-a-b-edition-4.csv'],
])('a download of %j is called %s', (filters, name) =>
  expect(downloadName('enrolment', 4, filters, 'csv')).toBe(name),
);
