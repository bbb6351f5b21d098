import { expect, it } from 'vitest';
import { table } from '../../../bench/table.ts';

it('tells each subject once, and which budgets are missed', () => {
  const text = table([
    { subject: 'First view of /', name: 'total', value: 187.04, unit: 'kB', budget: { most: 180 } },
    { subject: 'First view of /', name: 'html', value: 32.71, unit: 'kB' },
    { subject: 'Lighthouse, /', name: 'seo', value: 100, unit: 'of 100', budget: { least: 100 } },
  ]);
  expect(text.match(/First view of \//g)).toHaveLength(1);
  expect(text).toMatch(/^ {2}total +187\.0 kB +at most 180 +OVER$/m);
  expect(text).toMatch(/^ {2}html +32\.7 kB$/m);
  expect(text).toMatch(/^ {2}seo +100 of 100 +at least 100 +kept$/m);
});
