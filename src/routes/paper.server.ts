import { error } from '@sveltejs/kit';
import { etagOf } from '#platform/cache/etag.server.ts';
import { TypesetError } from '#platform/typeset/index.ts';
import { siteMessages } from './messages/site.ts';

/**
 * A PDF that is looked at in the browser, and saved under a name that says what it is. Whoever has it already is only
 * told so.
 */
export async function answerPaper(
  {
    locals,
    request,
    route,
  }: { locals: App.Locals; request: Request; route: { id: string | null } },
  {
    print,
    name,
  }: {
    print: () => Promise<{ pdf: Buffer }>;
    /** For saving it, without `.pdf`. */
    name: string;
  },
): Promise<Response> {
  const pdf = await made({ locals, print });
  const etag = etagOf(pdf);
  const isPublic = route.id?.startsWith('/(public)') ?? false;
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}.pdf"`,
    // Kept, but asked for again each time: a date cancelled now must not hang out from somebody's cache.
    'cache-control': isPublic ? 'public, no-cache' : 'private, no-cache',
    etag,
    'x-content-type-options': 'nosniff',
    ...(!isPublic && { 'x-robots-tag': 'noindex' }),
  };
  if (request.headers.get('if-none-match')?.includes(etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(new Uint8Array(pdf), { headers });
}

/** Too many at once, or a press that broke: the same address works a moment later. */
async function made({
  locals,
  print,
}: {
  locals: App.Locals;
  print: () => Promise<{ pdf: Buffer }>;
}): Promise<Buffer> {
  try {
    return (await print()).pdf;
  } catch (caught) {
    if (!(caught instanceof TypesetError) || caught.code === 'failed') throw caught;
    error(503, { message: siteMessages.in(locals.locale)('site.paper.busy') });
  }
}
