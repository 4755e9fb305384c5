import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import DKIM from 'nodemailer/lib/dkim';
import { EnvironmentError, readEnvironment, type Environment } from '#platform/env.server.ts';

type KeySettings = Pick<Environment, 'DKIM_DOMAIN' | 'DKIM_SELECTOR' | 'DKIM_KEY_FILE'>;
type Sign = (message: Buffer) => Promise<Buffer>;

/** What RFC 8058 section 4 wants covered stands at the end: a list's address to leave must not be forged. */
const signedHeaders =
  'From:Sender:Reply-To:Subject:Date:Message-ID:To:MIME-Version:Content-Type:Content-Transfer-Encoding:' +
  'Auto-Submitted:Precedence:List-Id:List-Unsubscribe:List-Unsubscribe-Post';

let known: { settings: string; sign: Sign | null } | undefined;

/**
 * Signs mails where a key is set (DKIM, RFC 6376), and leaves them as they are where there is none. Called at the
 * start too: a wrong key must not wait for the first mail.
 * @throws EnvironmentError with one sentence about what is wrong.
 */
export function readSigner(settings: KeySettings = readEnvironment()): Sign | null {
  const { DKIM_DOMAIN: domainName, DKIM_SELECTOR: keySelector, DKIM_KEY_FILE: file } = settings;
  const asked = JSON.stringify([domainName, keySelector, file]);
  if (known?.settings === asked) return known.sign;
  let sign: Sign | null = null;
  if (domainName && keySelector && file) {
    const privateKey = readKey(file);
    const dkim = new DKIM({ domainName, keySelector, privateKey, headerFieldNames: signedHeaders });
    sign = (message) => buffer(dkim.sign(message));
  }
  known = { settings: asked, sign };
  return sign;
}

function readKey(file: string): string {
  const name = `DKIM_KEY_FILE (${file})`;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new EnvironmentError(`${name}: Die Datei lässt sich nicht lesen (${code ?? 'Fehler'}).`);
  }
  const bits = bitsOfRsaKey(text);
  if (!bits) {
    throw new EnvironmentError(
      `${name}: Erwartet wird ein privater RSA-Schlüssel ohne Passwort im Format PEM.`,
    );
  }
  if (bits < 1024) {
    throw new EnvironmentError(
      `${name}: Der Schlüssel hat nur ${bits} Bit; Mailserver verlangen mindestens 1024, üblich sind 2048.`,
    );
  }
  return text;
}

function bitsOfRsaKey(text: string): number {
  try {
    const key = createPrivateKey(text);
    return key.asymmetricKeyType === 'rsa' ? (key.asymmetricKeyDetails?.modulusLength ?? 0) : 0;
  } catch {
    // Not a key, or one with a password: the caller says so.
    return 0;
  }
}
