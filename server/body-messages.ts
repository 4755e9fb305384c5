import { defineMessages } from '#platform/i18n/index.ts';

/** What is said about a request that is too large to be read. */
export const bodyMessages = defineMessages({
  de: {
    'server.body.large':
      'Das ist zu groß und kam nicht an. Gehen Sie zurück: Was Sie geschrieben haben, steht meist noch da. Wählen Sie ein Bild mit höchstens 10 MB.',
    'server.body.visitor':
      'Das ist zu groß und kam nicht an. Wenn Sie etwas hochladen möchten, melden Sie sich bitte zuerst an.',
  },
  en: {
    'server.body.large':
      'This is too large and did not arrive. Go back: what you wrote is mostly still there. Choose a picture of 10 MB at most.',
    'server.body.visitor':
      'This is too large and did not arrive. To upload something, please sign in first.',
  },
});
