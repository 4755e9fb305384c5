import fc from 'fast-check';

const pieces = [
  '\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  '\nBEGIN:VEVENT\nUID:evil\n',
  '\u2028ATTENDEE:mailto:evil@x.example',
  '\u0085X-EVIL:1',
  '\u000bX-EVIL:1',
  '\n',
  '\r',
  '\r\n ',
  '\\n',
  '\\',
  ',',
  ';',
  ':',
  '"',
  '^n',
  "^'",
  '\t',
  ' ',
  '\u0000',
  '\u0007',
  '\ud800',
  '\u202e',
  'مرحبا بكم',
  'שלום',
  '👨‍👩‍👧‍👦',
  '𝄞',
  'Grüße',
  '<b>',
  '&amp;',
];

/** Texts made to break out of a content line: line ends, iCalendar syntax, any Unicode. */
export const evilText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 8 })), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));
