/**
 * CSV from a stream of bytes: records come in batches, one for each chunk of the stream, so memory
 * stays flat whatever the size of the file and no record costs a promise of its own.
 */
import { parse } from 'csv-parse/stream';
import { Refused } from '../refused.ts';
import { withoutMarks } from './marks.ts';
import { utf8Of } from './utf8.ts';

/** A record and the line of the file on which it ends, counted from 1. */
export interface CsvRecord {
  line: number;
  cells: string[];
}

/** Most bytes of one record: more means a quote that is never closed. */
const LONGEST_RECORD = 256 * 1024;

/**
 * Reads RFC 4180 CSV in UTF-8, any number of byte order marks in front, LF or CRLF, records of
 * differing lengths. Lines with nothing on them are left out but counted.
 *
 * @throws {Refused} where quotes do not match, bytes are no CSV or no UTF-8, or a record never ends.
 */
export async function* csvRecords(
  bytes: ReadableStream<Uint8Array>,
  file: string,
): AsyncGenerator<CsvRecord[]> {
  let batch: CsvRecord[] = [];
  const parser = parse({
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_RECORD,
    on_record: (cells: string[], { lines }) => {
      batch.push({ line: lines, cells });
      return null;
    },
  });
  const failed = parser.readable
    .getReader()
    .closed.then(() => null)
    .catch((reason: unknown) => reason);
  const writer = parser.writable.getWriter();
  const take = () => {
    const taken = batch;
    batch = [];
    return taken;
  };
  try {
    for await (const chunk of utf8Of(withoutMarks(bytes), file)) {
      await writer.write(chunk);
      if (batch.length > 0) yield take();
    }
    await writer.close();
  } catch (error) {
    if (error instanceof Refused) throw error;
    const reason = (await Promise.race([failed, null])) ?? error;
    throw new Refused(`${file} is not CSV that can be read: ${messageOf(reason)}`);
  }
  if (batch.length > 0) yield take();
}

function messageOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
