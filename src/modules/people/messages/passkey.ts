import { defineMessages } from '#platform/i18n/index.ts';

/** Signing in by what a phone or computer has instead of a password. */
export const passkeyMessages = defineMessages({
  de: {
    'people.passkey.title': 'Anmelden ohne Code',
    'people.passkey.lead':
      'Mit einem Passkey melden Sie sich so an, wie Sie Ihr Gerät entsperren: mit Fingerabdruck, Gesicht oder PIN. Niemand kann ihn abfangen.',
    'people.passkey.add': 'Passkey für dieses Gerät anlegen',
    'people.passkey.none': 'Sie haben noch keinen Passkey.',
    'people.passkey.script': 'Einen Passkey anlegen können Sie nur mit JavaScript.',
    'people.passkey.since': 'Angelegt am {date}',
    'people.passkey.used': 'Zuletzt benutzt am {date}',
    'people.passkey.unused': 'Noch nicht benutzt',
    'people.passkey.name': 'Name',
    'people.passkey.rename': 'Umbenennen',
    'people.passkey.rename_label': 'Passkey {name} umbenennen',
    'people.passkey.remove': 'Entfernen',
    'people.passkey.remove_label': 'Passkey {name} entfernen',
    'people.passkey.edit': 'Ändern oder entfernen',
    'people.passkey.added': 'Der Passkey ist angelegt. Wir haben Ihnen dazu eine E-Mail geschickt.',
    'people.passkey.renamed': 'Der Passkey ist umbenannt.',
    'people.passkey.removed':
      'Der Passkey gilt hier nicht mehr. Löschen Sie ihn auch auf Ihrem Gerät.',
    'people.passkey.gone': 'Diesen Passkey gab es schon nicht mehr.',
    'people.passkey.failed':
      'Der Passkey wurde nicht angelegt. Versuchen Sie es noch einmal, oder melden Sie sich weiter mit dem Code an.',
    'people.passkey.sign-in': 'Mit Passkey anmelden',
    'people.passkey.sign-in_failed':
      'Das hat nicht geklappt. Haben Sie auf diesem Gerät einen Passkey? Sonst fordern Sie einen Code an.',
    'people.passkey.mail.subject': 'Neuer Passkey für {district}',
    'people.passkey.mail.text':
      'Guten Tag,\n\nfür Ihren Zugang zu {district} wurde ein Passkey angelegt: {name}. Damit kann man sich auf diesem Gerät ohne Code anmelden.\n\nWaren Sie das nicht? Dann melden Sie sich an, entfernen Sie ihn unter „Mein Konto“ und melden Sie alle anderen Geräte ab. Sagen Sie bitte auch dem Organisationsteam Bescheid.\n\n{district}\n',
  },
  en: {
    'people.passkey.title': 'Sign in without a code',
    'people.passkey.lead':
      'With a passkey you sign in the way you unlock your device: by fingerprint, face or PIN. Nobody can intercept it.',
    'people.passkey.add': 'Add a passkey for this device',
    'people.passkey.none': 'You have no passkey yet.',
    'people.passkey.script': 'You can only add a passkey with JavaScript.',
    'people.passkey.since': 'Added on {date}',
    'people.passkey.used': 'Last used on {date}',
    'people.passkey.unused': 'Not used yet',
    'people.passkey.name': 'Name',
    'people.passkey.rename': 'Rename',
    'people.passkey.rename_label': 'Rename the passkey {name}',
    'people.passkey.remove': 'Remove',
    'people.passkey.remove_label': 'Remove the passkey {name}',
    'people.passkey.edit': 'Change or remove',
    'people.passkey.added': 'The passkey is added. We have sent you an email about it.',
    'people.passkey.renamed': 'The passkey is renamed.',
    'people.passkey.removed': 'The passkey no longer works here. Delete it on your device too.',
    'people.passkey.gone': 'This passkey was gone already.',
    'people.passkey.failed':
      'The passkey was not added. Try again, or go on signing in with the code.',
    'people.passkey.sign-in': 'Sign in with a passkey',
    'people.passkey.sign-in_failed':
      'That did not work. Do you have a passkey on this device? If not, request a code.',
    'people.passkey.mail.subject': 'New passkey for {district}',
    'people.passkey.mail.text':
      'Hello,\n\na passkey was added to your access to {district}: {name}. It lets somebody sign in on that device without a code.\n\nIt was not you? Then sign in, remove it under “My account” and sign out all other devices. Please tell the organising team too.\n\n{district}\n',
  },
});
