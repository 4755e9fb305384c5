import { expect, test } from 'vitest';
import { SmtpRefusal, stageOf, type SmtpError } from './smtp-refusal.ts';

function error(facts: Partial<SmtpError>): SmtpError {
  return Object.assign(new Error('no'), facts);
}

test('it is told at which stage a mail server spoke', () => {
  expect(stageOf(error({ command: 'CONN', code: 'ECONNECTION' }))).toBe('connect');
  expect(stageOf(error({ command: 'EHLO', code: 'ECONNECTION' }))).toBe('connect');
  expect(stageOf(error({ command: 'AUTH PLAIN', code: 'EAUTH' }))).toBe('sign-in');
  expect(stageOf(error({ command: 'API', code: 'EAUTH' }))).toBe('sign-in');
  expect(stageOf(error({ command: 'MAIL FROM', code: 'EENVELOPE' }))).toBe('sender');
  expect(stageOf(error({ command: 'RCPT TO', code: 'EENVELOPE' }))).toBe('recipient');
  expect(stageOf(error({ command: 'DATA', code: 'EMESSAGE' }))).toBe('text');
});

test('a certificate that is not to be trusted is told apart from a server that is away', () => {
  for (const originalCode of [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  ]) {
    expect(stageOf(error({ code: 'ESOCKET', originalCode, command: 'CONN' }))).toBe('certificate');
  }
  expect(stageOf(error({ code: 'ESOCKET', originalCode: 'ECONNREFUSED' }))).toBe('connect');
});

test("a refusal says the server's own words and its code", () => {
  const refusal = new SmtpRefusal(
    error({ command: 'AUTH PLAIN', response: '535 wrong password', responseCode: 535 }),
  );
  expect(refusal).toMatchObject({ message: '535 wrong password', code: 535, stage: 'sign-in' });
  expect(new SmtpRefusal(error({ responseCode: false }))).toMatchObject({ code: null });
});
