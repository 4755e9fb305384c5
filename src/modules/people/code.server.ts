/** Secrets of signing in: what is mailed, and what is kept of it. */
import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';

/** Minutes that a code and its link hold. */
export const codeMinutes = 10;
/** Wrong codes after which a new one must be asked for. */
export const codeAttempts = 5;

const digits = 6;
const saltBytes = 16;
const hashBytes = 32;

export function newCode(): string {
  return String(randomInt(10 ** digits)).padStart(digits, '0');
}

/** Salt and scrypt hash: trying out all codes takes hours, and a code holds for minutes. */
export async function hashCode(code: string): Promise<Buffer> {
  const salt = randomBytes(saltBytes);
  return Buffer.concat([salt, await derive(code, salt)]);
}

/** Takes the same time whether there is a hash or not, and however much of the code is right. */
export async function isCode(code: string, hash: Buffer | null): Promise<boolean> {
  const kept = hash ?? nothing;
  const made = await derive(code, kept.subarray(0, saltBytes));
  return timingSafeEqual(made, kept.subarray(saltBytes)) && hash !== null;
}

const nothing = randomBytes(saltBytes + hashBytes);

function derive(code: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(code, salt, hashBytes, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
