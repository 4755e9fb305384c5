import { isbot } from 'isbot';

/**
 * Whether somebody stands before the sign: no robot, no preview that a messenger or a browser fetches in advance. What
 * the browser says of itself is looked at and kept nowhere.
 */
export function isVisitor(headers: Headers): boolean {
  const purpose = `${headers.get('sec-purpose') ?? ''} ${headers.get('purpose') ?? ''}`;
  if (/prefetch|preview|prerender/.test(purpose)) return false;
  const agent = headers.get('user-agent');
  return Boolean(agent) && !isbot(agent);
}
