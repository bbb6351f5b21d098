/** What a file holds: itself, or, for a ZIP, the CSVs inside it. A spreadsheet is a ZIP too, but is itself. */
import { Refused } from '../refused.ts';
import { zipMembers } from './zip.ts';

/** A table to be parsed: a CSV unless it says that it is a spreadsheet. */
export interface Member {
  /** For messages: the file's own name, or `archive.zip: member.csv`. */
  name: string;
  /** Its own name alone: `member.csv`. */
  base: string;
  bytes: ReadableStream<Uint8Array>;
  /** Hash of the file that it is, or came out of. */
  sha256: string;
  /** Whether it came out of a ZIP with others, so that one that is not wanted may be left out. */
  packed: boolean;
  /** Whether it is a spreadsheet (XLSX), to be opened with `openWorkbook`. */
  workbook?: boolean;
}

const ZIP_START = [0x50, 0x4b, 0x03, 0x04] as const;
/** Of a file as Excel wrote it before 2007, and of one that is locked with a password. */
const OLD_WORKBOOK_START = [0xd0, 0xcf, 0x11, 0xe0] as const;
/** Where the name of the first file in a ZIP begins. */
const FIRST_NAME = 30;
/** Files that come first in a spreadsheet, whoever wrote it, and in no ZIP of CSVs. */
const WORKBOOK_START = /^(\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/)/;

/**
 * The tables of a file. What it is its first bytes tell, and not its name; what macOS adds to a ZIP
 * (`__MACOSX/._member.csv`) is left out. Bytes of each must be read before the next is asked for.
 *
 * @throws {Refused} for a file that is empty or holds no CSV.
 */
export async function* membersOf(
  bytes: ReadableStream<Uint8Array>,
  file: string,
  sha256: string,
): AsyncGenerator<Member> {
  const { start, whole } = await peek(bytes, FIRST_NAME + '[Content_Types].xml'.length);
  if (start.length === 0) throw new Refused(`${file} is empty. Download it once more.`);
  const startsWith = (bytes: readonly number[]) => bytes.every((byte, i) => start[i] === byte);
  if (startsWith(OLD_WORKBOOK_START)) {
    throw new Refused(
      `${file} is a spreadsheet of the old kind (.xls), or locked with a password. Save it as .xlsx without one, or as .csv.`,
    );
  }
  if (!startsWith(ZIP_START)) {
    yield { name: file, base: file, bytes: whole, sha256, packed: false };
    return;
  }
  if (WORKBOOK_START.test(new TextDecoder().decode(start.subarray(FIRST_NAME)))) {
    yield { name: file, base: file, bytes: whole, sha256, packed: false, workbook: true };
    return;
  }
  let members = 0;
  for await (const member of zipMembers(whole, file)) {
    const base = member.name.split('/').at(-1) ?? '';
    if (!base.toLowerCase().endsWith('.csv') || base.startsWith('._')) continue;
    members += 1;
    const name = `${file}: ${member.name}`;
    yield { name, base, bytes: member.bytes, sha256, packed: true };
  }
  if (members === 0) throw new Refused(`${file} is a ZIP with no CSV in it.`);
}

/** Looks at the first bytes of a stream and gives it back whole. */
async function peek(
  bytes: ReadableStream<Uint8Array>,
  length: number,
): Promise<{ start: Uint8Array; whole: ReadableStream<Uint8Array> }> {
  const reader = bytes.getReader();
  const held: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const next = await reader.read();
    if (next.done) break;
    held.push(next.value);
    size += next.value.length;
  }
  const start = new Uint8Array(size);
  let offset = 0;
  for (const chunk of held) {
    start.set(chunk, offset);
    offset += chunk.length;
  }
  const whole = new ReadableStream<Uint8Array>({
    start: (controller) => {
      if (size > 0) controller.enqueue(start);
    },
    pull: async (controller) => {
      const next = await reader.read();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { start, whole };
}
