/** Just enough of the format (POSIX.1-1988 ustar): plain files with short names, one after the other. */
const block = 512;

/** One file of an archive: header, bytes, and what fills the last block. */
export function tarEntry(name: string, bytes: Uint8Array): Uint8Array[] {
  const header = new Uint8Array(block);
  const write = (text: string, at: number) => header.set(new TextEncoder().encode(text), at);
  if (name.length > 100) throw new Error(`Too long a name for an archive: ${name}`);
  write(name, 0);
  write('0000600\0', 100);
  write('0000000\0', 108);
  write('0000000\0', 116);
  write(`${bytes.length.toString(8).padStart(11, '0')}\0`, 124);
  write('00000000000\0', 136);
  write('        ', 148);
  write('0', 156);
  write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const rest = (block - (bytes.length % block)) % block;
  return [header, bytes, new Uint8Array(rest)];
}

/** What stands behind the last file. */
export const tarEnd = new Uint8Array(2 * block);

/** What is sent is no archive, or only the beginning of one. */
export class BrokenTar extends Error {}

/**
 * The files of an archive as it arrives, one at a time in memory.
 * @param most bytes of one file.
 * @throws BrokenTar
 */
export async function* readTar(
  source: AsyncIterable<Uint8Array>,
  { most }: { most: number },
): AsyncGenerator<{ name: string; bytes: Uint8Array }> {
  const take = takeFrom(source);
  for (;;) {
    const header = await take(block);
    if (header.every((byte) => byte === 0)) return;
    const text = (from: number, to: number) =>
      new TextDecoder().decode(header.subarray(from, to)).replace(/\0.*$/s, '');
    const size = parseInt(text(124, 136), 8);
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
    if (sum !== parseInt(text(148, 156), 8)) throw new BrokenTar('checksum');
    if (!Number.isInteger(size) || size < 0 || size > most) throw new BrokenTar('size');
    const bytes = await take(size);
    await take((block - (size % block)) % block);
    yield { name: text(0, 100), bytes };
  }
}

/** Exactly so many bytes of what arrives in pieces of any size. */
function takeFrom(source: AsyncIterable<Uint8Array>): (size: number) => Promise<Uint8Array> {
  const pieces = source[Symbol.asyncIterator]();
  let kept: Uint8Array = new Uint8Array(0);
  return async (size) => {
    const parts = [kept];
    let length = kept.length;
    while (length < size) {
      const next = await pieces.next();
      if (next.done) throw new BrokenTar('end');
      parts.push(next.value);
      length += next.value.length;
    }
    const all = parts.length === 1 ? kept : Buffer.concat(parts);
    kept = all.subarray(size);
    return all.subarray(0, size);
  };
}
