import { createHash } from 'node:crypto';

/** A strong tag (RFC 9110 section 8.8.3) for exactly these bytes. */
export function etagOf(content: string | Uint8Array): string {
  return `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}
