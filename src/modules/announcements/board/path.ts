import type { Announced } from '../entry/announced.ts';
import { idOf } from '../entry/announced.ts';

/** Its page on the board, without language prefix. */
export function boardPath(announced: Announced): string {
  const kind = announced.kind === 'notice' ? 'meldung' : 'veranstaltung';
  return `/team/bekannt-machen/${kind}/${idOf(announced)}`;
}
