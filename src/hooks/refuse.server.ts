import { error, type RequestEvent } from '@sveltejs/kit';
import { localPath } from '#platform/i18n/index.ts';
import { hooksMessages } from './messages.ts';
import { plainPage, plainPagePolicy } from './plain-page.server.ts';

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
    plainPage({
      locale: locals.locale,
      title: message,
      body: `${why === 'forbidden' ? `<p>${t('hooks.forbidden_text')}</p>` : ''}
<p><a href="${localPath(locals.locale, way.path)}">${way.text}</a></p>`,
    }),
    {
      status: 403,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': plainPagePolicy,
        'cache-control': 'no-store',
      },
    },
  );
}
