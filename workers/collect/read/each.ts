/** The usual way to read a round: each table by itself. */
import { Refused } from '../refused.ts';
import type { Parser, Reader } from '../source.ts';

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
    const leftOut: string[] = [];
    let taken = 0;
    for await (const member of members) {
      const other = await parse(member, intake);
      if (other === null) {
        taken += 1;
        continue;
      }
      const said = `${member.name} is ${other}`;
      if (!member.packed) throw new Refused(`${said}. This source collects ${wanted} alone.`);
      leftOut.push(said);
    }
    if (taken === 0) {
      throw new Refused(`There is no ${wanted} among the files: ${leftOut.join('; ')}.`);
    }
    for (const said of leftOut) intake.note(`Left out: ${said}.`);
  };
}
