import { defineMessages } from '#platform/i18n/index.ts';

/** The team's own page of who belongs to it. */
export const memberMessages = defineMessages({
  de: {
    'people.members.title': 'Leute',
    'people.members.lead':
      'Wer mitmacht, und was jede und jeder darf. Das sieht nur das Organisationsteam.',
    'people.members.add': 'Jemanden einladen',
    'people.members.list': 'Wer dabei ist',
    'people.members.access.invited': 'eingeladen',
    'people.members.access.invitation_over': 'Einladung abgelaufen',
    'people.members.access.none': 'ohne E-Mail',
    'people.members.self': 'das sind Sie',
    'people.members.delegate_for': 'Vereinskontakt: {names}',
    'people.members.left': 'Hat aufgehört',
    'people.members.left_lead':
      'Wer aufhört, kommt sofort nicht mehr hinein. {days} Tage lang können Sie das zurücknehmen, dann werden Name und Adresse gelöscht. Was getan wurde, zählt weiter.',
    'people.members.left_on': 'seit {date}',
    'people.members.bring_back': 'Zurückholen',
    'people.members.bring_back_label': '{name} zurückholen',
    'people.members.erase': 'Jetzt löschen',
    'people.members.erase_label': '{name} jetzt endgültig löschen',
    'people.members.back': 'Leute',
    'people.members.new.title': 'Jemanden einladen',
    'people.members.new.lead':
      'Mit E-Mail-Adresse bekommt sie oder er sofort eine Einladung. Ohne geht es auch: dann handeln Sie für sie oder ihn, zum Beispiel am Telefon.',
    'people.member.name': 'Name',
    'people.member.phone': 'Telefon',
    'people.member.address': 'E-Mail-Adresse',
    'people.member.address_hint': 'Dorthin geht die Einladung. Sie gilt {days} Tage.',
    'people.member.optional': 'freiwillig',
    'people.member.roles': 'Was sie oder er darf',
    'people.member.may.coordination':
      'Entscheidet mit, sieht und ändert alles im Stadtteil, lässt Leute herein.',
    'people.member.may.volunteer': 'Arbeitet mit: Termine, Dienste und alles, was dazugehört.',
    'people.member.may.delegate': 'Pflegt den Eintrag, die Termine und Meldungen des Vereins.',
    'people.member.may.city': 'Sieht Zahlen, Förderung und Jahresbilanz.',
    'people.member.organisations': 'Für welche Vereine?',
    'people.member.save': 'Speichern',
    'people.member.invite_again': 'Neue Einladung schicken',
    'people.member.withdraw': 'Einladung zurücknehmen',
    'people.member.access': 'Anmeldung',
    'people.member.access.open': 'Kann sich anmelden mit {address}.',
    'people.member.access.invited': 'Eingeladen unter {address}. Noch nicht angenommen.',
    'people.member.access.invitation_over':
      'Die Einladung an {address} ist abgelaufen, ohne dass sie angenommen wurde.',
    'people.member.access.none':
      'Hat keinen Zugang. Mit einer E-Mail-Adresse können Sie jederzeit einladen.',
    'people.member.leave': '{name} verabschieden',
    'people.member.leave_text':
      '{name} kommt sofort nicht mehr hinein. {days} Tage lang können Sie das zurücknehmen, dann werden Name, Telefon und Adresse gelöscht. Was getan wurde, zählt weiter.',
    'people.member.errors': 'Bitte sehen Sie noch einmal nach',
    'people.member.problem': 'Das geht so nicht',
    'people.member.error.name_required': 'Bitte schreiben Sie den Namen.',
    'people.member.error.too_long': 'Bitte kürzer: höchstens 120 Zeichen.',
    'people.member.error.phone': 'Bitte prüfen Sie die Telefonnummer, zum Beispiel 02307 12345.',
    'people.member.error.address':
      'Bitte prüfen Sie die E-Mail-Adresse, zum Beispiel name@beispiel.de.',
    'people.member.error.roles_required': 'Bitte wählen Sie mindestens eine Rolle.',
    'people.member.error.organisation_required':
      'Bitte wählen Sie, für welchen Verein sie oder er spricht.',
    'people.member.refused.last_coordinator':
      '{name} ist allein im Organisationsteam. Geben Sie diese Rolle zuerst jemand anderem, der sich anmelden kann: Sonst könnte niemand mehr Leute hereinlassen.',
    'people.member.refused.too_many':
      'Der Stadtteil hat schon so viele Mitglieder, wie vorgesehen sind. Bitten Sie den Betrieb um mehr.',
    'people.member.refused.address_taken': 'Diese E-Mail-Adresse gehört schon zu {other}.',
    'people.member.refused.cannot_invite':
      'Die Einladung ging nicht hinaus: Diese Adresse im Internet gehört nicht sicher zu Ihrem Stadtteil. Öffnen Sie Ortsmitte unter der Adresse, die Sie sonst benutzen.',
    'people.member.refused.changed_meanwhile':
      'Jemand anderes hat diesen Eintrag gerade geändert. Ihre Eingabe steht noch hier. Speichern Sie noch einmal, wenn sie gelten soll. Dort steht jetzt:',
    'people.members.done.invited': '{name} ist eingeladen. Die E-Mail ist unterwegs.',
    'people.members.done.saved': '{name} ist gespeichert.',
    'people.members.done.withdrawn': 'Die Einladung an {name} gilt nicht mehr.',
    'people.members.done.left': '{name} hat aufgehört.',
    'people.members.done.returned': '{name} ist wieder dabei.',
    'people.members.done.erased': 'Name und Adresse sind gelöscht.',
    'people.members.done.cards-withdrawn':
      'Alle Karten, die noch nicht benutzt sind, gelten nicht mehr.',
    'people.members.done.declined': 'Die Anfrage von {name} ist beiseitegelegt.',
    'people.members.done.reopened': 'Die Anfrage von {name} steht wieder hier.',
    'people.members.done.known': '{name} war schon dabei. Die Anfrage ist erledigt.',
    'people.members.undo': 'Rückgängig',
    'people.requests.title': 'Möchte mitmachen',
    'people.requests.since': 'am {date}',
    'people.requests.accept': 'Aufnehmen',
    'people.requests.accept_label': '{name} aufnehmen',
    'people.requests.decline': 'Beiseitelegen',
    'people.requests.decline_label': 'Anfrage von {name} beiseitelegen',
    'people.requests.accept_hint':
      'Wer eine E-Mail-Adresse angegeben hat, bekommt beim Aufnehmen eine Einladung. Die anderen rufen Sie bitte an.',
    'people.requests.gone': 'Diese Anfrage hat schon jemand beantwortet.',
    'people.due.requests':
      '{count, plural, one {Jemand möchte mitmachen} other {# Leute möchten mitmachen}}',
    'people.sheet.title': 'Einladungskarten für das Büro',
    'people.sheet.text':
      'Ein Blatt mit {count} Karten. Geben Sie eine Karte jemandem in die Hand: Sie lässt genau eine Person herein, {days} Tage lang.',
    'people.sheet.open':
      '{count, plural, =0 {Zurzeit ist keine Karte im Umlauf.} one {Eine Karte ist noch nicht benutzt.} other {# Karten sind noch nicht benutzt.}}',
    'people.sheet.print': 'Karten drucken (PDF)',
    'people.sheet.withdraw': 'Alle unbenutzten Karten sperren',
    'people.leave.title': 'Aufhören',
    'people.leave.link': 'Ich möchte nicht mehr mitmachen',
    'people.leave.lead':
      'Sie möchten nicht mehr mitmachen? Schade, aber das ist jederzeit möglich. Sie kommen dann nicht mehr in den Team-Bereich. Nach {days} Tagen werden Name, Telefon und E-Mail-Adresse gelöscht; was Sie getan haben, zählt weiter.',
    'people.leave.send': 'Ja, ich höre auf',
    'people.leave.last':
      'Sie sind allein im Organisationsteam. Geben Sie es bitte zuerst in andere Hände.',
    'people.leave.successor': 'Wer übernimmt das Organisationsteam?',
    'people.leave.choose': 'Bitte wählen',
    'people.leave.nobody':
      'Noch kann sich niemand anderes anmelden. Laden Sie zuerst jemanden ein.',
    'people.leave.hand_over': 'Übergeben und aufhören',
    'people.leave.refused': 'Bitte wählen Sie, wer das Organisationsteam übernimmt.',
    'people.left.title': 'Danke für alles!',
    'people.left.text':
      'Sie sind abgemeldet. Haben Sie es sich anders überlegt? {days} Tage lang kann das Organisationsteam Sie zurückholen.',
  },
  en: {
    'people.members.title': 'People',
    'people.members.lead':
      'Who takes part, and who may do what. Only the organising team sees this.',
    'people.members.add': 'Invite somebody',
    'people.members.list': 'Who takes part',
    'people.members.access.invited': 'invited',
    'people.members.access.invitation_over': 'invitation expired',
    'people.members.access.none': 'without email',
    'people.members.self': 'this is you',
    'people.members.delegate_for': 'Club contact: {names}',
    'people.members.left': 'Has left',
    'people.members.left_lead':
      'Whoever leaves can no longer get in from that moment. For {days} days you can take it back, then name and address are erased. What was done still counts.',
    'people.members.left_on': 'since {date}',
    'people.members.bring_back': 'Bring back',
    'people.members.bring_back_label': 'Bring {name} back',
    'people.members.erase': 'Erase now',
    'people.members.erase_label': 'Erase {name} for good now',
    'people.members.back': 'People',
    'people.members.new.title': 'Invite somebody',
    'people.members.new.lead':
      'With an email address they get an invitation at once. Without one it works too: then you act for them, on the telephone for instance.',
    'people.member.name': 'Name',
    'people.member.phone': 'Telephone',
    'people.member.address': 'Email address',
    'people.member.address_hint': 'The invitation goes there. It is valid for {days} days.',
    'people.member.optional': 'optional',
    'people.member.roles': 'What they may do',
    'people.member.may.coordination':
      'Decides with the others, sees and changes everything here, lets people in.',
    'people.member.may.volunteer': 'Helps: dates, duties and everything that belongs to them.',
    'people.member.may.delegate': "Looks after the club's entry, dates and notices.",
    'people.member.may.city': "Sees figures, funding and the year's balance.",
    'people.member.organisations': 'For which clubs?',
    'people.member.save': 'Save',
    'people.member.invite_again': 'Send a new invitation',
    'people.member.withdraw': 'Take the invitation back',
    'people.member.access': 'Signing in',
    'people.member.access.open': 'Can sign in with {address}.',
    'people.member.access.invited': 'Invited at {address}. Not accepted yet.',
    'people.member.access.invitation_over':
      'The invitation to {address} has expired without being accepted.',
    'people.member.access.none':
      'Has no access. With an email address you can invite them at any time.',
    'people.member.leave': 'See {name} off',
    'people.member.leave_text':
      '{name} can no longer get in from that moment. For {days} days you can take it back, then name, telephone and address are erased. What was done still counts.',
    'people.member.errors': 'Please have another look',
    'people.member.problem': 'That does not work',
    'people.member.error.name_required': 'Please enter the name.',
    'people.member.error.too_long': 'Shorter, please: 120 characters at the most.',
    'people.member.error.phone': 'Please check the telephone number, for example 02307 12345.',
    'people.member.error.address': 'Please check the email address, for example name@example.org.',
    'people.member.error.roles_required': 'Please choose at least one role.',
    'people.member.error.organisation_required': 'Please choose for which club they speak.',
    'people.member.refused.last_coordinator':
      '{name} is the only one in the organising team. Give that role to somebody else first who can sign in: otherwise nobody could let people in any more.',
    'people.member.refused.too_many':
      'The neighbourhood has as many members as are provided for. Ask whoever runs Ortsmitte for more.',
    'people.member.refused.address_taken': 'This email address belongs to {other} already.',
    'people.member.refused.cannot_invite':
      'The invitation was not sent: this web address is not known to be that of your neighbourhood. Open Ortsmitte under the address that you use otherwise.',
    'people.member.refused.changed_meanwhile':
      'Somebody else has just changed this entry. What you typed is still here. Save again if it is to hold. It now says:',
    'people.members.done.invited': '{name} is invited. The email is on its way.',
    'people.members.done.saved': '{name} is saved.',
    'people.members.done.withdrawn': 'The invitation to {name} is no longer valid.',
    'people.members.done.left': '{name} has left.',
    'people.members.done.returned': '{name} is back.',
    'people.members.done.erased': 'Name and address are erased.',
    'people.members.done.cards-withdrawn': 'All cards that were not used are no longer valid.',
    'people.members.done.declined': 'The request of {name} is put aside.',
    'people.members.done.reopened': 'The request of {name} is back.',
    'people.members.done.known': '{name} was here already. The request is settled.',
    'people.members.undo': 'Undo',
    'people.requests.title': 'Would like to join in',
    'people.requests.since': 'on {date}',
    'people.requests.accept': 'Take in',
    'people.requests.accept_label': 'Take {name} in',
    'people.requests.decline': 'Put aside',
    'people.requests.decline_label': 'Put the request of {name} aside',
    'people.requests.accept_hint':
      'Whoever gave an email address gets an invitation when you take them in. Please call the others.',
    'people.requests.gone': 'Somebody has answered this request already.',
    'people.due.requests':
      '{count, plural, one {Somebody would like to join in} other {# people would like to join in}}',
    'people.sheet.title': 'Invitation cards for the office',
    'people.sheet.text':
      'A sheet of {count} cards. Hand a card to somebody: it lets in exactly one person, for {days} days.',
    'people.sheet.open':
      '{count, plural, =0 {No card is out at present.} one {One card has not been used yet.} other {# cards have not been used yet.}}',
    'people.sheet.print': 'Print cards (PDF)',
    'people.sheet.withdraw': 'Block all unused cards',
    'people.leave.title': 'Leave',
    'people.leave.link': 'I no longer want to take part',
    'people.leave.lead':
      'You no longer want to take part? A pity, but that is possible at any time. You can then no longer get into the team pages. After {days} days name, telephone and email address are erased; what you did still counts.',
    'people.leave.send': 'Yes, I am leaving',
    'people.leave.last':
      'You are the only one in the organising team. Please put it into other hands first.',
    'people.leave.successor': 'Who takes over the organising team?',
    'people.leave.choose': 'Please choose',
    'people.leave.nobody': 'Nobody else can sign in yet. Invite somebody first.',
    'people.leave.hand_over': 'Hand over and leave',
    'people.leave.refused': 'Please choose who takes over the organising team.',
    'people.left.title': 'Thank you for everything!',
    'people.left.text':
      'You are signed out. Have you changed your mind? For {days} days the organising team can bring you back.',
  },
});
