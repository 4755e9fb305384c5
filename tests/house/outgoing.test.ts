import { expect, test } from 'vitest';
import { readSources } from './files.ts';
import { findOutgoing } from './outgoing.ts';

/** Each with what it asks: never an address that somebody typed. */
const allowed = [
  // The mail server of the settings.
  'src/platform/mail/smtp.server.ts',
  // Write a mail as text, with addresses and files out of reach; nothing is sent there.
  'src/platform/mail/compose.server.ts',
  'src/platform/mail/dkim.server.ts',
  'src/platform/mail/text-part.server.ts',
  // The weather service of the settings, where there is one: of a day and a kilometre.
  'src/modules/care/weather/fetch.server.ts',
  // The database of the settings, or our own by its socket.
  'src/platform/database/connection.server.ts',
  'server/database/owner.ts',
  // The server of map tiles of the settings; visitors give three numbers.
  'src/platform/tiles/tiles.server.ts',
  // The product's own pages, by their path.
  'src/routes/team/bekannt-machen/zip.server.ts',
  // Answers, and asks nobody.
  'server/http.ts',
  // A socket that nobody else can open, so that one folder has one owner.
  'server/database/lock.ts',
];

test('the server asks no other machine for anything but to take its mail, its database, and the weather where somebody names it', () => {
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
      file('src/modules/care/later.server.ts', "const { get } = await import('node:https');"),
      file('src/modules/care/forecast.ts', 'export const ask = (from: string) => fetch(from);'),
      file(
        'src/platform/feed/mail.server.ts',
        "import SMTP from 'nodemailer/lib/smtp-connection';",
      ),
      file('src/hooks/listen.server.ts', 'new WebSocket(address)'),
      file('src/modules/care/ui/preview.ts', 'await fetch(path)'),
      file('src/modules/care/words.ts', "import type { Agent } from 'node:http';\nprefetch(x);"),
      file('server/http.ts', "import { createServer } from 'node:http';"),
    ],
    { allowed },
  );
  expect(found).toEqual([
    'src/modules/care/weather.server.ts',
    'src/modules/care/server.ts',
    'src/modules/care/later.server.ts',
    'src/modules/care/forecast.ts',
    'src/platform/feed/mail.server.ts',
    'src/hooks/listen.server.ts',
  ]);
});
