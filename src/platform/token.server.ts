import { createHash, randomBytes } from 'node:crypto';

/** A secret for a cookie or a link: 256 random bits, so that nobody can try it out. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token; a fast hash is enough for a random one. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
