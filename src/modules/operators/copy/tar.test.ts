import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BrokenTar, readTar, tarEnd, tarEntry } from './tar.ts';

/** The same bytes in pieces of other sizes, as a network brings them. */
async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size));
  }
}

async function readAll(bytes: Uint8Array, size = 700) {
  const found = [];
  for await (const { name, bytes: own } of readTar(inPieces(bytes, size), { most: 5000 })) {
    found.push([name, Buffer.from(own).toString('hex')]);
  }
  return found;
}

test('what is written comes back, in whatever pieces it arrives', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.uint8Array({ maxLength: 2000 }), { maxLength: 5 }),
      fc.integer({ min: 1, max: 3000 }),
      async (files, size) => {
        const parts = files.flatMap((bytes, at) => tarEntry(`files/${at}`, bytes));
        const found = await readAll(Buffer.concat([...parts, tarEnd]), size);
        expect(found).toEqual(
          files.map((bytes, at) => [`files/${at}`, Buffer.from(bytes).toString('hex')]),
        );
      },
    ),
    { numRuns: 50 },
  );
});

test('what is cut short, changed or too large is no archive', async () => {
  const whole = Buffer.concat([...tarEntry('a', Buffer.alloc(600, 1)), tarEnd]);
  for (const length of [0, 100, 512, 1000, 1536]) {
    await expect(readAll(whole.subarray(0, length))).rejects.toThrow(BrokenTar);
  }
  const changed = Buffer.from(whole);
  changed[0] = 98;
  await expect(readAll(changed)).rejects.toThrow(BrokenTar);
  const large = Buffer.concat([...tarEntry('a', Buffer.alloc(5001)), tarEnd]);
  await expect(readAll(large)).rejects.toThrow(BrokenTar);
});
