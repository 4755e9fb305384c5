import { createHash } from 'node:crypto';
import { error, type RequestEvent } from '@sveltejs/kit';
import { localPath } from '#platform/i18n/index.ts';
import { hooksMessages } from './messages.ts';

/**
 * The answer 403 to a request that reaches no page: a page of its own in the reader's language, because Kit's page
 * for failures before any route (src/error.html) has only one.
 * @throws HttpError where a script asks, which shows the message itself.
 */
export function refuse(
  { isDataRequest, locals, request }: RequestEvent,
  { why }: { why: 'forbidden' | 'foreign_origin' },
): Response {
  const t = hooksMessages.in(locals.locale);
  const message = t(`hooks.${why}`);
  const isRead = request.headers.get('accept')?.includes('text/html') ?? false;
  if (isDataRequest || !isRead) error(403, message);
  const way = locals.person
    ? { path: '/team', text: t('hooks.to_team') }
    : { path: '/', text: t('hooks.to_start') };
  return new Response(
    `<!doctype html>
<html lang="${locals.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${message}</title>
<style>${style}</style>
</head>
<body><main>
<h1>${message}</h1>
${why === 'forbidden' ? `<p>${t('hooks.forbidden_text')}</p>` : ''}
<p><a href="${localPath(locals.locale, way.path)}">${way.text}</a></p>
</main></body>
</html>`,
    {
      status: 403,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'cache-control': 'no-store',
      },
    },
  );
}

const style =
  ':root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}' +
  'main{max-inline-size:36rem;margin:15vh auto;padding:0 1.25rem}' +
  'a{display:inline-block;padding-block:.6rem}';

/** Its one style, and nothing else. */
const policy =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
