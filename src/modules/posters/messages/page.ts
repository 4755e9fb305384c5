import { defineMessages } from '#platform/i18n/index.ts';

/** The page on which the team makes a poster. */
export const posterMessages = defineMessages({
  de: {
    'posters.heading': 'Plakat: {title}',
    'posters.link': 'Plakat',
    'posters.public': 'Plakat zum Ausdrucken',
    'posters.lead': 'Wählen Sie aus, wie es aussehen soll. Die Texte kommen aus der Veranstaltung.',
    'posters.back': 'Veranstaltung',
    'posters.design': 'Gestaltung',
    'posters.design.ruhig': 'Ruhig',
    'posters.design.ruhig_hint': 'Wie ein Emailleschild. Passt immer.',
    'posters.design.festlich': 'Festlich',
    'posters.design.festlich_hint': 'Farbe, große Schrift, Wimpel.',
    'posters.design.foto': 'Foto',
    'posters.design.foto_hint':
      'Oben groß das Bild der Veranstaltung. Bei sehr viel Text wie „Ruhig“.',
    'posters.design.foto_none':
      'Die Veranstaltung hat noch kein Bild, das gedruckt werden darf. Bis dahin sieht es aus wie „Ruhig“.',
    'posters.design.foto_small':
      'Das Bild der Veranstaltung ist dafür zu klein. Damit sieht es aus wie „Ruhig“. Laden Sie das Bild größer hoch: mindestens 480 Pixel breit.',
    'posters.design.foto_wide':
      'Das Bild der Veranstaltung ist dafür zu breit und zu flach. Damit sieht es aus wie „Ruhig“. Gut ist ein Bild, wie es ein Handy quer aufnimmt.',
    'posters.format': 'Format',
    'posters.format.a4': 'A4',
    'posters.format.a3': 'A3',
    'posters.format.a5': 'Handzettel A5, zwei auf einem Blatt',
    'posters.format.tuer': 'Türaushang, A4 quer',
    'posters.mono': 'Schwarz-weiß',
    'posters.mono_hint': 'Ohne große dunkle Flächen, für einfache Laserdrucker.',
    'posters.large': 'Große Schrift',
    'posters.large_hint': 'Alles in mindestens 18 Punkt, dafür weniger Text.',
    'posters.date': 'Welcher Termin?',
    'posters.date.all': 'Alle kommenden Termine',
    'posters.headline': 'Andere Überschrift',
    'posters.headline_hint': 'Leer heißt: der Titel der Veranstaltung.',
    'posters.extra': 'Zusatzzeile',
    'posters.extra_hint': 'Fällt auf. Zum Beispiel: Mit Kinderprogramm',
    'posters.optional': 'freiwillig',
    'posters.logos': 'Logos der Unterstützer',
    'posters.logos_hint':
      'Aus den Bildern des Stadtteils, die gedruckt werden dürfen. Höchstens {count}.',
    'posters.preview': 'Vorschau',
    'posters.preview_alt': 'Vorschau des Plakats',
    'posters.show': 'Vorschau zeigen',
    'posters.save': 'Speichern',
    'posters.saved': 'Gespeichert. So erscheint das Plakat jetzt auch auf der öffentlichen Seite.',
    'posters.download': 'Zum Drucken herunterladen',
    'posters.download_hint': 'So, wie es in der Vorschau aussieht.',
    'posters.download.a4': 'Plakat A4',
    'posters.download.a3': 'Plakat A3',
    'posters.download.a5': 'Handzettel A5',
    'posters.download.tuer': 'Türaushang',
    'posters.own': 'Eigenes Plakat statt unserem',
    'posters.own_lead':
      'Hat der Verein schon ein Plakat, als PDF oder Bild? Dann erscheint es überall, wo sonst unseres steht: auf Papier, auf der Seite der Veranstaltung, im Schaufenster und auf Instagram; die Terminliste per E-Mail führt zu ihm. Es wird nie beschnitten.',
    'posters.own_file': 'Datei',
    'posters.own_file_hint': 'PDF, JPEG, PNG oder WebP, höchstens 10 MB.',
    'posters.own_page': 'Seite',
    'posters.own_page_hint': 'Bei mehreren Seiten: welche gezeigt wird.',
    'posters.own_alt': 'Was steht auf dem Plakat?',
    'posters.own_alt_hint': 'Für alle, die es nicht sehen: was, wann, wo. Es wird vorgelesen.',
    'posters.own_upload': 'Hochladen und verwenden',
    'posters.own_active': 'Überall steht das eigene Plakat des Vereins.',
    'posters.own_as_it_is':
      'Es wird gezeigt und gedruckt, wie es ist: „Schwarz-weiß“ und „Große Schrift“ gelten nur für unsere Gestaltung. Ist ein Termin abgesagt, steht im Schaufenster und auf Instagram statt des Plakats, dass er ausfällt.',
    'posters.own_blurred': 'Gedruckt wird es unscharf',
    'posters.own_blurred_text':
      'Das Bild hat nur {width} × {height} Bildpunkte. Auf dem Telefon sieht es gut aus, auf Papier nicht. Fragen Sie den Verein nach dem PDF oder nach einem größeren Bild.',
    'posters.own_figure': 'Plakat',
    'posters.own_pages':
      '{pages, plural, one {Die Datei hat eine Seite.} other {Die Datei hat # Seiten. Gezeigt wird Seite {page}.}}',
    'posters.own_change': 'Ändern',
    'posters.own_remove': 'Wieder unser Plakat verwenden',
    'posters.own_restore': 'Eigenes Plakat wieder verwenden',
    'posters.own_removed':
      'Ein eigenes Plakat wurde entfernt. Es lässt sich {days} Tage lang zurückholen.',
    'posters.done.own': 'Das eigene Plakat ist da. Ab jetzt steht es überall.',
    'posters.done.changed': 'Geändert.',
    'posters.done.removed': 'Jetzt gilt wieder unser Plakat.',
    'posters.done.restored': 'Das eigene Plakat gilt wieder.',
    'posters.wrong': 'Das hat nicht geklappt.',
    'posters.error.changed_meanwhile':
      'Jemand hat das Plakat gerade geändert. Ihre Auswahl steht noch hier. Bitte sehen Sie nach und speichern Sie noch einmal.',
    'posters.error.not_found': 'Das eigene Plakat gibt es nicht mehr.',
    'posters.error.pdf_encrypted':
      'Diese PDF-Datei ist mit einem Passwort geschützt. Bitte speichern Sie sie ohne Passwort und laden Sie sie noch einmal hoch.',
    'posters.error.pdf_broken':
      'Diese PDF-Datei ist beschädigt und lässt sich nicht öffnen. Bitte speichern Sie sie neu oder nehmen Sie ein Bild des Plakats.',
    'posters.error.pdf_pages':
      'Diese PDF-Datei hat zu viele Seiten für ein Plakat. Bitte speichern Sie nur die Seite mit dem Plakat, höchstens {most} Seiten.',
    'posters.error.none': 'Bitte wählen Sie zuerst die Datei mit dem Plakat aus.',
    'posters.error.empty': 'Die Datei ist leer. Bitte wählen Sie eine andere.',
    'posters.error.too_large':
      'Das Plakat ist größer als 10 MB. Bitte speichern Sie es kleiner, zum Beispiel „für E-Mail“.',
    'posters.error.too_many_pixels':
      'Das Plakat hat mehr als 50 Millionen Bildpunkte. Bitte speichern Sie es kleiner.',
    'posters.error.too_long':
      'Eine Seite des Plakats ist länger als 16 000 Bildpunkte. Bitte speichern Sie es kleiner.',
    'posters.error.too_small':
      'Das Plakat ist zu klein, um es zu zeigen. Bitte fragen Sie den Verein nach dem PDF.',
    'posters.error.not_a_picture':
      'Diese Datei ist weder ein PDF noch ein Bild, auch wenn ihr Name so aussieht. Bitte speichern Sie das Plakat als PDF, JPEG oder PNG.',
    'posters.error.svg':
      'Plakate als SVG können wir nicht annehmen. Bitte speichern Sie das Plakat als PDF.',
    'posters.error.over_limit':
      'Der Platz für Dateien ist voll. Bitte löschen Sie Bilder, die niemand mehr braucht, oder fragen Sie den Betrieb nach mehr.',
    'posters.error.svg_unsafe':
      'Plakate als SVG können wir nicht annehmen. Bitte speichern Sie das Plakat als PDF.',
    'posters.error.gif':
      'Plakate als GIF können wir nicht annehmen. Bitte speichern Sie das Plakat als PDF, JPEG oder PNG.',
    'posters.error.heic':
      'Das Format HEIC können wir nicht lesen. Bitte speichern Sie das Plakat als PDF oder JPEG.',
    'posters.error.pdf': 'Diese PDF-Datei lässt sich nicht lesen. Bitte speichern Sie sie neu.',
    'posters.error.other_type':
      'Dieses Format können wir nicht lesen. Bitte speichern Sie das Plakat als PDF, JPEG oder PNG.',
    'posters.error.animated':
      'Ein bewegtes Plakat können wir nicht annehmen. Bitte speichern Sie ein einzelnes Bild daraus.',
    'posters.error.broken':
      'Die Datei mit dem Plakat ist beschädigt oder nicht vollständig. Bitte speichern Sie sie neu oder lassen Sie sie sich noch einmal schicken.',
    'posters.error.too_slow':
      'Das Plakat ließ sich nicht schnell genug lesen. Bitte versuchen Sie es noch einmal, oder speichern Sie es kleiner.',
    'posters.error.no_room':
      'Auf dem Server ist kein Platz mehr. Das Plakat wurde nicht gespeichert. Bitte sagen Sie dem Organisationsteam Bescheid.',
    'posters.error.no_such_page': 'So viele Seiten hat die Datei nicht.',
    'posters.error.pdf_slow':
      'Diese PDF-Datei ist zu aufwendig. Bitte speichern Sie sie einfacher oder als Bild.',
    'posters.error.alt_missing': 'Bitte schreiben Sie, was auf dem Plakat steht.',
    'posters.error.no_date': 'An diesem Tag findet die Veranstaltung nicht statt.',
    'posters.error.choose_again': 'Bitte wählen Sie die Datei noch einmal aus.',
    'posters.error.unready':
      'Das Plakat konnte gerade nicht gesetzt werden. Bitte versuchen Sie es noch einmal.',
    'posters.address.format': 'Dieses Format gibt es nicht. Es gibt: a4, a3, a5, tuer.',
    'posters.address.entwurf': 'Diese Gestaltung gibt es nicht. Es gibt: ruhig, festlich, foto.',
    'posters.address.sw': 'sw kann nur 1 oder 0 sein.',
    'posters.address.gross': 'gross kann nur 1 oder 0 sein.',
    'posters.address.tag': 'tag ist ein Tag wie 2026-05-01.',
    'posters.channel.title': 'Plakat',
    'posters.channel.done': 'hängt',
  },
  en: {
    'posters.heading': 'Poster: {title}',
    'posters.link': 'Poster',
    'posters.public': 'Poster to print',
    'posters.lead': 'Choose what it should look like. The texts come from the event.',
    'posters.back': 'Event',
    'posters.design': 'Design',
    'posters.design.ruhig': 'Calm',
    'posters.design.ruhig_hint': 'Like an enamel sign. Always fits.',
    'posters.design.festlich': 'Festive',
    'posters.design.festlich_hint': 'Colour, big letters, pennants.',
    'posters.design.foto': 'Photo',
    'posters.design.foto_hint':
      'The event’s picture large at the top. With very much text, like “Calm”.',
    'posters.design.foto_none':
      'The event has no picture yet that may be printed. Until then it looks like “Calm”.',
    'posters.design.foto_small':
      'The event’s picture is too small for this. With it, the poster looks like “Calm”. Upload the picture in a larger size: at least 480 pixels wide.',
    'posters.design.foto_wide':
      'The event’s picture is too wide and too flat for this. With it, the poster looks like “Calm”. A picture as a phone takes it when held sideways is fine.',
    'posters.format': 'Format',
    'posters.format.a4': 'A4',
    'posters.format.a3': 'A3',
    'posters.format.a5': 'Handout A5, two on a sheet',
    'posters.format.tuer': 'Door notice, A4 landscape',
    'posters.mono': 'Black and white',
    'posters.mono_hint': 'Without large dark areas, for simple laser printers.',
    'posters.large': 'Large print',
    'posters.large_hint': 'Everything in 18 points or more, with less text.',
    'posters.date': 'Which date?',
    'posters.date.all': 'All coming dates',
    'posters.headline': 'Another headline',
    'posters.headline_hint': 'Empty means: the title of the event.',
    'posters.extra': 'Extra line',
    'posters.extra_hint': 'Stands out. For example: With a programme for children',
    'posters.optional': 'optional',
    'posters.logos': 'Logos of sponsors',
    'posters.logos_hint': 'From the district’s pictures that may be printed. {count} at most.',
    'posters.preview': 'Preview',
    'posters.preview_alt': 'Preview of the poster',
    'posters.show': 'Show preview',
    'posters.save': 'Save',
    'posters.saved': 'Saved. The poster now looks like this on the public page too.',
    'posters.download': 'Download for printing',
    'posters.download_hint': 'As it looks in the preview.',
    'posters.download.a4': 'Poster A4',
    'posters.download.a3': 'Poster A3',
    'posters.download.a5': 'Handout A5',
    'posters.download.tuer': 'Door notice',
    'posters.own': 'A poster of your own instead of ours',
    'posters.own_lead':
      'Does the group have a poster already, as PDF or picture? Then it appears wherever ours would stand: on paper, on the page of the event, in the shop window and on Instagram; the date list by mail leads to it. It is never cropped.',
    'posters.own_file': 'File',
    'posters.own_file_hint': 'PDF, JPEG, PNG or WebP, 10 MB at most.',
    'posters.own_page': 'Page',
    'posters.own_page_hint': 'Where there are several: which one is shown.',
    'posters.own_alt': 'What does the poster say?',
    'posters.own_alt_hint': 'For all who do not see it: what, when, where. It is read aloud.',
    'posters.own_upload': 'Upload and use',
    'posters.own_active': 'The group’s own poster is shown everywhere.',
    'posters.own_as_it_is':
      'It is shown and printed as it is: “Black and white” and “Large print” are for our design only. Where a date is cancelled, shop window and Instagram say so instead of showing the poster.',
    'posters.own_blurred': 'It will be blurred in print',
    'posters.own_blurred_text':
      'The picture has only {width} × {height} pixels. It looks good on a phone, but not on paper. Ask the group for the PDF or for a larger picture.',
    'posters.own_figure': 'Poster',
    'posters.own_pages':
      '{pages, plural, one {The file has one page.} other {The file has # pages. Page {page} is shown.}}',
    'posters.own_change': 'Change',
    'posters.own_remove': 'Use our poster again',
    'posters.own_restore': 'Use the own poster again',
    'posters.own_removed': 'An own poster was removed. It can be brought back for {days} days.',
    'posters.done.own': 'The own poster is here. From now on it is shown everywhere.',
    'posters.done.changed': 'Changed.',
    'posters.done.removed': 'Our poster is shown again.',
    'posters.done.restored': 'The own poster is shown again.',
    'posters.wrong': 'That did not work.',
    'posters.error.changed_meanwhile':
      'Somebody has just changed the poster. Your choice is still here. Please look and save again.',
    'posters.error.not_found': 'The own poster is not there any more.',
    'posters.error.pdf_encrypted':
      'This PDF is protected by a password. Please save it without one and upload it again.',
    'posters.error.pdf_broken':
      'This PDF is damaged and cannot be opened. Please save it again or take a picture of the poster.',
    'posters.error.pdf_pages':
      'This PDF has too many pages for a poster. Please save only the page with the poster, {most} pages at most.',
    'posters.error.none': 'Please choose the file with the poster first.',
    'posters.error.empty': 'The file is empty. Please choose another one.',
    'posters.error.too_large':
      'The poster is larger than 10 MB. Please save it smaller, for example “for e-mail”.',
    'posters.error.too_many_pixels':
      'The poster has more than 50 million pixels. Please save it smaller.',
    'posters.error.too_long':
      'One side of the poster is longer than 16,000 pixels. Please save it smaller.',
    'posters.error.too_small':
      'The poster is too small to be shown. Please ask the group for the PDF.',
    'posters.error.not_a_picture':
      'This file is neither a PDF nor a picture, even if its name looks like one. Please save the poster as PDF, JPEG or PNG.',
    'posters.error.svg': 'We cannot take posters as SVG. Please save the poster as PDF.',
    'posters.error.over_limit':
      'The room for files is full. Please delete pictures that nobody needs any more, or ask whoever runs Ortsmitte for more.',
    'posters.error.svg_unsafe': 'We cannot take posters as SVG. Please save the poster as PDF.',
    'posters.error.gif':
      'We cannot take posters as GIF. Please save the poster as PDF, JPEG or PNG.',
    'posters.error.heic': 'We cannot read the HEIC format. Please save the poster as PDF or JPEG.',
    'posters.error.pdf': 'This PDF cannot be read. Please save it again.',
    'posters.error.other_type':
      'We cannot read this format. Please save the poster as PDF, JPEG or PNG.',
    'posters.error.animated': 'We cannot take a moving poster. Please save a single picture of it.',
    'posters.error.broken':
      'The file with the poster is damaged or incomplete. Please save it again, or have it sent once more.',
    'posters.error.too_slow':
      'The poster could not be read fast enough. Please try again, or save it smaller.',
    'posters.error.no_room':
      'The server has no room left. The poster was not saved. Please tell the coordination team.',
    'posters.error.no_such_page': 'The file does not have that many pages.',
    'posters.error.pdf_slow':
      'This PDF is too elaborate. Please save it in a simpler way or as a picture.',
    'posters.error.alt_missing': 'Please write what the poster says.',
    'posters.error.no_date': 'The event does not take place on that day.',
    'posters.error.choose_again': 'Please choose the file again.',
    'posters.error.unready': 'The poster could not be set just now. Please try again.',
    'posters.address.format': 'There is no such format. There are: a4, a3, a5, tuer.',
    'posters.address.entwurf': 'There is no such design. There are: ruhig, festlich, foto.',
    'posters.address.sw': 'sw can only be 1 or 0.',
    'posters.address.gross': 'gross can only be 1 or 0.',
    'posters.address.tag': 'tag is a day like 2026-05-01.',
    'posters.channel.title': 'Poster',
    'posters.channel.done': 'hangs',
  },
});
