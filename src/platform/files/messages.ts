import { defineMessages } from '#platform/i18n/index.ts';

/** What is said about pictures: fields, and what is wrong with an upload. */
export const filesMessages = defineMessages({
  de: {
    'files.picture': 'Bild',
    'files.optional': 'freiwillig',
    'files.none': 'Kein Bild',
    'files.choose_existing': 'Ein vorhandenes Bild nehmen',
    'files.upload_new': 'Ein neues Bild hochladen',
    'files.upload': 'Bild hochladen',
    'files.uploading': 'Das Bild wird hochgeladen …',
    'files.uploaded': 'Das Bild ist hochgeladen und ausgewählt.',
    'files.no_alt': 'Bild ohne Beschreibung',
    'files.credit_line': 'Foto: {name}',
    'files.file': 'Bilddatei',
    'files.file_hint':
      'JPEG, PNG, WebP oder AVIF, höchstens 10 MB. Ort und Gerät, die im Bild gespeichert sind, entfernen wir.',
    'files.alt': 'Was ist auf dem Bild zu sehen?',
    'files.alt_hint':
      'Ein Satz für alle, die das Bild nicht sehen. Zum Beispiel: Kinder tanzen um den geschmückten Maibaum.',
    'files.alt_en': 'Dasselbe auf Englisch',
    'files.decorative': 'Das Bild ist nur Schmuck',
    'files.decorative_hint': 'Dann braucht es keine Beschreibung und wird nicht vorgelesen.',
    'files.photographer': 'Wer hat das Bild gemacht?',
    'files.credit': 'Angabe am Bild',
    'files.credit_hint': 'Nur wenn „Foto: Name“ nicht genügt. Zum Beispiel: Archiv der Zeche.',
    'files.consent': 'Wer hat zugestimmt?',
    'files.consent_hint':
      'Sind Menschen zu erkennen, müssen sie einverstanden sein. Schreiben Sie auf, wer zugestimmt hat und wann. Das sehen nur Aktive.',
    'files.channels': 'Wo darf das Bild gezeigt werden?',
    'files.channels_hint': 'Ohne „Website“ sehen es nur angemeldete Aktive.',
    'files.channel.web': 'Website',
    'files.channel.mailing': 'Terminliste per E-Mail',
    'files.channel.print': 'Plakate und Drucksachen',
    'files.channel.screen': 'Schaufenster',
    'files.channel.social': 'Instagram und andere',
    'files.more': 'Weitere Angaben',

    'files.not_on_web': 'Nicht auf der Website',
    'files.title': 'Bilder',
    'files.lead':
      'Alle Bilder des Stadtteils: was darauf ist, von wem sie sind und wo sie gezeigt werden dürfen.',
    'files.empty': 'Noch keine Bilder',
    'files.empty_text':
      'Ein Bild hochladen können Sie hier, oder gleich beim Aufschreiben einer Veranstaltung.',
    'files.uses': 'Wird gezeigt bei:',
    'files.many_uses': 'Wird auf {count} Seiten gezeigt',
    'files.unused': 'Wird zurzeit nirgends gezeigt.',
    'files.agreed': 'Zugestimmt: {who}',
    'files.agreed_nobody': 'Keine Zustimmung aufgeschrieben',
    'files.is_decorative': 'Nur Schmuck',
    'files.edit': 'Ändern',
    'files.edit_title': 'Angaben zum Bild',
    'files.edit_of': 'Bild ändern: {what}',
    'files.delete': 'Löschen',
    'files.delete_of': 'Bild löschen: {what}',
    'files.deleted': 'Das Bild ist gelöscht.',
    'files.deleted_text':
      '{count, plural, =0 {Es wurde nirgends gezeigt.} one {Es ist auch von einer Seite verschwunden.} other {Es ist auch von # Seiten verschwunden.}}',
    'files.undo': 'Rückgängig machen',
    'files.restored': 'Das Bild ist wieder da.',
    'files.saved': 'Die Angaben sind gespeichert.',
    'files.stored': 'Das Bild ist gespeichert.',
    'files.save': 'Speichern',
    'files.wrong': 'Das Bild ist noch nicht gespeichert',
    'files.path': 'Weg zurück',
    'files.newer': 'Neuere Bilder',
    'files.older': 'Ältere Bilder',
    'files.pages': 'Weitere Bilder',
    'files.page': 'Seite {page} von {pages}',
    'files.forbidden':
      'Dieses Bild hat jemand anderes hochgeladen. Ändern kann es das Organisationsteam.',

    'files.error.none': 'Bitte wählen Sie zuerst ein Bild aus.',
    'files.error.empty': 'Die Datei ist leer. Bitte wählen Sie eine andere.',
    'files.error.too_large':
      'Das Bild ist größer als 10 MB. Bitte verkleinern Sie es oder wählen Sie ein anderes.',
    'files.error.too_many_pixels':
      'Das Bild hat mehr als 50 Millionen Bildpunkte. Bitte verkleinern Sie es.',
    'files.error.too_long':
      'Eine Seite des Bildes ist länger als 16 000 Bildpunkte. Bitte verkleinern Sie es oder schneiden Sie es zu.',
    'files.error.too_small': 'Das Bild ist zu klein. Jede Seite braucht wenigstens 64 Bildpunkte.',
    'files.error.not_a_picture':
      'Diese Datei ist kein Bild, auch wenn ihr Name so aussieht. Bitte wählen Sie ein Foto als JPEG oder PNG.',
    'files.error.svg':
      'Zeichnungen als SVG können wir nicht annehmen. Bitte speichern Sie das Bild als PNG.',
    'files.error.svg_unsafe':
      'Diese Zeichnung enthält Programme oder Verweise auf andere Dateien. Das nehmen wir nicht an, weil es gefährlich sein kann. Bitte speichern Sie sie als PNG.',
    'files.error.gif':
      'GIF-Bilder können wir nicht annehmen. Bitte speichern Sie das Bild als JPEG oder PNG.',
    'files.error.heic':
      'Das Format HEIC können wir nicht lesen. Bitte speichern Sie das Bild als JPEG. Auf dem iPhone: Einstellungen, Kamera, Formate, „Maximale Kompatibilität“.',
    'files.error.pdf':
      'Das ist ein PDF und kein Bild. Bitte speichern Sie die Seite als JPEG oder PNG.',
    'files.error.other_type':
      'Dieses Bildformat können wir nicht lesen. Bitte speichern Sie das Bild als JPEG oder PNG.',
    'files.error.animated':
      'Bewegte Bilder können wir nicht annehmen. Bitte speichern Sie ein einzelnes Bild daraus.',
    'files.error.broken':
      'Das Bild ist beschädigt oder nicht vollständig. Bitte kopieren Sie es noch einmal vom Gerät oder wählen Sie ein anderes.',
    'files.error.too_slow':
      'Das Bild ist so aufwendig, dass wir es nicht in 20 Sekunden lesen konnten. Bitte speichern Sie es kleiner.',
    'files.error.no_room':
      'Auf dem Server ist kein Platz mehr. Das Bild wurde nicht gespeichert. Bitte sagen Sie dem Organisationsteam Bescheid.',
    'files.error.over_limit':
      'Der Platz für Bilder ist aufgebraucht. Löschen Sie Bilder, die niemand mehr braucht, oder bitten Sie den Betrieb um mehr Platz.',
    'files.error.alt_missing':
      'Bitte schreiben Sie in einem Satz, was zu sehen ist, oder geben Sie an, dass das Bild nur Schmuck ist.',
    'files.error.text_too_long': 'Der Text ist zu lang. Bitte kürzen Sie ihn.',
    'files.error.not_found': 'Dieses Bild gibt es nicht mehr.',
    'files.error.changed_meanwhile':
      'Jemand anderes hat die Angaben zu diesem Bild inzwischen geändert. Bitte vergleichen Sie und speichern Sie noch einmal.',
    'files.error.unreachable':
      'Das Bild ist nicht angekommen. Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    'files.error.choose_again': 'Bitte wählen Sie die Datei noch einmal aus.',
  },
  en: {
    'files.picture': 'Picture',
    'files.optional': 'optional',
    'files.none': 'No picture',
    'files.choose_existing': 'Choose an existing picture',
    'files.upload_new': 'Upload a new picture',
    'files.upload': 'Upload picture',
    'files.uploading': 'The picture is being uploaded …',
    'files.uploaded': 'The picture is uploaded and chosen.',
    'files.no_alt': 'Picture without description',
    'files.credit_line': 'Photo: {name}',
    'files.file': 'Picture file',
    'files.file_hint':
      'JPEG, PNG, WebP or AVIF, 10 MB at most. We remove place and device stored in the picture.',
    'files.alt': 'What does the picture show?',
    'files.alt_hint':
      'One sentence for everyone who does not see it. For example: children dance around the decorated maypole.',
    'files.alt_en': 'The same in English',
    'files.decorative': 'The picture is decoration only',
    'files.decorative_hint': 'Then it needs no description and is not read aloud.',
    'files.photographer': 'Who took the picture?',
    'files.credit': 'Credit beside the picture',
    'files.credit_hint':
      'Only where “Photo: name” is not enough. For example: archive of the mine.',
    'files.consent': 'Who agreed?',
    'files.consent_hint':
      'People who can be recognised must agree. Write down who agreed and when. Only volunteers see this.',
    'files.channels': 'Where may the picture be shown?',
    'files.channels_hint': 'Without “Website” only signed-in volunteers see it.',
    'files.channel.web': 'Website',
    'files.channel.mailing': 'Date list by email',
    'files.channel.print': 'Posters and print',
    'files.channel.screen': 'Shop window screen',
    'files.channel.social': 'Instagram and others',
    'files.more': 'More details',

    'files.not_on_web': 'Not on the website',
    'files.title': 'Pictures',
    'files.lead':
      'All pictures of the district: what they show, whose they are and where they may be shown.',
    'files.empty': 'No pictures yet',
    'files.empty_text': 'Upload a picture here, or while you write down an event.',
    'files.uses': 'Shown at:',
    'files.many_uses': 'Shown on {count} pages',
    'files.unused': 'Not shown anywhere at present.',
    'files.agreed': 'Agreed: {who}',
    'files.agreed_nobody': 'No consent written down',
    'files.is_decorative': 'Decoration only',
    'files.edit': 'Change',
    'files.edit_title': 'About this picture',
    'files.edit_of': 'Change picture: {what}',
    'files.delete': 'Delete',
    'files.delete_of': 'Delete picture: {what}',
    'files.deleted': 'The picture is deleted.',
    'files.deleted_text':
      '{count, plural, =0 {It was not shown anywhere.} one {It is gone from one page too.} other {It is gone from # pages too.}}',
    'files.undo': 'Undo',
    'files.restored': 'The picture is back.',
    'files.saved': 'The details are saved.',
    'files.stored': 'The picture is saved.',
    'files.save': 'Save',
    'files.wrong': 'The picture is not saved yet',
    'files.path': 'Way back',
    'files.newer': 'Newer pictures',
    'files.older': 'Older pictures',
    'files.pages': 'More pictures',
    'files.page': 'Page {page} of {pages}',
    'files.forbidden': 'Somebody else uploaded this picture. The coordination team can change it.',

    'files.error.none': 'Please choose a picture first.',
    'files.error.empty': 'The file is empty. Please choose another one.',
    'files.error.too_large':
      'The picture is larger than 10 MB. Please make it smaller or choose another one.',
    'files.error.too_many_pixels':
      'The picture has more than 50 million pixels. Please make it smaller.',
    'files.error.too_long':
      'One side of the picture is longer than 16,000 pixels. Please make it smaller or crop it.',
    'files.error.too_small': 'The picture is too small. Each side needs at least 64 pixels.',
    'files.error.not_a_picture':
      'This file is not a picture, even if its name looks like one. Please choose a photo as JPEG or PNG.',
    'files.error.svg': 'We cannot take SVG drawings. Please save the picture as PNG.',
    'files.error.svg_unsafe':
      'This drawing holds programs or points to other files. We do not take that, because it can be dangerous. Please save it as PNG.',
    'files.error.gif': 'We cannot take GIF pictures. Please save the picture as JPEG or PNG.',
    'files.error.heic':
      'We cannot read the HEIC format. Please save the picture as JPEG. On an iPhone: Settings, Camera, Formats, “Most Compatible”.',
    'files.error.pdf': 'This is a PDF, not a picture. Please save the page as JPEG or PNG.',
    'files.error.other_type':
      'We cannot read this picture format. Please save the picture as JPEG or PNG.',
    'files.error.animated': 'We cannot take moving pictures. Please save a single picture of it.',
    'files.error.broken':
      'The picture is damaged or incomplete. Please copy it from the device again or choose another one.',
    'files.error.too_slow':
      'We could not read this picture within 20 seconds. Please save it smaller.',
    'files.error.no_room':
      'The server has no room left. The picture was not saved. Please tell the coordination team.',
    'files.error.over_limit':
      'There is no room for pictures left. Delete those that nobody needs, or ask whoever runs Ortsmitte for more room.',
    'files.error.alt_missing':
      'Please write in one sentence what it shows, or say that the picture is decoration only.',
    'files.error.text_too_long': 'The text is too long. Please shorten it.',
    'files.error.not_found': 'This picture no longer exists.',
    'files.error.changed_meanwhile':
      'Somebody else changed the details of this picture meanwhile. Please compare and save again.',
    'files.error.unreachable':
      'The picture did not arrive. Please check the connection and try again.',
    'files.error.choose_again': 'Please choose the file again.',
  },
});
