import { fail, redirect } from '@sveltejs/kit';
import { parsePlanForm, readPlanForm, valuesOfPlan } from '#modules/care/forms.ts';
import {
  CareError,
  careTeamMessages,
  plansOf,
  teamPlansPath,
  thingKinds,
} from '#modules/care/index.ts';
import { changePlan, listPlans } from '#modules/care/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { wholeNumberIn } from '#platform/typed-text.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const stored = await inDistrict(districtOf(locals).id, listPlans);
  const saved = (url.searchParams.get('gespeichert') ?? '').split('-');
  const plans = thingKinds.flatMap((kind) => plansOf(kind, stored));
  const isSaved = ({ kind, care }: (typeof plans)[number]) =>
    kind === saved[0] && care === saved[1];
  return {
    plans: plans.map((plan) => ({ ...plan, values: valuesOfPlan(plan) })),
    saved: plans.find(isSaved) ?? null,
  };
};

export const actions: Actions = {
  save: async ({ locals, request }) => {
    const values = readPlanForm(await sentForm(request));
    const { value: plan, errors } = parsePlanForm(values);
    if (!plan) return fail(400, { values, errors, problems: [] });
    const command = commandOf(locals);
    const version = wholeNumberIn(values.version);
    try {
      await inDistrict(command.districtId, (tx) => changePlan(tx, { command, version, plan }));
    } catch (caught) {
      if (!(caught instanceof CareError)) throw caught;
      const stored = await inDistrict(command.districtId, listPlans);
      const theirs = plansOf(plan.kind, stored).find(({ care }) => care === plan.care)!;
      const now = valuesOfPlan(theirs);
      const problems = [
        careTeamMessages.in(locals.locale)('care.team.conflict'),
        `${now.everyDays || '–'}, ${now.seasonFrom} – ${now.seasonUntil}`,
      ];
      return fail(409, { values: { ...values, version: now.version }, errors: [], problems });
    }
    redirect(
      303,
      localPath(locals.locale, `${teamPlansPath}?gespeichert=${plan.kind}-${plan.care}`),
    );
  },
};
