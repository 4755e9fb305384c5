import { defineMessages } from '#platform/i18n/index.ts';

/** What stands on labels with short addresses. */
export const labelMessages = defineMessages({
  de: {
    'places.labels.title': 'Etiketten',
    'places.labels.scan': 'Bitte scannen',
    'places.labels.qr': 'QR-Code für {address}',
  },
  en: {
    'places.labels.title': 'Labels',
    'places.labels.scan': 'Please scan',
    'places.labels.qr': 'QR code for {address}',
  },
});
