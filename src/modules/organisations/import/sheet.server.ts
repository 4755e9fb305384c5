import { parse, CsvError } from 'csv-parse/sync';
import { Unzip, UnzipInflate } from 'fflate';
import { readSheet as readXlsx } from 'read-excel-file/node';
import { oneLine } from '#platform/typed-text.ts';
import { mostColumns, mostRows, mostUnpacked, SheetError, type Sheet } from './sheet.ts';

/**
 * Reads a table that a spreadsheet program saved: XLSX, or CSV in UTF-8, UTF-16 or Windows-1252, parted by commas,
 * semicolons or tabs. The first line that says something is the heading.
 * @throws SheetError
 */
export async function readSheet(bytes: Uint8Array): Promise<Sheet> {
  const rows = isZip(bytes) ? await readWorkbook(bytes) : readCsv(decode(bytes));
  const told = rows
    .map(({ line, cells }) => ({ line, cells: cells.slice(0, mostColumns).map(oneLine) }))
    .filter(({ cells }) => cells.some(Boolean));
  const [heading, ...rest] = told;
  if (!heading || rest.length === 0) throw new SheetError('empty');
  if (rest.length > mostRows) throw new SheetError('too_many_rows');
  return { heading: heading.cells, rows: rest };
}

/** What Excel saves as "CSV" depends on its age and its menu. */
export function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (caught) {
    if (!(caught instanceof TypeError)) throw caught;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

function readCsv(text: string): Sheet['rows'] {
  if (text.includes('\0')) throw new SheetError('unreadable');
  try {
    const read = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
      raw: true,
    }) as unknown as { record: string[]; info: { lines: number }; raw: string }[];
    return read.map(({ record, info, raw }) => {
      const within = raw.replace(/^[\r\n]+|[\r\n]+$/g, '').split(/\r\n|\r|\n/).length - 1;
      return { line: info.lines - within, cells: record };
    });
  } catch (caught) {
    if (!(caught instanceof CsvError)) throw caught;
    throw new SheetError('broken_line', Number((caught as { lines?: number }).lines ?? 1));
  }
}

/** Whatever parts the first line most often. */
function delimiterOf(text: string): string {
  const first = text.split(/[\r\n]/).find((line) => line.trim() !== '') ?? '';
  const count = (delimiter: string) => first.split(delimiter).length;
  return [';', ',', '\t'].toSorted((a, b) => count(b) - count(a))[0] ?? ';';
}

async function readWorkbook(bytes: Uint8Array): Promise<Sheet['rows']> {
  try {
    refuseBomb(bytes);
    const rows = await readXlsx(Buffer.from(bytes));
    return rows.map((cells, at) => ({
      line: at + 1,
      cells: cells.map((cell) => (cell instanceof Date ? cell.toISOString() : String(cell ?? ''))),
    }));
  } catch (caught) {
    // Whatever such a file does to its reader: it is no table of ours.
    throw caught instanceof SheetError ? caught : new SheetError('unreadable');
  }
}

/**
 * A few kilobytes may unpack to gigabytes. What the archive itself says of its size may be a lie, so it is unpacked in
 * small steps, and kept nowhere, until it is done or too much.
 */
function refuseBomb(bytes: Uint8Array): void {
  let size = 0;
  const unzip = new Unzip((file) => {
    file.ondata = (error, data) => {
      if (error) throw error;
      size += data.length;
      if (size > mostUnpacked) throw new SheetError('unreadable');
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < bytes.length; from += step) {
    unzip.push(bytes.subarray(from, from + step), from + step >= bytes.length);
  }
}

/** Bytes; each unpacks to a thousand times as much at the most. */
const step = 16 * 1024;
