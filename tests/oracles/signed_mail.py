"""What dkimpy (python3-dkim) makes of a mail that Ortsmitte signed.

Reads fixtures/signed_mail.eml (kept by the test in src/platform/mail/dkim.server.test.ts) and prints one JSON object: whether
its signature holds, as it is and with something in it changed, and which headers it covers.
"""
import json
import os
import subprocess

import dkim

FIXTURES = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'fixtures')


def main():
    with open(os.path.join(FIXTURES, 'signed_mail.eml'), 'rb') as file:
        mail = file.read()
    key = public_key()
    asked = []

    def dns(name, timeout=5):
        asked.append(name.decode())
        return b'v=DKIM1; k=rsa; p=' + key

    def holds(text):
        return dkim.verify(text, dnsfunc=dns)

    def changed(old, new):
        assert mail.count(old) >= 1, old
        return holds(mail.replace(old, new))

    parsed = dkim.DKIM(mail)
    parsed.verify(dnsfunc=dns)
    print(json.dumps({
        'made': 'python3-dkim',
        'asIs': holds(mail),
        'asked': sorted(set(asked)),
        'signed': sorted({name.decode() for name, _ in parsed.signed_headers}),
        'otherText': changed(b'Sch=C3=B6n', b'Gut'),
        'otherWayToLeave': changed(b'/abmelden/', b'/anmelden/'),
        'notOneClick': changed(b'One-Click', b'Two-Click'),
        'otherSender': changed(b'buero@example.org', b'bueroo@example.org'),
    }, indent=2))


def public_key():
    made = subprocess.run(
        ['openssl', 'rsa', '-in', os.path.join(FIXTURES, 'signed_mail.pem'), '-pubout'],
        capture_output=True, check=True)
    return b''.join(line for line in made.stdout.splitlines() if not line.startswith(b'-----'))


main()
