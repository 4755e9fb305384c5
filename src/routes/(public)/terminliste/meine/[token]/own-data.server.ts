import { findExportByToken, mailingExport } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import type { ExportDocument } from '#routes/personal-export-document.ts';
import { collect } from '#routes/personal-export.server.ts';

/** What the mailing list keeps of whoever has the personal link; nothing else, for a mail may be passed on. */
export async function findOwnData(
  locals: App.Locals,
  token: string,
): Promise<{ document: ExportDocument; name: string } | null> {
  const { id: districtId } = districtOf(locals);
  return inDistrict(districtId, async (tx) => {
    const found = await findExportByToken(tx, token);
    if (!found) return null;
    const of = { districtId, personId: null, accountId: null, address: found.address };
    const document = await collect(tx, { locals, of, from: [mailingExport] });
    return { document, name: found.address };
  });
}
