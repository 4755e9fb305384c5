import { redirect } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit/hooks';
import { localPath } from '#platform/i18n/index.ts';
import { logSecurity } from '#platform/security-log/security-log.server.ts';
import { judge } from '../permissions.ts';
import { refuse } from './refuse.server.ts';

/** Judges by the permission table, before any code of the route runs. */
export const permit: Handle = async ({ event, resolve }) => {
  const { locals, route, request, url } = event;
  if (route.id === null) return resolve(event);
  const verdict = judge({
    routeId: route.id,
    action: actionOf(request, url),
    person: locals.person,
    isOperator: Boolean(locals.operator),
  });
  if (verdict === 'sign-in') {
    if (route.id.startsWith('/betrieb'))
      redirect(303, localPath(locals.locale, '/betrieb/anmelden'));
    const back = encodeURIComponent(url.pathname + searchWithoutAction(url));
    const isLost = request.method === 'POST' ? '&verloren=1' : '';
    const door = locals.computer ? '/anmelden/buero' : '/anmelden';
    redirect(303, `${localPath(locals.locale, door)}?weiter=${back}${isLost}`);
  }
  if (verdict === 'forbidden') {
    logSecurity('request.forbidden', { ...whoAndWhere(locals), route: route.id });
    return refuse(event, { why: 'forbidden' });
  }
  return resolve(event);
};

function whoAndWhere({ district, person }: App.Locals) {
  return { districtId: district?.id, personId: person?.id };
}

/** Kit names an action by the first query parameter that starts with a slash. */
function actionOf(request: Request, url: URL): string | null {
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  if (request.method !== 'POST') return request.method;
  const named = [...url.searchParams.keys()].find((name) => name.startsWith('/'));
  // To Kit an action that is called "default" is a mistake of ours, not of whoever asks: no rule has this name.
  return named === '/default' ? named : (named?.slice(1) ?? 'default');
}

/** After signing in the browser asks for the page; an action in its address would say nothing to it. */
function searchWithoutAction({ searchParams }: URL): string {
  const kept = [...searchParams].filter(([name]) => !name.startsWith('/'));
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : '';
}
