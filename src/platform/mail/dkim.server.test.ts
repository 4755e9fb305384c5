import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readEnvironment } from '#platform/env.server.ts';
import { composeLetter } from './compose.server.ts';
import { readSigner } from './dkim.server.ts';

const fixtures = new URL('../../../tests/oracles/fixtures/', import.meta.url);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ortsmitte-dkim-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function setKey(file: string): void {
  vi.stubEnv('DKIM_DOMAIN', 'example.org');
  vi.stubEnv('DKIM_SELECTOR', 'ortsmitte');
  vi.stubEnv('DKIM_KEY_FILE', file);
}

function compose() {
  return composeLetter({
    id: 'ausgabe.eintrag',
    sender: { name: 'Büro Heeren-Werve', address: 'buero@example.org' },
    to: { name: 'Renate', address: 'renate@example.org' },
    subject: 'Termine im Dezember',
    text: 'Schön, dass Sie da sind.\n\nDie  Termine:\n- Singen \n\n',
    date: new Date('2026-11-22T12:00:00Z'),
    headers: {
      'List-Id': '<terminliste.heeren-werve.example.org>',
      'List-Unsubscribe': '<https://example.org/terminliste/abmelden/abc>',
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      Precedence: 'bulk',
    },
  });
}

test('a signed mail is the one that a foreign program found valid', async () => {
  setKey(fileURLToPath(new URL('signed_mail.pem', fixtures)));
  const { text } = await compose();
  // RSA signs the same text with the same bytes: whatever is said of the kept mail holds for this one.
  await expect(text.toString()).toMatchFileSnapshot(
    fileURLToPath(new URL('signed_mail.eml', fixtures)),
  );
  const said = JSON.parse(readFileSync(new URL('signed_mail.json', fixtures), 'utf8')) as object;
  expect(said).toMatchObject({
    asIs: true,
    asked: ['ortsmitte._domainkey.example.org.'],
    otherText: false,
    otherWayToLeave: false,
    notOneClick: false,
    otherSender: false,
  });
  expect(said).toHaveProperty(
    'signed',
    expect.arrayContaining(['from', 'to', 'subject', 'date', 'message-id', 'list-id']),
  );
  expect(said).toHaveProperty(
    'signed',
    expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post']),
  );
});

test('without a key a mail is not signed', async () => {
  const { text } = await compose();
  expect(text.toString()).not.toMatch(/DKIM-Signature/i);
});

test('a key that cannot sign stops the start with a sentence', () => {
  const file = join(folder, 'schluessel.pem');
  setKey(file);
  expect(() => readSigner()).toThrow(/DKIM_KEY_FILE .*lässt sich nicht lesen \(ENOENT\)/);
  writeFileSync(file, 'kein Schlüssel');
  expect(() => readSigner()).toThrow(/privater RSA-Schlüssel ohne Passwort/);
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  expect(() => readSigner()).toThrow(/privater RSA-Schlüssel/);
  const short = generateKeyPairSync('rsa', { modulusLength: 512 }).privateKey;
  writeFileSync(file, short.export({ type: 'pkcs8', format: 'pem' }));
  expect(() => readSigner()).toThrow(/nur 512 Bit/);
});

test('half a setting stops the start with a sentence', () => {
  expect(() => readEnvironment({ DKIM_DOMAIN: 'example.org' })).toThrow(/mindestens eines/);
  const all = { DKIM_DOMAIN: 'kein Name', DKIM_SELECTOR: 'a', DKIM_KEY_FILE: 'b' };
  expect(() => readEnvironment(all)).toThrow(/DKIM_DOMAIN: Erwartet wird ein Domainname/);
});
