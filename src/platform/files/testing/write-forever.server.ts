import { createHash, randomBytes } from 'node:crypto';
import { pathOfFile, useFilesFolder, writeWhole } from '../folder.server.ts';

/** Writes one large file after the other until it is killed; says the name of each that is through. */
const [folder = '', districtId = ''] = process.argv.slice(2);
useFilesFolder(folder);
process.stdout.write('ready\n');
for (;;) {
  const bytes = randomBytes(8 * 1024 * 1024);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await writeWhole(pathOfFile({ districtId, sha256 }), bytes);
  process.stdout.write(`${sha256}\n`);
}
