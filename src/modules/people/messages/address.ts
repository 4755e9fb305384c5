import { defineMessages } from '#platform/i18n/index.ts';

/** Signing in by another mail address. */
export const addressMessages = defineMessages({
  de: {
    'people.address.change': 'E-Mail-Adresse ändern',
    'people.address.new': 'Neue E-Mail-Adresse',
    'people.address.hint':
      'Dorthin schicken wir einen Link. Erst wenn Sie ihn öffnen, gilt die neue Adresse.',
    'people.address.send': 'Link schicken',
    'people.address.sent':
      'Wir haben einen Link an {address} geschickt. Bis Sie ihn öffnen, gilt die alte Adresse.',
    'people.address.unknown_host':
      'Der Link ging nicht hinaus: Diese Adresse im Internet gehört nicht sicher zu Ihrem Stadtteil.',
    'people.address.title': 'Neue E-Mail-Adresse bestätigen',
    'people.address.lead': 'Ab jetzt melden Sie sich mit {address} an.',
    'people.address.confirm': 'Ja, das ist meine Adresse',
    'people.address.done': 'Die neue Adresse gilt',
    'people.address.done_text': 'Sie melden sich ab jetzt mit {address} an.',
    'people.address.over': 'Dieser Link gilt nicht mehr',
    'people.address.over_text':
      'Er ist abgelaufen, schon benutzt, oder Sie haben inzwischen einen neueren bekommen.',
    'people.address.taken': 'Diese Adresse gehört schon zu einem anderen Zugang',
    'people.address.taken_text':
      'Melden Sie sich mit ihr an, oder wählen Sie eine andere. Ihre alte Adresse gilt weiter.',
    'people.address.account': 'Zu meinem Konto',
    'people.address.mail.subject': 'Neue E-Mail-Adresse für {district}',
    'people.address.mail.text':
      'Guten Tag,\n\nSie möchten sich bei {district} mit dieser E-Mail-Adresse anmelden. Bitte bestätigen Sie sie hier:\n\n{link}\n\nDer Link gilt bis morgen um {until} Uhr.\n\nSie wissen davon nichts? Dann ist nichts zu tun.\n\n{district}\n',
    'people.address.told.subject': 'Ihre E-Mail-Adresse für {district} wurde geändert',
    'people.address.told.text':
      'Guten Tag,\n\nIhr Zugang zu {district} hat jetzt eine andere E-Mail-Adresse. Mit dieser hier können Sie sich nicht mehr anmelden.\n\nWaren Sie das nicht? Dann sagen Sie bitte sofort dem Organisationsteam Bescheid: Es kann Sie überall abmelden.\n\n{district}\n',
  },
  en: {
    'people.address.change': 'Change email address',
    'people.address.new': 'New email address',
    'people.address.hint':
      'We send a link there. The new address holds only once you have opened it.',
    'people.address.send': 'Send the link',
    'people.address.sent':
      'We have sent a link to {address}. Until you open it the old address holds.',
    'people.address.unknown_host':
      'The link was not sent: this web address is not known to be that of your neighbourhood.',
    'people.address.title': 'Confirm the new email address',
    'people.address.lead': 'From now on you sign in with {address}.',
    'people.address.confirm': 'Yes, that is my address',
    'people.address.done': 'The new address holds',
    'people.address.done_text': 'From now on you sign in with {address}.',
    'people.address.over': 'This link is no longer valid',
    'people.address.over_text':
      'It has expired, was used already, or you have got a newer one meanwhile.',
    'people.address.taken': 'This address belongs to another access already',
    'people.address.taken_text':
      'Sign in with it, or choose another one. Your old address still holds.',
    'people.address.account': 'To my account',
    'people.address.mail.subject': 'New email address for {district}',
    'people.address.mail.text':
      'Hello,\n\nyou want to sign in to {district} with this email address. Please confirm it here:\n\n{link}\n\nThe link is valid until {until} tomorrow.\n\nYou know nothing of this? Then there is nothing to do.\n\n{district}\n',
    'people.address.told.subject': 'Your email address for {district} was changed',
    'people.address.told.text':
      'Hello,\n\nyour access to {district} now has another email address. You can no longer sign in with this one.\n\nIt was not you? Then please tell the organising team at once: it can sign you out everywhere.\n\n{district}\n',
  },
});
