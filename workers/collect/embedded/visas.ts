/** Reads our own tidy table of applications for visas, published whole. */
import { VISA_APPLICATIONS } from '../../../data/codes.ts';
import { VISA_COLUMNS } from '../../../data/figures/columns.ts';
import { VISA } from '../../../data/publishing/tables.ts';
import { readCount } from '../read/numbers.ts';
import { tidyRows } from '../read/table.ts';
import { at, Refused } from '../refused.ts';
import type { Reader } from '../source.ts';

export const readTidyVisas: Reader = async (members, intake) => {
  for await (const member of members) {
    const release = intake.release(intake.given.released ?? intake.given.today, 'Visas');
    release.partition('visas', 'all', member);
    for await (const batch of tidyRows(member, VISA_COLUMNS)) {
      const rows = batch.map(({ line, cells }) => {
        const where = at(member.name, line);
        const application = VISA_APPLICATIONS.find((each) => each === cells.application);
        const applications = readCount(cells.applications);
        if (!application) throw new Refused(`${where}: "${cells.application}" is no application.`);
        if (applications === null)
          throw new Refused(`${where}: "${cells.applications}" is no count.`);
        const { quarter, institution, nationality } = cells;
        return { quarter, application, institution, nationality, applications };
      });
      await release.add(VISA, rows);
    }
  }
};
