import { createHash } from 'node:crypto';
import type { Encoding } from './encoding.ts';

/** A strong tag (RFC 9110 section 8.8.3) for exactly these bytes. */
export function etagOf(content: string | Uint8Array): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

/** One tag per encoding: a shared cache must not mix them (RFC 9110 section 8.8.3.3). */
export function encodedTag({ etag, encoding }: { etag: string; encoding: Encoding | 'identity' }) {
  return encoding === 'identity' ? etag : etag.replace(/"$/, `-${encoding}"`);
}
