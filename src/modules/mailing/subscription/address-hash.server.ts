import { createHash } from 'node:crypto';

/**
 * By this an address is known when it is not (or no longer) kept. The district is part of it, so that lists of two
 * districts cannot be compared.
 * @param key of `readAddress`
 */
export function hashAddress({ districtId, key }: { districtId: string; key: string }): Buffer {
  return createHash('sha256').update(`${districtId}\0${key}`).digest();
}
