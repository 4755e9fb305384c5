import { isPublic, type EventStatus, type StoredEvent } from './event.ts';

/** What decides on rights: roles, and the organisations somebody speaks for. */
export interface Editor {
  roles: readonly string[];
  organisationIds: readonly string[];
}

/** Coordination and volunteers look after the whole calendar, and they alone publish. */
export function editsEverything({ roles }: Pick<Editor, 'roles'>): boolean {
  return roles.includes('coordination') || roles.includes('volunteer');
}

/** Whether somebody may see the event in the team's pages and change it. A delegate: only their own organisations'. */
export function mayEditEvent({
  editor,
  event,
}: {
  editor: Editor;
  event: Pick<StoredEvent, 'organisationId'>;
}): boolean {
  if (editsEverything(editor)) return true;
  return (
    editor.roles.includes('delegate') &&
    event.organisationId !== null &&
    editor.organisationIds.includes(event.organisationId)
  );
}

/**
 * With which statuses the form may be saved. A delegate holds a date or keeps a draft; the team publishes. Once it is
 * published (or cancelled) the form leaves that as it is, so a club can correct its own date by itself.
 */
export function savableStatuses({
  editor,
  current,
}: {
  editor: Editor;
  /** Null for a new event. */
  current: EventStatus | null;
}): EventStatus[] {
  if (current === 'published' || current === 'cancelled') return [current];
  return editsEverything(editor) ? ['published', 'tentative', 'draft'] : ['tentative', 'draft'];
}

/**
 * How much of an event somebody sees: all of it, to change it (`edit`); what every citizen sees (`public`); that
 * another group holds the date (`held`), or only that the time is taken (`taken`); or nothing (`none`).
 */
export type Sight = 'edit' | 'public' | 'held' | 'taken' | 'none';

/** Held dates are told to all groups, so that they avoid them; what only the team shall see stays without its title. */
export function sightOf({
  editor,
  event,
}: {
  editor: Editor;
  event: Pick<StoredEvent, 'organisationId' | 'audience' | 'status' | 'deletedAt'>;
}): Sight {
  if (mayEditEvent({ editor, event })) return 'edit';
  if (isPublic(event)) return 'public';
  const isTold = event.status === 'tentative' && event.deletedAt === null;
  if (!isTold || !editor.roles.includes('delegate')) return 'none';
  return event.audience === 'public' ? 'held' : 'taken';
}

/** What `listEvents` must be narrowed to: nothing for the team, their organisations for a delegate. */
export function visibleOrganisations(editor: Editor): string[] | undefined {
  return editsEverything(editor) ? undefined : [...editor.organisationIds];
}
