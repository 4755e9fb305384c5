import { expect, test } from 'vitest';
import { readSources } from './files.ts';
import { findOutgoing } from './outgoing.ts';

/** Each with what it asks: never an address that somebody typed. */
const allowed = [
  // The mail server of the settings.
  'src/platform/mail/smtp.server.ts',
  // The product's own pages, by their path.
  'src/routes/team/bekannt-machen/zip.server.ts',
  // Answers, and asks nobody.
  'server/http.ts',
  // A socket that nobody else can open, so that one folder has one owner.
  'server/database/lock.ts',
];

test('the server asks no other machine for anything but to take its mail', () => {
  const sources = readSources(/^(src|server)\/.*(?<!\.test)\.ts$/);
  expect(findOutgoing(sources, { allowed })).toEqual([]);
});

test('a file that asks somebody else is found', () => {
  const file = (path: string, text: string) => ({ path, text });
  const found = findOutgoing(
    [
      file('src/modules/care/weather.server.ts', 'await fetch(address)'),
      file('src/modules/care/server.ts', "import { get } from 'node:https';"),
      file('src/routes/team/Passkeys.svelte', 'await fetch(path)'),
      file('server/http.ts', "import { createServer } from 'node:http';"),
    ],
    { allowed },
  );
  expect(found).toEqual(['src/modules/care/weather.server.ts', 'src/modules/care/server.ts']);
});
