import { error, fail, redirect } from '@sveltejs/kit';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { inLocale, localPath, type Locale } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed, wholeNumberIn } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { listUses } from '../../modules.server.ts';

/** What the team keeps by name, so that dates can point to it: a place, an organisation. */
interface KeptThing {
  id: string;
  name: string;
  version: number;
  deletedAt: Date | null;
}

type Values = Record<'id' | 'version', string>;

/** One kind of them, as its module knows it. */
export interface Kind<Thing extends KeptThing, Typed extends Values> {
  /** Its list, without language. */
  path: string;
  /** Where saving leads to, where much is left to do there; else to the list. */
  pathOf?(id: string): string;
  find(tx: Tx, id: string): Promise<Thing | null>;
  remove(tx: Tx, read: { command: Command; id: string; version: number }): Promise<void>;
  restore(tx: Tx, read: { command: Command; id: string }): Promise<void>;
  /** What points to it needs it: it cannot be put away before. */
  table: string;
  /** Whether its module refused, as may happen. */
  isRefusal(caught: unknown): boolean;
  /** "Somebody else saved meanwhile", and what stands in their version, line by line. */
  tellConflict(conflict: { values: Typed; stored: Thing; locale: Locale }): string[];
  tellInUse(name: string, locale: Locale): string;
}

type AnyKind<Thing extends KeptThing> = Pick<
  Kind<Thing, Values>,
  'path' | 'find' | 'remove' | 'restore' | 'table' | 'isRefusal' | 'tellInUse'
>;

const done = ['saved', 'deleted', 'restored'] as const;

/** What was just done, as the list says it above. After "Zurück" the address may say what is not so any more. */
export async function findDone<Thing extends KeptThing>(
  tx: Tx,
  { kind, url }: { kind: Pick<AnyKind<Thing>, 'find'>; url: URL },
) {
  const id = url.searchParams.get('nr') ?? '';
  const what = done.find((one) => one === url.searchParams.get('erledigt'));
  const thing = what && isId(id) ? await kind.find(tx, id) : null;
  const isTrue = thing && (thing.deletedAt !== null) === (what === 'deleted');
  return what && isTrue ? { what, id, name: thing.name } : null;
}

/** The thing that a page is about; one that was put away leads to the list, where it can be brought back. */
export async function openThing<Thing extends KeptThing>(
  kind: AnyKind<Thing>,
  { locals, id }: { locals: App.Locals; id: string },
): Promise<Thing> {
  const thing = await inDistrict(districtOf(locals).id, (tx) => findOr404(tx, { kind, id }));
  if (thing.deletedAt) leadToList({ kind, locals, what: 'deleted', id });
  return thing;
}

/**
 * Writes down what was typed and leads on, or hands it back with what is wrong.
 *
 * @param write gets what is stored, and the version to change; null where there is nothing yet. The form for a new
 *   thing that is sent again with another text corrects the first.
 * @param tellRefusal answers what only this kind can be refused for.
 */
export async function saveThing<Thing extends KeptThing, Typed extends Values>(
  kind: Kind<Thing, Typed>,
  {
    locals,
    values,
    write,
    tellRefusal = () => null,
  }: {
    locals: App.Locals;
    values: Typed;
    write(tx: Tx, before: { stored: Thing; version: number } | null): Promise<void>;
    tellRefusal?(caught: unknown): string[] | null;
  },
) {
  const { id: districtId } = districtOf(locals);
  try {
    await inDistrict(districtId, async (tx) => {
      const stored = await kind.find(tx, values.id);
      if (!stored && values.version === '') return write(tx, null);
      if (!stored) return leadToList({ kind, locals });
      const version = values.version === '' ? stored.version : wholeNumberIn(values.version);
      return write(tx, { stored, version });
    });
  } catch (caught) {
    const problems = tellRefusal(caught);
    if (problems) return fail(409, { values, errors: [], problems });
    if (!kind.isRefusal(caught)) throw caught;
    const stored = await inDistrict(districtId, (tx) => kind.find(tx, values.id));
    if (!stored || stored.deletedAt) return leadToList({ kind, locals });
    const current = { ...values, version: String(stored.version) };
    const { locale } = locals;
    const told = kind.tellConflict({ values, stored, locale });
    return fail(409, { values: current, errors: [], problems: told });
  }
  if (!kind.pathOf) return leadToList({ kind, locals, what: 'saved', id: values.id });
  redirect(303, localPath(locals.locale, `${kind.pathOf(values.id)}?erledigt=saved`));
}

/** The action that puts one away; what still needs it is named instead. */
export function deleteThing<Thing extends KeptThing>(kind: AnyKind<Thing>) {
  return async ({ locals, params }: { locals: App.Locals; params: { id: string } }) => {
    const { locale } = locals;
    try {
      const refused = await inDistrict(districtOf(locals).id, async (tx) => {
        const { id, name, version } = await findOr404(tx, { kind, id: params.id });
        const uses = await listUses(tx, { table: kind.table, ids: [id] });
        if (uses.length > 0) return { name, uses };
        await kind.remove(tx, { command: commandOf(locals), id, version });
        return null;
      });
      if (refused) {
        const titles = refused.uses.map(({ title }) => inLocale(title, locale));
        return fail(409, { problems: [kind.tellInUse(refused.name, locale), ...titles] });
      }
    } catch (caught) {
      // Pressed twice: it is deleted.
      if (!kind.isRefusal(caught)) throw caught;
    }
    return leadToList({ kind, locals, what: 'deleted', id: params.id });
  };
}

/** The action of the list that brings one back. */
export function restoreThing<Thing extends KeptThing>(kind: AnyKind<Thing>) {
  return async ({ locals, request }: { locals: App.Locals; request: Request }) => {
    const id = typed(await sentForm(request), 'id');
    if (!isId(id)) error(404);
    try {
      await inDistrict(districtOf(locals).id, async (tx) => {
        if ((await kind.find(tx, id))?.deletedAt === null) return;
        await kind.restore(tx, { command: commandOf(locals), id });
      });
    } catch (caught) {
      if (!kind.isRefusal(caught)) throw caught;
      error(404);
    }
    return leadToList({ kind, locals, what: 'restored', id });
  };
}

async function findOr404<Thing extends KeptThing>(
  tx: Tx,
  { kind, id }: { kind: AnyKind<Thing>; id: string },
): Promise<Thing> {
  return (isId(id) ? await kind.find(tx, id) : null) ?? error(404);
}

function leadToList({
  kind,
  locals,
  what,
  id,
}: {
  kind: { path: string };
  locals: App.Locals;
  what?: (typeof done)[number];
  id?: string;
}): never {
  const said = what ? `?erledigt=${what}&nr=${id}` : '';
  redirect(303, localPath(locals.locale, kind.path + said));
}
