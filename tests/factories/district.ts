import { createDistrict } from '#modules/districts/server.ts';
import {
  changeOwnDetails,
  createPerson,
  ensureAccount,
  grantRole,
} from '#modules/people/server.ts';
import { createPlace } from '#modules/places/server.ts';
import type { Role } from '#modules/people/index.ts';
import type { Command } from '#platform/command.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';

let counter = 0;

/** A district of its own for a test. */
export async function makeDistrict({
  now = new Date('2026-11-22T12:00:00Z'),
  hosts = [],
}: { now?: Date; hosts?: string[] } = {}): Promise<{ id: string; command: Command }> {
  counter += 1;
  const id = await globally((tx) =>
    createDistrict(tx, {
      slug: `teststadtteil-${counter}`,
      name: `Teststadtteil ${counter}`,
      town: 'Kamen',
      hosts,
      now,
    }),
  );
  return { id, command: { districtId: id, timeZone: 'Europe/Berlin', personId: null, now } };
}

/** A room (or, not exclusive, a square) in the command's district. @returns its id. */
export async function makePlace({
  command,
  name = 'Stadtteilbüro',
  exclusive = true,
}: {
  command: Command;
  name?: string;
  exclusive?: boolean;
}): Promise<string> {
  return inDistrict(command.districtId, (tx) =>
    createPlace(tx, {
      districtId: command.districtId,
      name,
      street: 'Mittelstraße 14',
      postalCode: '59174',
      town: 'Kamen',
      latitude: null,
      longitude: null,
      access: {},
      exclusive,
      now: command.now,
    }),
  );
}

/** A person with a role and an account. @returns the ids. */
export async function makePerson({
  command,
  role,
  organisationId = null,
  address = `person-${(counter += 1)}@example.org`,
}: {
  command: Command;
  role: Role;
  organisationId?: string | null;
  address?: string;
}): Promise<{ personId: string; accountId: string; address: string }> {
  const { districtId, now } = command;
  const accountId = await globally((tx) => ensureAccount(tx, { address, now }));
  const personId = await inDistrict(districtId, async (tx) => {
    const id = await createPerson(tx, { districtId, name: `Person ${role}`, accountId, now });
    await grantRole(tx, { districtId, personId: id, role, organisationId, now });
    return id;
  });
  return { personId, accountId, address };
}

/** Somebody who likes to be written to in English. */
export async function makeEnglishPerson(of: Parameters<typeof makePerson>[0]) {
  const made = await makePerson(of);
  const { command } = of;
  const { personId: id } = made;
  await inDistrict(command.districtId, (tx) =>
    changeOwnDetails(tx, {
      ...{ command, id, version: 1 },
      details: { name: 'Ann English', phone: '', locale: 'en' },
    }),
  );
  return made;
}
