import { addDays, localDay } from '#modules/calendar/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { formatDate } from '#platform/i18n/index.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { listCareDamages } from './damage/damage.server.ts';
import { careTeamMessages } from './messages/manage.ts';
import { readNeeds } from './need/read.server.ts';
import { listThings } from './thing/find.server.ts';
import { teamCarePath, teamThingPath, type Thing } from './thing/thing.ts';

/** Days before the end of a permission at which it is told. */
const permissionDays = 30;

/** What is overdue, in one line each for water and the rest; what is broken; what is not allowed much longer. */
export async function dueInCare(tx: Tx, circumstances: DueCircumstances): Promise<DueItem[]> {
  const { command, person } = circumstances;
  if (!person.roles.some((role) => role === 'coordination' || role === 'volunteer')) return [];
  const things = await listThings(tx);
  // Most districts look after nothing, and "Heute" is asked for all day.
  if (things.length === 0) return [];
  const today = localDay({ at: command.now, timeZone: command.timeZone });
  const needs = await readNeeds(tx, { things, today, timeZone: command.timeZone });
  const overdue = (isWater: boolean) =>
    things.filter(({ id }) =>
      (needs.get(id) ?? []).some(
        ({ care, state }) => state === 'overdue' && (care === 'water') === isWater,
      ),
    );
  return [
    ...overdueItem('water', overdue(true), circumstances),
    ...overdueItem('other', overdue(false), circumstances),
    ...(await damageItems(tx, { things, circumstances })),
    ...permissionItems({ things, today, circumstances }),
  ];
}

function overdueItem(
  what: 'water' | 'other',
  things: readonly Thing[],
  { locale }: DueCircumstances,
): DueItem[] {
  const [first] = things;
  if (!first) return [];
  const text = careTeamMessages.in(locale)(`care.due.${what}`, {
    ...{ count: things.length, name: first.name },
  });
  const path = things.length === 1 ? teamThingPath(first.id) : teamCarePath;
  return [{ text, path, isLate: what === 'water', dueAt: null }];
}

async function damageItems(
  tx: Tx,
  { things, circumstances }: { things: readonly Thing[]; circumstances: DueCircumstances },
): Promise<DueItem[]> {
  const t = careTeamMessages.in(circumstances.locale);
  return (await listCareDamages(tx, { isOpen: true })).flatMap(({ thingId, text }) => {
    const thing = things.find(({ id }) => id === thingId);
    if (!thing) return [];
    const said = t('care.due.damage', { name: thing.name, text: text.slice(0, 80) });
    return [{ text: said, path: teamThingPath(thingId), isLate: false, dueAt: null }];
  });
}

function permissionItems({
  things,
  today,
  circumstances: { locale },
}: {
  things: readonly Thing[];
  today: string;
  circumstances: DueCircumstances;
}): DueItem[] {
  const soon = addDays({ date: today, days: permissionDays });
  return things.flatMap(({ id, name, permittedUntil, takenDownOn }) => {
    const isGone = takenDownOn !== null && takenDownOn <= today;
    if (permittedUntil === null || permittedUntil > soon || isGone) return [];
    const day = formatDate({ date: permittedUntil, style: 'dayAndMonth', locale });
    const text = careTeamMessages.in(locale)('care.due.permission', { name, day });
    const dueAt = `${permittedUntil}T12:00:00Z`;
    return [{ text, path: teamThingPath(id), isLate: permittedUntil < today, dueAt }];
  });
}
