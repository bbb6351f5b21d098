import { expect, it } from 'vitest';
import type { Member } from '../../../../../workers/collect/read/members.ts';
import { eachCsv } from '../../../../../workers/collect/read/each.ts';
import type { Intake } from '../../../../../workers/collect/source.ts';
import { streamOf } from '../streams.ts';

const member = (base: string, more: Partial<Member> = {}): Member => ({
  name: `t.zip: ${base}`,
  base,
  bytes: streamOf('a'),
  sha256: 'f00',
  packed: true,
  ...more,
});

/** Reads members of which those called `wanted…` are taken in; answers the notes. */
async function notesOf(members: readonly Member[]): Promise<string[]> {
  const notes: string[] = [];
  const intake = { note: (sentence: string) => notes.push(sentence) } as unknown as Intake;
  const read = eachCsv('Table 28', ({ base }) =>
    Promise.resolve(base.startsWith('wanted') ? null : 'Table 59'),
  );
  async function* given() {
    yield* members;
  }
  await read(given(), intake);
  return notes;
}

const many = Array.from({ length: 500 }, (_, index) => member(`${index}.csv`));

it('notes what a ZIP holds besides', async () => {
  expect(await notesOf([member('wanted.csv'), member('a.csv')])).toEqual([
    'Left out: t.zip: a.csv is Table 59.',
  ]);
});

it('names ten tables that are left out and counts the others', async () => {
  const notes = await notesOf([...many, member('wanted.csv')]);
  expect(notes).toHaveLength(11);
  expect(notes.at(-1)).toBe('Left out: 490 more tables of the ZIP.');
});

it('refuses a ZIP with nothing wanted in a message that ends', async () => {
  const reading = notesOf(many);
  await expect(reading).rejects.toThrow(
    /^There is no Table 28 .* t\.zip: 9\.csv .*; and 490 more\.$/,
  );
});

it('refuses what came by itself and is something else, or a spreadsheet', async () => {
  const alone = member('a.csv', { packed: false });
  await expect(notesOf([alone])).rejects.toThrow(
    'is Table 59. This source collects Table 28 alone.',
  );
  await expect(notesOf([{ ...alone, workbook: true }])).rejects.toThrow('reads Table 28 as CSV.');
});
