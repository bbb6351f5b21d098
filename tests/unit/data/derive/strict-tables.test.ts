import { expect, it } from 'vitest';
import { withTableOptions } from '../../../../data/derive/strict-tables.ts';

const generated = [
  'CREATE TABLE `fact` (\n\t`year` text NOT NULL,\n\t`n` integer,\n\tPRIMARY KEY(`year`, `n`)\n);',
  '--> statement-breakpoint',
  'CREATE INDEX `fact_n` ON `fact` (`n`);--> statement-breakpoint',
  'CREATE TABLE `file` (\n\t`id` text PRIMARY KEY NOT NULL\n);',
  '',
].join('\n');

it('adds STRICT to every table, and WITHOUT ROWID where the key spans columns', () => {
  expect(withTableOptions(generated)).toBe(
    [
      'CREATE TABLE `fact` (\n\t`year` text NOT NULL,\n\t`n` integer,\n\tPRIMARY KEY(`year`, `n`)\n) STRICT, WITHOUT ROWID;',
      '--> statement-breakpoint',
      'CREATE INDEX `fact_n` ON `fact` (`n`);--> statement-breakpoint',
      'CREATE TABLE `file` (\n\t`id` text PRIMARY KEY NOT NULL\n) STRICT;',
      '',
    ].join('\n'),
  );
});

it('changes nothing the second time', () => {
  const once = withTableOptions(generated);
  expect(withTableOptions(once)).toBe(once);
});

it('sees that a later table is not yet done when an earlier one is', () => {
  const half = withTableOptions(generated.split('--> statement-breakpoint')[0] ?? '');
  expect(withTableOptions(`${half}\n${generated}`)).toBe(`${half}\n${withTableOptions(generated)}`);
});
