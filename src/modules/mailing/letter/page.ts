import { escapeHtml } from '#platform/richtext/index.ts';
import { bare } from './elements.ts';
import { styleSheet, type Colours } from './look.ts';
import type { LetterWords } from './words.ts';

/** The document around the rows of the letter: what stands in the inbox beside the subject, and one column. */
export function pageHtml({
  content,
  words,
  colours,
  scheme,
}: {
  content: string;
  words: LetterWords;
  colours: { light: Colours; dark: Colours };
  scheme: 'auto' | 'light' | 'dark';
}): string {
  const { paper } = colours.light;
  return `<!doctype html>
<html lang="${words.locale}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${escapeHtml(words.subject.text)}</title>
<style>${styleSheet({ colours, scheme })}</style>
</head>
<body class="b-paper" style="margin:0;padding:0;background-color:${paper}">
<div style="display:none;font-size:1px;line-height:1px;color:${paper};mso-hide:all">${escapeHtml(words.preheader)}</div>
<table ${bare} class="b-paper" width="100%" bgcolor="${paper}" style="background-color:${paper}"><tr>
<td class="edge" align="center" style="padding:24px 20px">
<!--[if mso]><table ${bare} width="600"><tr><td align="left"><![endif]-->
<div style="max-width:600px;margin:0 auto;text-align:left">
<table ${bare} width="100%">
${content}
</table>
</div>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`;
}
