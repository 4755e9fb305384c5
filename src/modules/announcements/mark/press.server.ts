import type { District } from '#modules/districts/index.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Channel } from '../channel.ts';
import { gather, type Asked } from '../board/gather.server.ts';
import { AnnouncementError } from '../errors.ts';
import type { MarkState } from './mark.ts';
import { writeMark } from './write.server.ts';

/** What was pressed, as a form tells it. */
export interface PressedEntry {
  channel: string;
  /** Empty: the channel as a whole. */
  moment: string;
  dateId: string | null;
  step: number;
  state: MarkState;
}

/**
 * "Hängt", "gepostet", "brauchen wir nicht", and all of it taken back: one step of one announcement.
 * @throws AnnouncementError
 */
export async function pressEntry(
  tx: Tx,
  {
    command,
    district,
    channels,
    asked,
    entry: { channel: key, moment, dateId, step, state },
  }: {
    command: Command;
    district: District;
    channels: readonly Channel[];
    asked: Exclude<Asked, 'all'>;
    entry: PressedEntry;
  },
): Promise<void> {
  const [announced] = await gather(tx, { asked, district, now: command.now });
  const channel = channels.find((one) => one.key === key);
  const isKnown = moment === '' || channel?.moments.some((one) => one.key === moment);
  if (!announced || !channel?.concerns.includes(announced.kind) || !isKnown) {
    throw new AnnouncementError('not_found');
  }
  const dates = announced.kind === 'event' ? announced.dates : [];
  const date = dates.find(({ id }) => id === dateId) ?? null;
  const isWhole = state === 'needed' || (state === 'not_needed' && moment === '');
  const fits = isWhole ? moment === '' : moment !== '' || state === 'undone';
  // Nobody says by hand what a channel tells by itself.
  const isByHand = !channel.report || state === 'not_needed' || state === 'undone';
  if ((dateId && !date) || !fits || !isByHand) throw new AnnouncementError('not_found');
  await writeMark(tx, { command, press: { announced, channel: key, moment, date, step, state } });
}
