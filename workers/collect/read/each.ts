/** The usual way to read a round: each table by itself. */
import { Refused } from '../refused.ts';
import type { Parser, Reader } from '../source.ts';

/** Most tables of a ZIP that are named one by one as left out; more are counted. */
const MOST_NAMED = 10;

/** As `eachTable`, of a source that reads CSV alone. */
export function eachCsv(wanted: string, parse: Parser): Reader {
  return eachTable(wanted, (member, intake) => {
    if (!member.workbook) return parse(member, intake);
    throw new Refused(`${member.name} is a spreadsheet. This source reads ${wanted} as CSV.`);
  });
}

/**
 * Parses one table after another. One that is something else is left out and noted where it came in a
 * ZIP with others, and refused where it came by itself.
 *
 * @param wanted what the source collects, for messages
 * @throws {Refused} also when not one table was taken in.
 */
export function eachTable(wanted: string, parse: Parser): Reader {
  return async (members, intake) => {
    const named: string[] = [];
    let leftOut = 0;
    let taken = 0;
    for await (const member of members) {
      const other = await parse(member, intake);
      if (other === null) {
        taken += 1;
        continue;
      }
      const said = `${member.name} is ${other}`;
      if (!member.packed) throw new Refused(`${said}. This source collects ${wanted} alone.`);
      leftOut += 1;
      if (named.length < MOST_NAMED) named.push(said);
    }
    const more = leftOut - named.length;
    if (taken === 0) {
      const rest = more > 0 ? [`and ${more} more`] : [];
      throw new Refused(
        `There is no ${wanted} among the files: ${[...named, ...rest].join('; ')}.`,
      );
    }
    for (const said of named) intake.note(`Left out: ${said}.`);
    if (more > 0) intake.note(`Left out: ${more} more tables of the ZIP.`);
  };
}
