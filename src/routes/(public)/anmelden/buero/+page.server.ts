import { fail, redirect } from '@sveltejs/kit';
import { computerMessages, safeNextPath } from '#modules/people/index.ts';
import { listAtComputer, lockComputer, sitDown } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { formatInstant, localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { logSecurity } from '#platform/security-log/security-log.server.ts';
import { oneLine, typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
  setHeaders({ 'cache-control': 'private, no-store' });
  if (!locals.computer) redirect(303, localPath(locals.locale, '/anmelden'));
  return {
    computer: locals.computer.name,
    people: await inDistrict(districtOf(locals).id, (tx) => listAtComputer(tx)),
    nextPath: safeNextPath(url.searchParams.get('weiter')),
    isLost: url.searchParams.has('verloren'),
  };
};

export const actions: Actions = {
  enter: async ({ locals, request }) => {
    const { computer, locale } = locals;
    if (!computer) redirect(303, localPath(locale, '/anmelden'));
    const command = commandOf(locals);
    const form = await sentForm(request);
    const [personId, pin] = [typed(form, 'person'), oneLine(typed(form, 'pin'))];
    const nextPath = safeNextPath(typed(form, 'weiter'));
    const t = computerMessages.in(locale);
    const problem = (text: string) => fail(400, { personId, nextPath, problem: text });
    if (!isId(personId)) return problem(t('people.today.no_pin'));
    const result = await inDistrict(command.districtId, (tx) =>
      sitDown(tx, { command, id: computer.id, personId, pin }),
    );
    if (result.kind !== 'right') {
      const { districtId } = command;
      logSecurity(`pin.${result.kind}`, { districtId, personId });
    }
    if (result.kind === 'wrong') return problem(t('people.today.wrong', { left: result.left }));
    if (result.kind === 'locked' && !result.until) return problem(t('people.today.no_pin'));
    if (result.kind === 'locked' && result.until) {
      // Rounded up to the next minute: at the minute shown it works.
      const instant = new Date(Math.ceil(result.until.getTime() / 60_000) * 60_000);
      const { timeZone } = command;
      const time = formatInstant({ instant, style: 'time', locale, timeZone });
      return problem(t('people.today.locked', { time }));
    }
    redirect(303, nextPath);
  },

  lock: async ({ locals }) => {
    const { computer, locale } = locals;
    if (!computer) redirect(303, localPath(locale, '/anmelden'));
    await inDistrict(districtOf(locals).id, (tx) => lockComputer(tx, computer.id));
    redirect(303, localPath(locale, '/anmelden/buero'));
  },
};
