import type { Stage } from './mail.ts';

/** As nodemailer hands it over. */
export type SmtpError = Error & {
  code?: string;
  originalCode?: string;
  command?: string;
  responseCode?: number | false;
  response?: string;
};

/** A mail server that cannot be reached, is not who it says, or does not let us in. */
export class SmtpRefusal extends Error {
  readonly stage: Stage;
  /** Its reply code, or null where it said nothing. */
  readonly code: number | null;

  constructor(error: SmtpError) {
    super(replyOf(error), { cause: error });
    this.stage = stageOf(error);
    this.code = error.responseCode || null;
  }
}

export function replyOf(error: SmtpError): string {
  return error.response || error.message;
}

export function stageOf(error: SmtpError): Stage {
  if (isAboutCertificate(error)) return 'certificate';
  const { command = '' } = error;
  if (error.code === 'EAUTH' || command.startsWith('AUTH')) return 'sign-in';
  if (command === 'MAIL FROM') return 'sender';
  if (command === 'RCPT TO') return 'recipient';
  if (command === 'DATA') return 'text';
  return 'connect';
}

/** The names that OpenSSL and Node give to a certificate that is not to be trusted. */
function isAboutCertificate({ code = '', originalCode = '' }: SmtpError): boolean {
  return [code, originalCode].some((name) => /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/.test(name));
}
