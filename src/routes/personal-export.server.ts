import { findExportSubject, noteExported } from '#modules/people/server.ts';
import { listAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import {
  readExported,
  type ExportedRow,
  type ExportSubject,
  type PersonalExport,
} from '#platform/personal-export.server.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { channels, personalExports } from '../modules.server.ts';
import { commandOf, districtOf } from './context.server.ts';
import { exportMessages } from './messages/export.ts';
import { answerPaper } from './paper.server.ts';
import type { ExportDocument } from './personal-export-document.ts';
import { exportPaper } from './personal-export-paper.ts';
import { sentForm } from './sent-form.server.ts';
import { auditLines } from './team/audit-lines.server.ts';

/** Answers the button of an account or of a person's page: everything about them, as a PDF or as JSON. */
export async function answerExport(
  event: { locals: App.Locals; request: Request; route: { id: string | null } },
  { personId }: { personId: string },
): Promise<Response | null> {
  const { locals, request } = event;
  const isJson = (await sentForm(request)).get('form') === 'json';
  const command = { ...commandOf(locals), onBehalfOf: personId };
  const made = await inDistrict(command.districtId, (tx) =>
    exportPerson(tx, { locals, command, personId }),
  );
  if (!made) return null;
  return isJson ? answerJson(made.document) : answerPdf(event, made);
}

/** The same to read. */
export async function answerPdf(
  event: { locals: App.Locals; request: Request; route: { id: string | null } },
  { document, name: whose }: { document: ExportDocument; name: string },
): Promise<Response> {
  const { locale } = event.locals;
  const { timeZone } = districtOf(event.locals);
  const words = Object.fromEntries(channels.map(({ key, text }) => [key, text(locale)]));
  const source = exportPaper({ document, name: whose, locale, timeZone, channels: words });
  const name = exportMessages.in(locale)('team.export.file');
  const answer = await answerPaper(event, { print: () => typesetPdf(source), name });
  // Saved, not shown: the address of a press cannot be opened again.
  answer.headers.set('content-disposition', `attachment; filename="${name}.pdf"`);
  answer.headers.set('cache-control', 'private, no-store');
  return answer;
}

/** Everything about somebody of the district; null where there is nobody. That it was fetched is written down. */
async function exportPerson(
  tx: Tx,
  { locals, command, personId }: { locals: App.Locals; command: Command; personId: string },
) {
  const found = await findExportSubject(tx, { personId, now: command.now });
  if (!found) return null;
  const of = { ...found.of, districtId: command.districtId };
  const document = await collect(tx, { locals, of, from: personalExports });
  const history = document.data.find(({ table }) => table === 'audit_entry');
  if (history) history.rows = await inSentences(tx, { locals, rows: history.rows });
  await noteExported(tx, { command, personId });
  return { document, name: found.name };
}

/** The log as it is read: a sentence for each entry, newest first. */
async function inSentences(
  tx: Tx,
  { locals, rows }: { locals: App.Locals; rows: readonly ExportedRow[] },
): Promise<ExportedRow[]> {
  const entries = await listAudit(tx, {
    ids: rows.map(({ id }) => String(id)),
    limit: rows.length,
  });
  const lines = await auditLines(tx, { locals, entries });
  return entries.map(({ at, action, subject, fields }, index) => ({
    ...{ at, action, subject, fields },
    text: lines[index]?.text ?? '',
  }));
}

/** What some modules keep about somebody. */
export async function collect(
  tx: Tx,
  { locals, of, from }: { locals: App.Locals; of: ExportSubject; from: readonly PersonalExport[] },
): Promise<ExportDocument> {
  const { locale, now } = locals;
  const data: ExportDocument['data'] = [];
  for (const table of from.flatMap((one) => one.tables)) {
    const rows = await readExported(tx, { table, of });
    if (rows.length > 0) data.push({ table: table.table, title: table.title(locale), rows });
  }
  const leftOut = from.flatMap((one) => one.leftOut.map(({ reason }) => reason(locale)));
  return {
    format: 'ortsmitte-personal-data/1',
    madeAt: now.toISOString(),
    district: districtOf(locals).name,
    data,
    leftOut,
  };
}

export function answerJson(document: ExportDocument): Response {
  return new Response(JSON.stringify(document, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="ortsmitte-daten.json"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'strict-origin',
    },
  });
}
