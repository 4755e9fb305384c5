import { defineMessages } from '#platform/i18n/index.ts';

/** What stands on the letter of thanks and on the small plate. */
export const carePaperMessages = defineMessages({
  de: {
    'care.paper.thanks': 'Danke für Ihre Patenschaft',
    'care.paper.dear_person': 'Guten Tag {name},',
    'care.paper.dear_firm': 'Sehr geehrte Damen und Herren,',
    'care.paper.text':
      'Sie sind Pate für „{thing}“ in {district}: vom {from} bis zum {until}. Dafür danken wir Ihnen herzlich.',
    'care.paper.amount':
      'Ihr Beitrag von {amount} bezahlt Pflanzen, Erde, Wasser und alles, was an der Befestigung zu tun ist.',
    'care.paper.no_amount':
      'Ihr Beitrag bezahlt Pflanzen, Erde, Wasser und alles, was an der Befestigung zu tun ist.',
    'care.paper.watered':
      'Gegossen wird von Ehrenamtlichen. Wie es den Blumen geht, sehen Sie jederzeit unter {address}.',
    'care.paper.shown':
      'Ihr Name steht dort und auf einer kleinen Tafel, so wie Sie es möchten. Sagen Sie uns bitte, wenn Sie das nicht mehr wollen.',
    'care.paper.hidden': 'Ihr Name wird nirgends genannt, so wie Sie es möchten.',
    'care.paper.no_receipt': 'Dieser Brief ist keine Zuwendungsbestätigung für das Finanzamt.',
    'care.paper.greeting': 'Mit herzlichen Grüßen',
    'care.paper.plate': 'Diese Blumenampel wird bezahlt von',
    'care.paper.plate_thing': 'Dafür sorgt',
    'care.paper.plate_title': 'Tafel für {name}',
    'care.paper.plate_thanks': 'Danke!',
  },
  en: {
    'care.paper.thanks': 'Thank you for your sponsorship',
    'care.paper.dear_person': 'Dear {name},',
    'care.paper.dear_firm': 'Dear Sir or Madam,',
    'care.paper.text':
      'You are the sponsor of “{thing}” in {district}: from {from} until {until}. We thank you very much.',
    'care.paper.amount':
      'Your contribution of {amount} pays for plants, soil, water and all that is to be done about the fixing.',
    'care.paper.no_amount':
      'Your contribution pays for plants, soil, water and all that is to be done about the fixing.',
    'care.paper.watered':
      'Volunteers do the watering. How the flowers are you see at any time at {address}.',
    'care.paper.shown':
      'Your name stands there and on a small plate, as you wish. Please tell us if you do not want that any more.',
    'care.paper.hidden': 'Your name is not mentioned anywhere, as you wish.',
    'care.paper.no_receipt': 'This letter is no receipt for the tax office.',
    'care.paper.greeting': 'With kind regards',
    'care.paper.plate': 'This flower basket is paid for by',
    'care.paper.plate_thing': 'Made possible by',
    'care.paper.plate_title': 'Plate for {name}',
    'care.paper.plate_thanks': 'Thank you!',
  },
});
