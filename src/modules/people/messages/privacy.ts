import { defineMessages } from '#platform/i18n/index.ts';

/** What is said under /datenschutz of those who sign in; the numbers are those of the rules. */
export const peoplePrivacyMessages = defineMessages({
  de: {
    'people.nav.retention': 'Was gelöscht wird',
    'people.privacy.title': 'Wenn Sie zum Team gehören',
    'people.privacy.person':
      'Wir speichern Ihren Namen, Ihre E-Mail-Adresse, Ihre Telefonnummer und Ihre Aufgaben im Stadtteil, damit Sie mitarbeiten können. Hören Sie auf, löschen wir Namen, Adresse und Nummer nach {days} Tagen, auf Wunsch sofort.',
    'people.privacy.invitation':
      'Laden wir Sie ein, speichern wir bis zu Ihrer Antwort die Adresse, an die die Einladung ging. Sie gilt {days} Tage. {kept} Tage nach ihrem Ende löschen wir sie.',
    'people.privacy.join':
      'Schreiben Sie uns, dass Sie mitmachen möchten, speichern wir, was Sie angeben, damit das Organisationsteam Ihnen antworten kann, und welchem Satz Sie dabei wann zugestimmt haben. Wir löschen es {answered} Tage nach der Antwort, spätestens nach {waiting} Tagen.',
    'people.privacy.session':
      'Beim Anmelden setzen wir ein einziges Cookie. Es hält Sie angemeldet und endet, wenn Sie sich abmelden, spätestens {days} Tage nach Ihrem letzten Besuch. So lange speichern wir auch, seit wann Sie angemeldet sind und mit welchem Gerät, damit Sie es erkennen und beenden können.',
    'people.privacy.address':
      'Möchten Sie Ihre E-Mail-Adresse ändern, speichern wir die neue, bis Sie sie bestätigen, höchstens {hours} Stunden.',
    'people.privacy.passkey':
      'Legen Sie einen Passkey an, speichern wir seinen öffentlichen Schlüssel, den Namen, den Sie ihm geben, und wann Sie ihn zuletzt benutzt haben, bis Sie ihn entfernen oder aufhören. Fingerabdruck, Gesicht und PIN verlassen Ihr Gerät nicht.',
    'people.privacy.pin':
      'Haben Sie eine PIN für den Bürorechner, speichern wir sie so, dass niemand sie lesen kann, bis Sie sie entfernen oder aufhören.',
    'people.privacy.code':
      'Der Code zum Anmelden gilt {minutes} Minuten und wird dann gelöscht. Damit niemand Codes errät, zählen wir Versuche, höchstens einen Tag lang und so, dass niemand ablesen kann, von wem sie kamen.',
    'people.privacy.audit':
      'Wir schreiben auf, wer wann welchen Eintrag geändert hat. Was vorher und nachher darin stand, steht nicht in diesem Protokoll. Statt Ihres Namens steht dort eine Nummer. Ist Ihr Name gelöscht, führt sie zu niemandem mehr. Tut jemand aus dem Organisationsteam etwas für Sie, steht auch das dort. Nach {years} Jahren löschen wir die Einträge.',
    'people.erases.person': 'Leute, die aufgehört haben',
    'people.erases.join_request': 'Anfragen zum Mitmachen',
    'people.erases.invitation': 'Abgelaufene und benutzte Einladungen',
    'people.erases.audit': 'Alte Einträge im Verlauf',
    'people.erases.log': 'Alte Zeilen dieses Protokolls',
    'people.export.person': 'Person',
    'people.export.account': 'Zugang',
    'people.export.role': 'Rollen',
    'people.export.session': 'Geräte, auf denen Sie angemeldet sind',
    'people.export.passkey': 'Passkeys',
    'people.export.address_change': 'Neue E-Mail-Adresse, die noch nicht bestätigt ist',
    'people.export.pin': 'PIN für den Bürorechner',
    'people.export.invitation': 'Einladungen an Sie',
    'people.export.invited': 'Einladungen, die Sie verschickt haben',
    'people.export.join_request': 'Ihre Anfragen zum Mitmachen',
    'people.export.answered': 'Anfragen, die Sie beantwortet haben',
    'people.export.computer': 'Bürorechner',
    'people.export.audit': 'Verlauf',
    'people.export.secrets':
      'Schlüssel und Prüfsummen zum Anmelden: Wer sie hat, könnte versuchen, sich als Sie anzumelden.',
    'people.export.nobody':
      'Zählungen von Anmeldeversuchen: Niemand kann ablesen, von wem sie kamen.',
  },
  en: {
    'people.nav.retention': 'What is erased',
    'people.privacy.title': 'When you belong to the team',
    'people.privacy.person':
      'We store your name, your mail address, your telephone number and your roles in the neighbourhood, so that you can work with us. When you stop we erase name, address and number after {days} days, at once if you wish.',
    'people.privacy.invitation':
      'When we invite you we store the address that the invitation went to until you answer. It is valid for {days} days. We erase it {kept} days after its end.',
    'people.privacy.join':
      'When you write to us that you would like to take part we store what you tell us, so that the organising team can answer, and to which sentence you agreed then and when. We erase it {answered} days after the answer, after {waiting} days at the latest.',
    'people.privacy.session':
      'When you sign in we set a single cookie. It keeps you signed in and ends when you sign out, at the latest {days} days after your last visit. For as long we store since when you are signed in and with which device, so that you can recognise and end it.',
    'people.privacy.address':
      'When you want to change your mail address we store the new one until you confirm it, for {hours} hours at the most.',
    'people.privacy.passkey':
      'When you add a passkey we store its public key, the name that you give it and when you last used it, until you remove it or leave. Fingerprint, face and PIN never leave your device.',
    'people.privacy.pin':
      'When you have a PIN for the office computer we store it so that nobody can read it, until you remove it or leave.',
    'people.privacy.code':
      'The code to sign in holds for {minutes} minutes and is then erased. So that nobody guesses codes we count attempts, for a day at the most, and so that nobody can tell from whom they came.',
    'people.privacy.audit':
      'We write down who changed which entry when. What it said before and after is not in that log. Instead of your name it holds a number. Once your name is erased it leads to nobody. Where somebody of the organising team does something for you, that is written down too. After {years} years we erase the entries.',
    'people.erases.person': 'People who stopped',
    'people.erases.join_request': 'Requests to take part',
    'people.erases.invitation': 'Invitations that are over or used',
    'people.erases.audit': 'Old entries of the history',
    'people.erases.log': 'Old lines of this log',
    'people.export.person': 'Person',
    'people.export.account': 'Account',
    'people.export.role': 'Roles',
    'people.export.session': 'Devices on which you are signed in',
    'people.export.passkey': 'Passkeys',
    'people.export.address_change': 'New email address that is not confirmed yet',
    'people.export.pin': 'PIN for the office computer',
    'people.export.invitation': 'Invitations to you',
    'people.export.invited': 'Invitations that you sent',
    'people.export.join_request': 'Your requests to take part',
    'people.export.answered': 'Requests that you answered',
    'people.export.computer': 'Office computers',
    'people.export.audit': 'History',
    'people.export.secrets':
      'Keys and checksums for signing in: whoever has them could try to sign in as you.',
    'people.export.nobody': 'Counts of attempts to sign in: nobody can tell from whom they came.',
  },
});
