import { defineMessages } from '#platform/i18n/index.ts';

/** The way in: mail, card, and the page that both lead to. */
export const invitationMessages = defineMessages({
  de: {
    'people.invitation.title': 'Willkommen im Team',
    'people.invitation.mail_lead':
      'Guten Tag, {name}. Sie sind eingeladen, in {district} mitzumachen. Mit einem Klick melden Sie sich auf diesem Gerät an. Ein Passwort brauchen Sie nicht.',
    'people.invitation.address': 'Ihre E-Mail-Adresse dafür ist {address}.',
    'people.invitation.accept': 'Ja, ich bin dabei',
    'people.invitation.card_lead':
      'Mit dieser Karte machen Sie in {district} mit. Sagen Sie uns, wie Sie heißen und wie wir Sie erreichen.',
    'people.invitation.mail_hint':
      'Dorthin schicken wir Ihnen einen Link, mit dem Sie sich anmelden.',
    'people.invitation.phone_hint': 'Ohne E-Mail-Adresse rufen wir Sie an.',
    'people.invitation.send': 'Mitmachen',
    'people.invitation.errors': 'Bitte sehen Sie noch einmal nach',
    'people.invitation.over.title': 'Diese Einladung gilt nicht mehr',
    'people.invitation.over.text':
      'Sie ist abgelaufen, zurückgenommen oder schon benutzt. Sind Sie schon dabei? Dann melden Sie sich einfach an. Sonst bitten Sie das Organisationsteam um eine neue.',
    'people.invitation.over.sign-in': 'Zur Anmeldung',
    'people.invitation.over.ask': 'Ich möchte mitmachen',
    'people.invitation.taken':
      'Mit dieser E-Mail-Adresse ist hier schon jemand dabei. Sind Sie das? Dann melden Sie sich einfach an.',
    'people.invitation.done.title': 'Schön, dass Sie dabei sind',
    'people.invitation.done.mailed':
      'Wir haben Ihnen gerade eine E-Mail geschickt. Öffnen Sie den Link darin, dann sind Sie angemeldet.',
    'people.invitation.done.called':
      'Ihre Telefonnummer ist notiert. Das Organisationsteam meldet sich bei Ihnen.',
    'people.invitation.mail.subject': 'Ihre Einladung: mitmachen in {district}',
    'people.invitation.mail.text':
      'Guten Tag, {name},\n\nSie sind eingeladen, in {district} mitzumachen. Öffnen Sie diesen Link:\n\n{link}\n\nDort melden Sie sich mit einem Klick an. Ein Passwort brauchen Sie nicht. Der Link gilt bis zum {until} und nur für Sie; bitte geben Sie ihn nicht weiter.\n\nSie wissen nicht, worum es geht? Dann ist nichts zu tun.\n\n{district}\n',
    'people.cards.title': 'Einladungskarten',
    'people.cards.heading': 'Machen Sie mit!',
    'people.cards.text':
      'Kamera auf das Zeichen halten, Namen eintragen, fertig. Diese Karte gilt einmal, für Sie. Kein Smartphone? Sagen Sie im Büro Bescheid.',
    'people.cards.until': 'Gilt bis zum {until}',
    'people.cards.alt': 'QR-Code: führt zur Seite, auf der Sie mitmachen können',
  },
  en: {
    'people.invitation.title': 'Welcome to the team',
    'people.invitation.mail_lead':
      'Hello, {name}. You are invited to take part in {district}. With one click you sign in on this device. You need no password.',
    'people.invitation.address': 'Your email address for it is {address}.',
    'people.invitation.accept': 'Yes, I am in',
    'people.invitation.card_lead':
      'With this card you can take part in {district}. Tell us your name and how we reach you.',
    'people.invitation.mail_hint': 'We send you a link there, by which you sign in.',
    'people.invitation.phone_hint': 'Without an email address we call you.',
    'people.invitation.send': 'Join in',
    'people.invitation.errors': 'Please have another look',
    'people.invitation.over.title': 'This invitation is no longer valid',
    'people.invitation.over.text':
      'It has expired, was taken back or was used already. Are you in already? Then simply sign in. Otherwise ask the organising team for a new one.',
    'people.invitation.over.sign-in': 'Sign in',
    'people.invitation.over.ask': 'I would like to join in',
    'people.invitation.taken':
      'Somebody here has this email address already. Is it you? Then simply sign in.',
    'people.invitation.done.title': 'Good to have you with us',
    'people.invitation.done.mailed':
      'We have just sent you an email. Open the link in it, and you are signed in.',
    'people.invitation.done.called':
      'We have noted your telephone number. The organising team will be in touch.',
    'people.invitation.mail.subject': 'Your invitation: take part in {district}',
    'people.invitation.mail.text':
      'Hello, {name},\n\nyou are invited to take part in {district}. Open this link:\n\n{link}\n\nThere you sign in with one click. You need no password. The link is valid until {until} and only for you; please do not pass it on.\n\nYou do not know what this is about? Then there is nothing to do.\n\n{district}\n',
    'people.cards.title': 'Invitation cards',
    'people.cards.heading': 'Join in!',
    'people.cards.text':
      'Point your camera at the code, enter your name, done. This card is valid once, for you. No smartphone? Tell us in the office.',
    'people.cards.until': 'Valid until {until}',
    'people.cards.alt': 'QR code: leads to the page where you can join in',
  },
});
