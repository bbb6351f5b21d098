/** What a parser hands over, for tests. */
import type { Member } from '../../../../workers/collect/read/members.ts';
import { membersOf } from '../../../../workers/collect/read/members.ts';
import type { Intake, Parser, ProviderName } from '../../../../workers/collect/source.ts';
import { all, streamOf } from './streams.ts';

/** Lets a parser read one file. */
export async function takenIn<Row>(
  parse: Parser,
  content: string | Uint8Array,
  name = 'a.csv',
  released?: string,
) {
  const rows: Row[] = [];
  const names: ProviderName[] = [];
  const partitions: string[] = [];
  const releases: string[] = [];
  const notes: string[] = [];
  const intake: Intake = {
    given: { today: '2026-11-24', ...(released && { released }) },
    note: (sentence) => void notes.push(sentence),
    release(released) {
      releases.push(released);
      return {
        partition: (_, partition) => void partitions.push(partition),
        add: async (_, added) => void rows.push(...(added as unknown as Row[])),
        provider: (provider) => void names.push(provider),
      };
    },
  };
  const [member] = await all<Member>(membersOf(streamOf(content, 64), name, 'f00'));
  if (!member) throw new Error('There is no member.');
  const other = await parse(member, intake);
  return { other, rows, names, partitions, releases, notes };
}
