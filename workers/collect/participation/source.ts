/** Participation: who shows on a public page that it backs the campaign. Status follows from the evidence. */
import { readParticipation } from '../../../data/participation/read.ts';
import { BACKER, EVIDENCE, type BackerRow } from '../../../data/publishing/tables.ts';
import { Refused } from '../refused.ts';
import type { Member } from '../read/members.ts';
import { textOf } from '../read/table.ts';
import type { Reader, Source } from '../source.ts';

const FILES = ['participation.csv', 'organisations.csv'] as const;

/** Reads participation.csv and organisations.csv, which must come together; both are small. */
export const readEvidence: Reader = async (members, intake) => {
  const texts = new Map<string, string>();
  const read: Member[] = [];
  for await (const member of members) {
    if (!FILES.some((name) => name === member.base)) {
      throw new Refused(`${member.name} is neither ${FILES.join(' nor ')}.`);
    }
    texts.set(member.base, await textOf(member));
    read.push(member);
  }
  const [participation, organisations] = FILES.map((name) => texts.get(name));
  if (participation === undefined || organisations === undefined) {
    throw new Refused(`Give ${FILES.join(' and ')} together.`);
  }
  const released = intake.given.released ?? intake.given.today;
  const day = /^\d{4}-\d\d-\d\d$/.test(released) ? released : intake.given.today;
  const { backers, evidence } = refusing(() =>
    readParticipation(participation, organisations, day),
  );
  const release = intake.release(released, 'Evidence of participation in #WeAreInternational');
  release.partition('evidence', 'all', ...read);
  release.partition('backers', 'all', ...read);
  await release.add(EVIDENCE, evidence);
  await release.add<BackerRow>(BACKER, backers);
};

export const participation: Source = {
  id: 'participation',
  title: 'Evidence of participation in #WeAreInternational',
  publisher: 'We Are International Atlas',
  advice: '',
  datasets: ['evidence', 'backers'],
  schedule: null,
  rounds: () => [],
  read: readEvidence,
};

/** What the reader throws says what is wrong with the files. */
function refusing<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new Refused(error instanceof Error ? `${error.message}.` : String(error));
  }
}
