import { defineMessages } from '#platform/i18n/index.ts';

export const signInMessages = defineMessages({
  de: {
    'people.nav.outbox': 'Postausgang',
    'people.sign-in.title': 'Anmelden',
    'people.sign-in.lead':
      'Für alle, die im Stadtteil mitarbeiten. Ein Passwort brauchen Sie nicht: Sie bekommen einen Code per E-Mail.',
    'people.sign-in.stranger': 'Sie gehören noch nicht zum Team?',
    'people.sign-in.join': 'Sagen Sie uns, dass Sie mitmachen möchten',
    'people.sign-in.address': 'Ihre E-Mail-Adresse',
    'people.sign-in.send': 'Code anfordern',
    'people.sign-in.already': 'Sie sind schon angemeldet als {name}.',
    'people.sign-in.go-on': 'Weiter zum Team-Bereich',
    'people.sign-in.lost.title': 'Ihre Eingabe ist noch nicht gespeichert',
    'people.sign-in.lost.text':
      'Sie waren nicht mehr angemeldet. Bitte melden Sie sich an, gehen Sie dann mit der Zurück-Taste Ihres Browsers zu Ihrer Eingabe zurück und senden Sie sie noch einmal ab.',
    'people.no-person.title': 'Diese Adresse gehört hier zu niemandem',
    'people.no-person.text':
      'Ihre E-Mail-Adresse stimmt, aber in {district} sind Sie damit nicht eingetragen. Bitte wenden Sie sich an das Organisationsteam.',
    'people.demo.title': 'Vorführung: einfach ausprobieren',
    'people.demo.text':
      'Das ist ein Beispiel-Stadtteil. Schauen Sie sich mit einer dieser Rollen um. Nichts davon ist echt.',
    'people.demo.own': 'Mit E-Mail-Adresse anmelden',
    'people.code.title': 'Code eingeben',
    'people.code.lead':
      'Wenn Ihre Adresse hier bekannt ist, haben wir Ihnen gerade eine E-Mail mit einem Code geschickt. Das kann einen Moment dauern.',
    'people.code.no-mail':
      'Keine E-Mail da? Schauen Sie auch in den Ordner für unerwünschte Nachrichten (Spam).',
    'people.code.label': 'Code aus der E-Mail',
    'people.code.hint': 'Sechs Ziffern. Der Code gilt {minutes} Minuten.',
    'people.code.send': 'Anmelden',
    'people.code.again': 'Neuen Code anfordern',
    'people.link.title': 'Möchten Sie sich anmelden?',
    'people.link.text': 'Sie melden sich an als {address}.',
    'people.link.send': 'Ja, anmelden',
    'people.link.over.title': 'Dieser Link gilt nicht mehr',
    'people.over.title': 'Dieser Code gilt nicht mehr',
    'people.over.text':
      'Er ist abgelaufen, schon benutzt, oder es wurde zu oft ein falscher Code eingegeben. Bitte fordern Sie einen neuen an.',
    'people.error.title': 'Das hat noch nicht geklappt',
    'people.error.address':
      'Bitte geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@beispiel.de.',
    'people.error.code-shape': 'Der Code hat sechs Ziffern, zum Beispiel 123 456.',
    'people.error.code-wrong':
      'Der Code stimmt nicht. Sie haben noch {left, plural, one {einen Versuch} other {# Versuche}}. Haben Sie mehrere E-Mails bekommen? Dann gilt der Code aus der neuesten.',
    'people.error.limited':
      'Das waren sehr viele Versuche. Bitte versuchen Sie es ab {time} Uhr wieder.',
    'people.error.limited-day':
      'Das waren sehr viele Versuche. Bitte versuchen Sie es am {date} ab {time} Uhr wieder.',
    'people.mail.subject': 'Ihr Code für {district}',
    'people.mail.text':
      'Guten Tag,\n\nmit diesem Code melden Sie sich bei {district} an:\n\n    {code}\n\nEr gilt bis {until} Uhr und nur einmal. Geben Sie ihn an niemanden weiter, auch nicht am Telefon.\n{link}\nSie wollten sich gar nicht anmelden? Dann ist nichts zu tun.\n\n{district}\n',
    'people.mail.link': '\nOder öffnen Sie diesen Link:\n\n{link}\n',
    'people.console.code': 'Code zum Anmelden für {address}: {code} (gilt bis {until} Uhr)',
  },
  en: {
    'people.nav.outbox': 'Outbox',
    'people.sign-in.title': 'Sign in',
    'people.sign-in.lead':
      'For everyone who helps in the neighbourhood. You need no password: we send you a code by email.',
    'people.sign-in.stranger': 'You do not belong to the team yet?',
    'people.sign-in.join': 'Tell us that you would like to take part',
    'people.sign-in.address': 'Your email address',
    'people.sign-in.send': 'Request a code',
    'people.sign-in.already': 'You are already signed in as {name}.',
    'people.sign-in.go-on': 'Go to the team pages',
    'people.sign-in.lost.title': 'What you entered has not been saved yet',
    'people.sign-in.lost.text':
      'You were no longer signed in. Please sign in, then use your browser’s Back button to return to what you entered, and send it again.',
    'people.no-person.title': 'Nobody here has this address',
    'people.no-person.text':
      'Your email address is right, but it is not registered in {district}. Please ask the organising team.',
    'people.demo.title': 'Demonstration: just try it',
    'people.demo.text':
      'This is an example neighbourhood. Have a look around in one of these roles. Nothing here is real.',
    'people.demo.own': 'Sign in with an email address',
    'people.code.title': 'Enter the code',
    'people.code.lead':
      'If your address is known here, we have just sent you an email with a code. It may take a moment.',
    'people.code.no-mail': 'No email? Please look into your spam folder too.',
    'people.code.label': 'Code from the email',
    'people.code.hint': 'Six digits. The code is valid for {minutes} minutes.',
    'people.code.send': 'Sign in',
    'people.code.again': 'Request a new code',
    'people.link.title': 'Would you like to sign in?',
    'people.link.text': 'You are signing in as {address}.',
    'people.link.send': 'Yes, sign in',
    'people.link.over.title': 'This link is no longer valid',
    'people.over.title': 'This code is no longer valid',
    'people.over.text':
      'It has expired, was used already, or a wrong code was entered too often. Please request a new one.',
    'people.error.title': 'That did not work yet',
    'people.error.address': 'Please enter your email address, for example name@example.org.',
    'people.error.code-shape': 'The code has six digits, for example 123 456.',
    'people.error.code-wrong':
      'The code is not right. You have {left, plural, one {one try} other {# tries}} left. Did you get several emails? Then the code in the newest one counts.',
    'people.error.limited': 'That was a lot of tries. Please try again from {time}.',
    'people.error.limited-day': 'That was a lot of tries. Please try again from {time} on {date}.',
    'people.mail.subject': 'Your code for {district}',
    'people.mail.text':
      'Hello,\n\nwith this code you sign in to {district}:\n\n    {code}\n\nIt is valid until {until}, once. Do not tell it to anyone, not even on the phone.\n{link}\nYou did not want to sign in? Then there is nothing to do.\n\n{district}\n',
    'people.mail.link': '\nOr open this link:\n\n{link}\n',
    'people.console.code': 'Code to sign in for {address}: {code} (valid until {until})',
  },
});
