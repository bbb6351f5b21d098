import { expect, it } from 'vitest';
import { layOutVisas } from '../../../../../workers/api/assemble/visas.ts';

const NONE = { higher_education: 0, all: 0 };

it('gives every quarter, higher education and all institutions side by side', () => {
  const figure = { quarter: '2024-Q3', application: 'visa' } as const;
  expect(
    layOutVisas(
      ['2024-Q3', '2024-Q4'],
      [
        { ...figure, institution: 'higher-education', applications: 30 },
        { ...figure, institution: 'all-other', applications: 4 },
        { ...figure, application: 'extension', institution: 'all-other', applications: 2 },
      ],
    ),
  ).toEqual([
    {
      quarter: '2024-Q3',
      visa: { higher_education: 30, all: 34 },
      extension: { higher_education: 0, all: 2 },
      unknown: NONE,
    },
    { quarter: '2024-Q4', visa: NONE, extension: NONE, unknown: NONE },
  ]);
});

it('says nothing of a nationality that is never counted', () => {
  expect(layOutVisas(['2024-Q3'], [])).toBeNull();
});
