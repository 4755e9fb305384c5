import { addDays, instantOf, isLocalDate } from '#modules/calendar/index.ts';
import { auditYears } from '#modules/people/index.ts';
import { listNamesKept } from '#modules/people/server.ts';
import { listAudit, listAuditPersons } from '#platform/audit/audit.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId } from '#platform/ids.ts';
import { wholeNumber } from '#platform/typed-text.ts';
import { districtOf } from '#routes/context.server.ts';
import { auditKinds, auditLines } from '../audit-lines.server.ts';
import { byDay } from './days.ts';
import type { PageServerLoad } from './$types.js';

const perPage = 30;
/** On a busy day they are most of it, and hide what was changed: they are shown when asked for. */
const signIns = ['person.signed-in'] as const;

export const load: PageServerLoad = ({ locals, url }) => {
  const { id, timeZone } = districtOf(locals);
  const { locale } = locals;
  const kinds = auditKinds(locals);
  const asked = url.searchParams;
  const who = isId(asked.get('wer') ?? '') ? (asked.get('wer') ?? '') : '';
  const kind = kinds.find(({ value }) => value === asked.get('was'))?.value;
  const [from, until] = [dayIn(asked.get('von')), dayIn(asked.get('bis'))];
  const withSignIns = asked.has('anmeldungen');
  const page = Math.min(Math.max(wholeNumber(asked, 'seite'), 1), 10_000);
  const startOf = (day: string) => new Date(instantOf({ local: `${day}T00:00`, timeZone }));
  return inDistrict(id, async (tx) => {
    const entries = await listAudit(tx, {
      ...(who && { personId: who }),
      ...(kind && { subjects: [kind] }),
      ...(!withSignIns && { except: signIns }),
      ...(from && { from: startOf(from) }),
      ...(until && { before: startOf(addDays({ date: until, days: 1 })) }),
      limit: perPage + 1,
      offset: (page - 1) * perPage,
    });
    const lines = await auditLines(tx, { locals, entries: entries.slice(0, perPage) });
    const names = await listNamesKept(tx, await listAuditPersons(tx));
    return {
      days: byDay({ lines, locale, timeZone }),
      hasMore: entries.length > perPage,
      asked: { who, kind: kind ?? '', from, until, withSignIns, page },
      kinds,
      years: auditYears,
      people: [...names]
        .map(([value, text]) => ({ value, text }))
        .toSorted((a, b) => a.text.localeCompare(b.text, locale)),
    };
  });
};

function dayIn(typed: string | null): string {
  return typed && isLocalDate(typed) ? typed : '';
}
