import { DutyError, type DutyErrorCode } from '#modules/duties/index.ts';
import { noteOrigin } from '#modules/duties/server.ts';
import { listMembers } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { commandOf } from '#routes/context.server.ts';
import { linkOrigin } from '../../sign-in.server.ts';

type Work = (tx: Tx, command: Command) => Promise<unknown>;

/** Runs one command about duties. @returns why it was refused, or null. */
export async function act(locals: App.Locals, work: Work): Promise<DutyErrorCode | null> {
  const command = commandOf(locals);
  try {
    await inDistrict(command.districtId, (tx) => work(tx, command));
    return null;
  } catch (caught) {
    if (caught instanceof DutyError) return caught.code;
    throw caught;
  }
}

/** The same, of a command by which mails go out: their links lead where this request came. */
export async function actByMail(
  { locals, url }: { locals: App.Locals; url: URL },
  work: Work,
): Promise<DutyErrorCode | null> {
  const origin = await linkOrigin({ locals, url });
  return act(locals, async (tx, command) => {
    await noteOrigin(tx, { districtId: command.districtId, origin });
    return work(tx, command);
  });
}

/** Those who do duties, to choose from. */
export async function listHelpers(tx: Tx, now: Date): Promise<{ value: string; text: string }[]> {
  const members = await listMembers(tx, { now });
  return members
    .filter(({ roles }) =>
      roles.some(({ role }) => role === 'volunteer' || role === 'coordination'),
    )
    .map(({ id, name }) => ({ value: id, text: name }));
}
