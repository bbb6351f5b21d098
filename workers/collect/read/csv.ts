/**
 * CSV from a stream of bytes: records come in batches, one for each chunk of the stream, so memory
 * stays flat whatever the size of the file and no record costs a promise of its own.
 */
import { withoutMarks } from './marks.ts';
import { RecordCutter, type CsvRecord } from './records.ts';
import { utf8Of } from './utf8.ts';

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
  const cutter = new RecordCutter(file);
  for await (const text of utf8Of(withoutMarks(bytes), file)) {
    const records = cutter.take(text);
    if (records.length > 0) yield records;
  }
  const last = cutter.finish();
  if (last.length > 0) yield last;
}
