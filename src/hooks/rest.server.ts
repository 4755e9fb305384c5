import type { Handle } from '@sveltejs/kit/hooks';
import { operatorMessages } from '#modules/operators/index.ts';
import { plainPage, plainPagePolicy } from './plain-page.server.ts';

/** Seconds after which a search engine asks again; until then it keeps what it knows. */
const retryAfter = 24 * 60 * 60;

/** A suspended district shows nothing but that, to whoever asks; those who run the installation still get in. */
export const closeWhileSuspended: Handle = ({ event, resolve }) => {
  const { district, locale, path } = event.locals;
  if (!district?.isSuspended || isOperated(path) || path === '/healthz') return resolve(event);
  const t = operatorMessages.in(locale);
  return new Response(
    plainPage({
      locale,
      title: t('operators.rest.title'),
      body: `<p>${t('operators.rest.text')}</p>`,
    }),
    {
      status: 503,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': plainPagePolicy,
        'cache-control': 'no-store',
        'retry-after': String(retryAfter),
      },
    },
  );
};

/** Without the language prefix. */
export function isOperated(path: string): boolean {
  return path === '/betrieb' || path.startsWith('/betrieb/');
}
