import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Requirements of levels 1 and 2 in the chapters that are ours, as ASVS 5.0.0 numbers them: section, how many. */
const sections: Record<string, number> = {
  ...{ 'V1.1': 2, 'V1.2': 9, 'V1.3': 11, 'V1.4': 3, 'V1.5': 2 },
  ...{ 'V2.1': 3, 'V2.2': 3, 'V2.3': 4, 'V2.4': 1 },
  ...{ 'V3.2': 2, 'V3.3': 4, 'V3.4': 6, 'V3.5': 5, 'V3.7': 2 },
  ...{ 'V5.1': 1, 'V5.2': 3, 'V5.3': 2, 'V5.4': 3 },
  ...{ 'V6.1': 3, 'V6.2': 12, 'V6.3': 4, 'V6.4': 4, 'V6.5': 5, 'V6.6': 3, 'V6.8': 4 },
  ...{ 'V7.1': 3, 'V7.2': 4, 'V7.3': 2, 'V7.4': 5, 'V7.5': 2, 'V7.6': 2 },
  ...{ 'V8.1': 2, 'V8.2': 3, 'V8.3': 1, 'V8.4': 1, 'V9.1': 3, 'V9.2': 4 },
  ...{ 'V12.1': 3, 'V12.2': 2, 'V12.3': 4 },
  ...{ 'V13.1': 1, 'V13.2': 5, 'V13.3': 2, 'V13.4': 5 },
  ...{ 'V14.1': 2, 'V14.2': 4, 'V14.3': 3 },
  ...{ 'V16.1': 1, 'V16.2': 5, 'V16.3': 4, 'V16.4': 3, 'V16.5': 3 },
};

const table = readFileSync('docs/security/asvs.md', 'utf8');
const rows = table.split('\n').filter((line) => line.startsWith('| V'));

test('every requirement of levels 1 and 2 is answered, once', () => {
  const wanted = Object.entries(sections).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
  );
  const answered = rows.flatMap((row) => row.split('|')[1]!.match(/V\d+\.\d+\.\d+/g) ?? []);
  expect(answered.toSorted()).toEqual(wanted.toSorted());
});

test('every file that is named exists, and every test in it', () => {
  const named = rows.flatMap((row) =>
    row
      .split('|')[3]!
      .split('<br>')
      .flatMap((one) => [...one.matchAll(/`([^`]+)`(?:: (.+))?/g)]),
  );
  expect(named.length).toBeGreaterThan(60);
  const missing = named.filter(([, path = '', title]) => {
    if (!existsSync(path)) return true;
    return title !== undefined && !readFileSync(path, 'utf8').includes(title.trim());
  });
  expect(missing.map(([text]) => text)).toEqual([]);
});
