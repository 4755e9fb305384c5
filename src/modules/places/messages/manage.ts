import { defineMessages } from '#platform/i18n/index.ts';

/** What the team reads where it keeps the places. */
export const placeMessages = defineMessages({
  de: {
    'places.title': 'Orte',
    'places.lead':
      'Wo Veranstaltungen stattfinden, und wo etwas steht oder hängt: Räume, Plätze, Straßen.',
    'places.new': 'Ort hinzufügen',
    'places.edit': 'Ort ändern',
    'places.back': 'Alle Orte',
    'places.none': 'Noch kein Ort',
    'places.none_hint': 'Fügen Sie die Orte hinzu, an denen bei Ihnen etwas stattfindet.',
    'places.room': 'Raum',
    'places.optional': 'freiwillig',
    'places.field.name': 'Name',
    'places.field.street': 'Straße und Hausnummer',
    'places.field.postalCode': 'Postleitzahl',
    'places.field.town': 'Stadt',
    'places.field.position': 'Lage auf der Karte',
    'places.position_hint':
      'Suchen Sie den Ort auf einer Karte im Internet, kopieren Sie die Adresse der Seite oder die Zahlen, und fügen Sie sie hier ein. Zum Beispiel: 51.5906, 7.7226.',
    'places.field.access': 'Wie kommt man hinein?',
    'places.access_hint': 'Stufen, Rampe, Aufzug, Toilette.',
    'places.field.accessEn': 'Wie kommt man hinein? Auf Englisch',
    'places.field.venue': 'Hier finden Veranstaltungen statt',
    'places.venue_hint':
      'Sonst steht der Ort nicht zur Wahl, wenn jemand eine Veranstaltung einträgt.',
    'places.field.exclusive': 'Raum: Hier kann immer nur eine Sache sein',
    'places.exclusive_hint':
      'Dann kann niemand zwei Veranstaltungen zur selben Zeit dort eintragen. Für Plätze und Straßen nicht nötig.',
    'places.save': 'Speichern',
    'places.save_turned': 'Umdrehen und speichern',
    'places.save_anyway': 'Trotzdem so speichern',
    'places.delete': 'Ort löschen',
    'places.delete_hint': 'Sie können das Löschen gleich zurücknehmen.',
    'places.undo': 'Rückgängig',
    'places.done.saved': '{name} ist gespeichert.',
    'places.done.deleted': '{name} ist gelöscht.',
    'places.done.restored': '{name} ist wieder da.',
    'places.in_use':
      '{name} kann nicht gelöscht werden, denn dort findet etwas statt. Geben Sie zuerst diesen Veranstaltungen einen anderen Ort:',
    'places.errors': 'Bitte sehen Sie noch einmal nach',
    'places.problem': 'Das ging nicht',
    'places.error.name_required': 'Bitte geben Sie einen Namen an.',
    'places.error.too_long': 'Das ist zu lang.',
    'places.error.postal_code': 'Eine Postleitzahl hat fünf Ziffern.',
    'places.error.position':
      'Bitte geben Sie Breite und Länge an, zum Beispiel 51.5906, 7.7226, oder lassen Sie das Feld leer.',
    'places.error.position_address':
      'In dieser Adresse steht keine Lage. Öffnen Sie sie, und kopieren Sie dann die lange Adresse oben im Browser oder die beiden Zahlen.',
    'places.error.position_turned':
      'Haben Sie Breite und Länge vertauscht? Umgedreht liegt der Ort im Stadtteil: {meant}.',
    'places.error.position_elsewhere':
      'Diese Stelle liegt {kilometres} km vom Stadtteil entfernt. Ist das richtig? Dann speichern Sie noch einmal.',
    'places.conflict':
      'Jemand anderes hat diesen Ort inzwischen gespeichert. Ihre Eingaben stehen noch hier. Wenn Sie noch einmal speichern, gilt Ihre Fassung. In der anderen steht:',
    'places.double':
      'Das kann noch kein Raum sein, denn dort sind schon zwei Dinge zur selben Zeit geplant:',
  },
  en: {
    'places.title': 'Places',
    'places.lead':
      'Where events take place, and where something stands or hangs: rooms, squares, streets.',
    'places.new': 'Add a place',
    'places.edit': 'Change place',
    'places.back': 'All places',
    'places.none': 'No place yet',
    'places.none_hint': 'Add the places where things happen here.',
    'places.room': 'Room',
    'places.optional': 'optional',
    'places.field.name': 'Name',
    'places.field.street': 'Street and number',
    'places.field.postalCode': 'Postal code',
    'places.field.town': 'Town',
    'places.field.position': 'Position on the map',
    'places.position_hint':
      'Find the place on a map on the web, copy the address of the page or the numbers, and paste them here. For example: 51.5906, 7.7226.',
    'places.field.access': 'How does one get in?',
    'places.access_hint': 'Steps, ramp, lift, toilet.',
    'places.field.accessEn': 'How does one get in? In English',
    'places.field.venue': 'Events take place here',
    'places.venue_hint': 'Otherwise it cannot be chosen when somebody enters an event.',
    'places.field.exclusive': 'Room: only one thing can be here at a time',
    'places.exclusive_hint':
      'Then nobody can enter two events there at the same time. Not needed for squares and streets.',
    'places.save': 'Save',
    'places.save_turned': 'Turn round and save',
    'places.save_anyway': 'Save it like this anyway',
    'places.delete': 'Delete place',
    'places.delete_hint': 'You can take the deletion back at once.',
    'places.undo': 'Undo',
    'places.done.saved': '{name} has been saved.',
    'places.done.deleted': '{name} has been deleted.',
    'places.done.restored': '{name} is back.',
    'places.in_use':
      '{name} cannot be deleted, because something takes place there. First give these events another place:',
    'places.errors': 'Please have another look',
    'places.problem': 'That did not work',
    'places.error.name_required': 'Please give a name.',
    'places.error.too_long': 'This is too long.',
    'places.error.postal_code': 'A postal code has five digits.',
    'places.error.position':
      'Please give latitude and longitude, for example 51.5906, 7.7226, or leave the field empty.',
    'places.error.position_address':
      'This address holds no position. Open it, and then copy the long address at the top of the browser, or the two numbers.',
    'places.error.position_turned':
      'Did you mix up latitude and longitude? Turned round, the place lies in the district: {meant}.',
    'places.error.position_elsewhere':
      'This spot is {kilometres} km away from the district. Is that right? Then save once more.',
    'places.conflict':
      'Somebody else saved this place meanwhile. What you typed is still here. If you save again, your version counts. The other one says:',
    'places.double':
      'This cannot be a room yet, because two things are planned there at the same time:',
  },
});
