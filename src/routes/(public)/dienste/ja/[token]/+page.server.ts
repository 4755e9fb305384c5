import { error, fail } from '@sveltejs/kit';
import {
  DutyError,
  isOnShift,
  isOver,
  shiftName,
  shiftWhen,
  type DutyErrorCode,
} from '#modules/duties/index.ts';
import { answerAsk, findAsk, findNamed } from '#modules/duties/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { countAttempt } from '#platform/rate-limit/rate-limit.server.ts';
import { oneLine, typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { listWaiting, stepIn } from '#routes/step-in.server.ts';
import { keepPersonal } from '../../../personal.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Names that may be tried in an hour by one link: whoever has it can ask around, but not through the telephone book. */
const mostNames = 20;

/** "Können Sie einspringen?" Looking at it changes nothing: scanners of mail open every link. */
export const load: PageServerLoad = async ({ locals, params: { token }, setHeaders }) => {
  keepPersonal(setHeaders);
  const { locale, now } = locals;
  const { ask, isWaiting } = await inDistrict(districtOf(locals).id, async (tx) => {
    const found = await findAsk(tx, token);
    const waiting = await listWaiting(tx, found ? [found.shift] : []);
    return { ask: found, isWaiting: waiting.size > 0 };
  });
  if (!ask) return { ask: null };
  const { shift, personId } = ask;
  const isOwn = personId !== null && isOnShift(shift, personId);
  const isPast = (!shift.isOn && !isWaiting) || isOver(shift, now);
  const isFree = shift.isOpen || (isWaiting && shift.people.length < shift.needed);
  return {
    ask: {
      name: shiftName(shift, locale),
      when: shiftWhen(shift, locale),
      place: shift.place,
      asksName: personId === null && locals.person === null,
      state: isPast
        ? ('over' as const)
        : isOwn
          ? ('own' as const)
          : isFree
            ? null
            : // Whoever passed a link on, or opens it again, may be the one who comes: nobody else is told who does.
              ('there' as const),
    },
  };
};

export const actions: Actions = {
  yes: (event) => answer(event, 'yes'),
  no: (event) => answer(event, 'no'),
};

type AnswerEvent = {
  locals: App.Locals;
  params: { token: string };
  request: Request;
};

async function answer({ locals, params: { token }, request }: AnswerEvent, said: 'yes' | 'no') {
  const name = oneLine(typed(await sentForm(request), 'name'));
  const command = commandOf(locals);
  const ask = await inDistrict(command.districtId, (tx) => findAsk(tx, token));
  if (!ask) error(404);
  if (!ask.personId && !locals.person && (await isTooOften(token, locals.now))) {
    return fail(429, { name, isLimited: true });
  }
  const refused = await inDistrict(command.districtId, async (tx) => {
    const personId = ask.personId ?? (await whoIs(tx, { locals, name }));
    if (!personId) return 'unknown' as const;
    // Who has the link of a mail is the one to whom it went; a name that somebody typed proves nothing.
    const by = ask.personId ?? locals.person?.id ?? null;
    const about = { command: { ...command, personId: by }, shiftId: ask.shift.id };
    if (said === 'yes') await stepIn(tx, about);
    await answerAsk(tx, {
      ...{ ...about, personId, answer: said },
      via: ask.personId ? 'mail' : 'message',
    });
    return null;
  }).catch((caught: unknown): DutyErrorCode => {
    if (caught instanceof DutyError) return caught.code;
    throw caught;
  });
  if (refused === 'unknown') return fail(400, { name, isUnknown: true });
  if (refused === 'settled') return { said: 'settled' as const };
  if (refused) return { said: 'over' as const };
  return { said };
}

async function whoIs(
  tx: Tx,
  { locals, name }: { locals: App.Locals; name: string },
): Promise<string | null> {
  return locals.person?.id ?? findNamed(tx, { name, now: locals.now });
}

async function isTooOften(token: string, now: Date): Promise<boolean> {
  const attempt = { what: 'duty name', whom: token, limit: mostNames, minutes: 60, now };
  return (await globally((tx) => countAttempt(tx, attempt))) !== null;
}
