import { defineMessages } from '#platform/i18n/index.ts';

/** Taking part, as citizens are asked. */
export const joinMessages = defineMessages({
  de: {
    'people.join.nav': 'Mitmachen',
    'people.join.invitation':
      'Ob eine Stunde im Monat oder jede Woche: Wir freuen uns über alle, die mit anpacken.',
    'people.join.title': 'Mitmachen in {district}',
    'people.join.lead':
      'Hier machen Nachbarinnen und Nachbarn das Viertel. Sagen Sie uns, was Ihnen Freude macht; wir melden uns.',
    'people.join.name': 'Ihr Name',
    'people.join.address': 'Ihre E-Mail-Adresse',
    'people.join.phone': 'Ihre Telefonnummer',
    'people.join.reach_hint': 'Eins von beiden genügt.',
    'people.join.interests': 'Das interessiert mich',
    'people.join.optional': 'freiwillig',
    'people.join.message': 'Was möchten Sie uns sagen?',
    'people.join.message_hint': 'Zum Beispiel: wann Sie Zeit haben, was Sie gut können.',
    'people.join.send': 'Abschicken',
    'people.join.privacy':
      'Ihre Angaben sieht nur das Organisationsteam. Sie werden gelöscht: {answered} Tage nach unserer Antwort, spätestens nach {waiting} Tagen.',
    'people.join.errors': 'Bitte sehen Sie noch einmal nach',
    'people.join.done.title': 'Danke! Wir melden uns.',
    'people.join.done.text':
      'Das Organisationsteam sieht Ihre Nachricht jetzt. Sie möchten uns vorher kennenlernen? Kommen Sie einfach in die Sprechstunde oder zum offenen Treffen.',
    'people.join.done.dates': 'Zu den Terminen',
    'people.interest.office': 'Im Stadtteilbüro für andere da sein',
    'people.interest.events': 'Feste und Veranstaltungen',
    'people.interest.flowers': 'Blumenampeln gießen',
    'people.interest.discover': 'Geschichte und besondere Orte',
    'people.interest.christmas': 'Weihnachtsprogramm',
    'people.interest.cases': 'Schaukästen und Plakate',
    'people.interest.pictures': 'Fotos, Texte, Instagram',
    'people.interest.driving': 'Tragen, fahren, aufbauen',
    'people.interest.other': 'Etwas anderes',
    'people.join.error.name_required': 'Bitte schreiben Sie Ihren Namen.',
    'people.join.error.too_long': 'Bitte kürzer: höchstens 120 Zeichen.',
    'people.join.error.address':
      'Bitte prüfen Sie die E-Mail-Adresse, zum Beispiel name@beispiel.de.',
    'people.join.error.phone': 'Bitte prüfen Sie die Telefonnummer, zum Beispiel 02307 12345.',
    'people.join.error.reach_required':
      'Bitte nennen Sie eine E-Mail-Adresse oder eine Telefonnummer.',
    'people.join.error.message_long': 'Bitte kürzer: höchstens 1000 Zeichen.',
  },
  en: {
    'people.join.nav': 'Join in',
    'people.join.invitation':
      'An hour a month or every week: everybody who lends a hand is welcome.',
    'people.join.title': 'Join in in {district}',
    'people.join.lead':
      'Here neighbours make the neighbourhood. Tell us what you enjoy; we will be in touch.',
    'people.join.name': 'Your name',
    'people.join.address': 'Your email address',
    'people.join.phone': 'Your telephone number',
    'people.join.reach_hint': 'One of the two is enough.',
    'people.join.interests': 'I am interested in',
    'people.join.optional': 'optional',
    'people.join.message': 'What would you like to tell us?',
    'people.join.message_hint': 'For example when you have time, or what you are good at.',
    'people.join.send': 'Send',
    'people.join.privacy':
      'Only the organising team sees what you write. It is erased {answered} days after our answer, after {waiting} days at the latest.',
    'people.join.errors': 'Please have another look',
    'people.join.done.title': 'Thank you! We will be in touch.',
    'people.join.done.text':
      'The organising team sees your message now. Would you like to meet us first? Simply come to the office hour or the open meeting.',
    'people.join.done.dates': 'To the dates',
    'people.interest.office': 'Being there for others in the office',
    'people.interest.events': 'Fairs and events',
    'people.interest.flowers': 'Watering flower baskets',
    'people.interest.discover': 'History and special places',
    'people.interest.christmas': 'Christmas programme',
    'people.interest.cases': 'Display cases and posters',
    'people.interest.pictures': 'Photos, texts, Instagram',
    'people.interest.driving': 'Carrying, driving, setting up',
    'people.interest.other': 'Something else',
    'people.join.error.name_required': 'Please enter your name.',
    'people.join.error.too_long': 'Shorter, please: 120 characters at the most.',
    'people.join.error.address': 'Please check the email address, for example name@example.org.',
    'people.join.error.phone': 'Please check the telephone number, for example 02307 12345.',
    'people.join.error.reach_required': 'Please give an email address or a telephone number.',
    'people.join.error.message_long': 'Shorter, please: 1000 characters at the most.',
  },
});
