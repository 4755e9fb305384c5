import { createHash } from 'node:crypto';
import type { Locale } from '#platform/i18n/index.ts';

/** A page of its own, for requests that reach no page of Kit's. @param body HTML of ours, with nothing of a visitor's. */
export function plainPage({
  locale,
  title,
  body,
}: {
  locale: Locale;
  title: string;
  body: string;
}): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>${style}</style>
</head>
<body><main>
<h1>${title}</h1>
${body}
</main></body>
</html>`;
}

const style =
  ':root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}' +
  'main{max-inline-size:36rem;margin:15vh auto;padding:0 1.25rem}' +
  'a{display:inline-block;padding-block:.6rem}';

/** Its one style, and nothing else. */
export const plainPagePolicy =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
