import { expect, it } from 'vitest';
import { organisationsCsv } from '../../../../data/derive/organisations.ts';

const NAMES = [
  { ukprn: '10007164', name: 'University of the West of England, Bristol' },
  { ukprn: '10007164', name: 'University of the West of England' },
  { ukprn: '10007157', name: 'The University of Sheffield' },
];
const row = (canonical_name: string, type = 'university') => ({ canonical_name, type });

it('joins universities to their UKPRN by any name, with or without brackets', () => {
  expect(
    organisationsCsv(
      [
        row('University of the West of England (UWE Bristol)'),
        row('University of Sheffield'),
        row('University of Sheffield'),
      ],
      NAMES,
    ),
  ).toBe(
    [
      'canonical_name,organisation,ukprn',
      'University of Sheffield,university-of-sheffield,10007157',
      'University of the West of England (UWE Bristol),university-of-the-west-of-england-uwe-bristol,10007164',
      '',
    ].join('\n'),
  );
});

it("leaves a students' union without one", () => {
  expect(
    organisationsCsv([row("University of Sheffield Students' Union", "students' union")], NAMES),
  ).toContain(',university-of-sheffield-students-union,\n');
});

it('joins the company Study Group to the provider that it is', () => {
  expect(organisationsCsv([row('Study Group', 'business')], NAMES)).toContain(
    'Study Group,study-group,10008098\n',
  );
});

it('stops at a university that is no provider', () => {
  expect(() => organisationsCsv([row('University of Nowhere')], NAMES)).toThrow(
    'No provider is called "University of Nowhere"',
  );
});
