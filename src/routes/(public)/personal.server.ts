/**
 * Pages behind a secret address: kept nowhere, found by no search engine, and the address goes along to no other
 * page. `strict-origin` and not `no-referrer`: by that a browser would send its forms without their origin, and
 * they would be refused as those of another site.
 */
export function keepPersonal(setHeaders: (headers: Record<string, string>) => void): void {
  setHeaders({
    'cache-control': 'private, no-store',
    'referrer-policy': 'strict-origin',
    'x-robots-tag': 'noindex, nofollow',
  });
}
