import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * `npm run oracle`: makes the kept fixtures anew. Each `<name>.py` here prints one JSON object, the
 * word of a foreign library, which is kept as `fixtures/<name>.json`; tests compare ours with it. A new
 * oracle is a new file. The Python libraries come from Debian (python3-dateutil, python3-dkim,
 * python3-icalendar).
 */
const here = new URL('./', import.meta.url);
const python = findPython();
if (python) makeAll(python);
else {
  console.error(
    'npm run oracle needs Python with dateutil, dkim and icalendar: apt install python3-dateutil python3-dkim python3-icalendar',
  );
  process.exitCode = 1;
}

function findPython(): string | undefined {
  // The first Python on the path may be one without Debian's packages.
  return ['python3', '/usr/bin/python3'].find((candidate) => {
    try {
      execFileSync(candidate, ['-c', 'import dateutil, dkim, icalendar, zoneinfo'], {
        stdio: 'ignore',
      });
      return true;
    } catch {
      return false;
    }
  });
}

function makeAll(python: string): void {
  for (const file of readdirSync(here).filter((name) => name.endsWith('.py'))) {
    const made = execFileSync(python, [new URL(file, here).pathname], { maxBuffer: 2 ** 26 });
    const kept = new URL(`fixtures/${file.replace('.py', '.json')}`, here);
    const isSame = readOrNothing(kept).equals(made);
    if (!isSame) writeFileSync(kept, made);
    console.log(`${file}: ${made.length} bytes, ${isSame ? 'as kept' : 'kept anew'}`);
  }
}

function readOrNothing(url: URL): Buffer {
  try {
    return readFileSync(url);
  } catch {
    return Buffer.alloc(0);
  }
}
