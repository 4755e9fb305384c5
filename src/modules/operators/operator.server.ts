import { createHash } from 'node:crypto';
import { readEnvironment } from '#platform/env.server.ts';

/** Stored instead of the address: it is compared with those of the environment, and says nothing by itself. */
export function hashAddress(address: string): Buffer {
  return createHash('sha256').update(`operator\0${address.trim().toLowerCase()}`).digest();
}

/** The address with this hash, if it still is one of those who run the installation. */
export function findOperator(hash: Buffer): string | null {
  const { OPERATOR_ADDRESSES } = readEnvironment();
  return OPERATOR_ADDRESSES.find((address) => hashAddress(address).equals(hash)) ?? null;
}
