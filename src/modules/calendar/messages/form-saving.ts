import { defineMessages } from '#platform/i18n/index.ts';

/** What the event form says when it is saved: with which status, or why not yet. */
export const calendarSavingMessages = defineMessages({
  de: {
    'calendar.form.publish': 'Veröffentlichen',
    'calendar.form.publish_team': 'Für das Team freigeben',
    'calendar.form.hold': 'Vormerken',
    'calendar.form.hold_delegate': 'Vormerken und zur Freigabe geben',
    'calendar.form.draft': 'Als Entwurf speichern',
    'calendar.form.save': 'Änderungen speichern',
    'calendar.form.anyway.publish': 'Trotzdem veröffentlichen',
    'calendar.form.anyway.publish_team': 'Trotzdem für das Team freigeben',
    'calendar.form.anyway.hold': 'Trotzdem vormerken',
    'calendar.form.anyway.hold_delegate': 'Trotzdem vormerken und zur Freigabe geben',
    'calendar.form.anyway.save': 'Trotzdem speichern',
    'calendar.form.save_help':
      'Veröffentlichen: alle sehen es. Vormerken: der Tag ist belegt, nur Team und Vereine sehen ihn. Entwurf: nur Ihr Team sieht ihn.',
    'calendar.form.save_help_team':
      'Für das Team freigeben: nur das Team und die Gruppe, die einlädt, sehen es. Vormerken: der Tag ist belegt; andere Vereine sehen nur, dass er vergeben ist. Entwurf: noch nicht fertig.',
    'calendar.form.save_help_either':
      'Veröffentlichen: es sehen alle, oder nur das Team, wenn Sie das oben so gewählt haben. Vormerken: der Tag ist belegt. Entwurf: nur Ihr Team sieht ihn.',
    'calendar.form.save_help_delegate':
      'Vormerken: der Tag ist belegt, Team und andere Vereine sehen ihn, das Organisationsteam veröffentlicht ihn. Entwurf: nur Ihr Verein und das Team sehen ihn.',
    'calendar.form.save_help_delegate_team':
      'Vormerken: der Tag ist belegt. Ihr Verein und das Team sehen ihn, andere Vereine nur, dass er vergeben ist. Das Organisationsteam gibt ihn für das Team frei. Entwurf: nur Ihr Verein und das Team sehen ihn.',
    'calendar.form.save_help_delegate_either':
      'Vormerken: der Tag ist belegt. Das Organisationsteam prüft ihn und zeigt ihn denen, die Sie oben gewählt haben. Entwurf: nur Ihr Verein und das Team sehen ihn.',
    'calendar.form.save_help_published':
      'Diese Veranstaltung ist veröffentlicht. Änderungen gelten sofort.',
    'calendar.form.saving': 'Wird gespeichert …',
    'calendar.form.restored':
      'Hier steht noch, was Sie zuletzt geschrieben haben. Es ist nicht gespeichert.',
    'calendar.form.restored_drop': 'Verwerfen und neu beginnen',
    'calendar.form.errors': 'Bitte sehen Sie noch einmal nach. Gespeichert ist noch nichts.',
    'calendar.form.conflict': 'Inzwischen hat jemand anderes diese Veranstaltung geändert.',
    'calendar.form.conflict_text':
      'Ihre Eingaben sind noch da. Übernehmen Sie, was Sie von der anderen Fassung brauchen. Wenn Sie dann speichern, gilt, was im Formular steht.',
    'calendar.form.conflict_theirs': 'Dort steht:',
    'calendar.form.conflict_mine': 'Bei Ihnen steht:',
    'calendar.form.conflict_take': 'Übernehmen: {label}',
    'calendar.form.conflict_empty': '(leer)',
    'calendar.form.conflict_same': 'Im Formular steht jetzt dasselbe wie in der anderen Fassung.',
    'calendar.form.conflict_dates': 'Termine',
    'calendar.form.yes': 'ja',
    'calendar.form.no': 'nein',
    'calendar.form.already_saved': 'Diese Veranstaltung ist schon gespeichert.',
    'calendar.form.already_saved_text':
      'Was Sie danach geändert haben, ist noch nicht gespeichert. Es steht hier im Formular.',
  },
  en: {
    'calendar.form.publish': 'Publish',
    'calendar.form.publish_team': 'Open it to the team',
    'calendar.form.hold': 'Pencil in',
    'calendar.form.hold_delegate': 'Pencil in and ask to publish',
    'calendar.form.draft': 'Save as draft',
    'calendar.form.save': 'Save changes',
    'calendar.form.anyway.publish': 'Publish anyway',
    'calendar.form.anyway.publish_team': 'Open it to the team anyway',
    'calendar.form.anyway.hold': 'Pencil in anyway',
    'calendar.form.anyway.hold_delegate': 'Pencil in anyway and ask to publish',
    'calendar.form.anyway.save': 'Save anyway',
    'calendar.form.save_help':
      'Publish: everybody sees it. Pencil in: the date is taken, only team and clubs see it. Draft: only your team sees it.',
    'calendar.form.save_help_team':
      'Open it to the team: only the team and the group that invites see it. Pencil in: the date is taken; other clubs see only that it is. Draft: not ready yet.',
    'calendar.form.save_help_either':
      'Publish: everybody sees it, or the team only if you have chosen so above. Pencil in: the date is taken. Draft: only your team sees it.',
    'calendar.form.save_help_delegate':
      'Pencil in: the date is taken, team and other clubs see it, the organising team publishes it. Draft: only your club and the team see it.',
    'calendar.form.save_help_delegate_team':
      'Pencil in: the date is taken. Your club and the team see it, other clubs only that it is taken. The organising team opens it to the team. Draft: only your club and the team see it.',
    'calendar.form.save_help_delegate_either':
      'Pencil in: the date is taken. The organising team checks it and shows it to those whom you have chosen above. Draft: only your club and the team see it.',
    'calendar.form.save_help_published': 'This event is published. Changes hold at once.',
    'calendar.form.saving': 'Saving …',
    'calendar.form.restored': 'Here is still what you wrote last. It has not been saved.',
    'calendar.form.restored_drop': 'Discard and start again',
    'calendar.form.errors': 'Please have another look. Nothing has been saved yet.',
    'calendar.form.conflict': 'Somebody else has changed this event meanwhile.',
    'calendar.form.conflict_text':
      'What you typed is still here. Take over what you need from the other version. When you save then, what stands in the form holds.',
    'calendar.form.conflict_theirs': 'There it says:',
    'calendar.form.conflict_mine': 'Yours says:',
    'calendar.form.conflict_take': 'Take over: {label}',
    'calendar.form.conflict_empty': '(empty)',
    'calendar.form.conflict_same': 'The form now says the same as the other version.',
    'calendar.form.conflict_dates': 'Dates',
    'calendar.form.yes': 'yes',
    'calendar.form.no': 'no',
    'calendar.form.already_saved': 'This event has already been saved.',
    'calendar.form.already_saved_text':
      'What you changed after that has not been saved yet. It stands here in the form.',
  },
});
