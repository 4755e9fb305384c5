import { defineMessages } from '#platform/i18n/index.ts';

/** How a screen is set up; checked against the systems of 2026. */
export const guideMessages = defineMessages({
  de: {
    'displays.guide.title': 'Bildschirm einrichten',
    'displays.guide.back': 'Zurück',
    'displays.guide.lead':
      'Ein Bildschirm im Fenster braucht einen kleinen Computer, Strom und WLAN. Einmal eingerichtet, läuft er von selbst, auch nach einem Stromausfall.',
    'displays.guide.print':
      'Diese Seite können Sie drucken und neben den Bildschirm legen: im Browser mit Strg + P.',
    'displays.guide.address': 'Die Adresse Ihres Bildschirms',
    'displays.guide.address_text':
      'Mehr braucht er nicht. Melden Sie sich auf diesem Gerät nicht bei Ortsmitte an.',
    'displays.guide.need': 'Was Sie brauchen',
    'displays.guide.need.1':
      'Einen Bildschirm ab 32 Zoll, hell genug für ein Fenster (ab 350 cd/m², besser 500), hoch oder quer. Er soll sich nach einem Stromausfall von selbst einschalten: im Menü des Geräts „Auto Power On“.',
    'displays.guide.need.2':
      'Einen der vier Computer unten. Wenn Sie die Wahl haben: den Raspberry Pi.',
    'displays.guide.need.3':
      'WLAN oder ein Kabel. Fällt das Netz aus, zeigt der Bildschirm eine Woche lang weiter, was er weiß.',
    'displays.guide.pi': 'Raspberry Pi (4 oder 5) mit Raspberry Pi OS',
    'displays.guide.pi.1':
      'Schreiben Sie mit dem Programm „Raspberry Pi Imager“ das System „Raspberry Pi OS (64-bit)“ auf eine Speicherkarte ab 16 GB. Tragen Sie dabei Benutzername und WLAN gleich ein.',
    'displays.guide.pi.2':
      'Karte einstecken, Bildschirm und Tastatur anschließen, einschalten. Warten Sie, bis die Arbeitsfläche da ist.',
    'displays.guide.pi.3':
      'Öffnen Sie ein Terminal und geben Sie „sudo raspi-config“ ein. Unter „System Options“ stellen Sie „Boot / Auto Login“ auf die Arbeitsfläche mit Anmeldung von selbst („Desktop Autologin“), unter „Display Options“ das „Screen Blanking“ auf „No“.',
    'displays.guide.pi.4':
      'Hängt der Bildschirm hochkant: Im Menü unter „Einstellungen“ die Bildschirm-Einstellungen öffnen und das Bild um 90 Grad drehen.',
    'displays.guide.pi.5': 'Öffnen Sie im Terminal die Datei, die beim Start gelesen wird:',
    'displays.guide.pi.6': 'Schreiben Sie diese eine Zeile hinein:',
    'displays.guide.pi.7':
      'Speichern mit Strg + O und Eingabe, schließen mit Strg + X. Dann neu starten.',
    'displays.guide.pi.8':
      'Nach etwa einer Minute erscheint der Bildschirm. Ziehen Sie zur Probe den Netzstecker und stecken Sie ihn wieder ein.',
    'displays.guide.debian': 'Ein alter Rechner mit Debian',
    'displays.guide.debian.1':
      'Installieren Sie Debian 13 mit der Arbeitsfläche „Xfce“. Das Programm Chromium kommt mit „sudo apt install chromium“.',
    'displays.guide.debian.2':
      'Lassen Sie den Rechner ohne Kennwort starten: In der Datei /etc/lightdm/lightdm.conf unter „[Seat:*]“ die Zeile „autologin-user=“ mit Ihrem Benutzernamen. In den Einstellungen der Energieverwaltung alles auf „Nie“.',
    'displays.guide.debian.3':
      'Legen Sie diese Datei an (den Ordner vorher mit „mkdir -p ~/.config/autostart“):',
    'displays.guide.debian.4': 'Schreiben Sie das hinein:',
    'displays.guide.debian.5':
      'Im BIOS des Rechners „Restore on AC Power Loss“ auf „Power On“ stellen, damit er nach einem Stromausfall von selbst angeht. Neu starten.',
    'displays.guide.android': 'Android-Tablet oder TV-Stick',
    'displays.guide.android.1':
      'Das Gerät braucht Android 8 oder neuer. Stellen Sie es auf automatische Aktualisierung, damit der eingebaute Browser neu bleibt.',
    'displays.guide.android.2':
      'Installieren Sie aus dem Play Store einen Kiosk-Browser, zum Beispiel „Fully Kiosk Browser“.',
    'displays.guide.android.3': 'Tragen Sie dort als Startadresse („Start URL“) ein:',
    'displays.guide.android.4':
      'Schalten Sie dort ein: beim Einschalten starten („Launch on Boot“), Bildschirm anlassen („Keep Screen On“), Vollbild. Was davon etwas kostet, sagt die App.',
    'displays.guide.android.5':
      'Schalten Sie dort aus: Zwischenspeicher oder Webspeicher beim Neuladen leeren („Clear Cache“, „Delete Webstorage“). Sonst fehlt dem Bildschirm ohne Netz alles.',
    'displays.guide.android.6':
      'Gerät ganz ausschalten und wieder einschalten: Der Bildschirm muss von selbst erscheinen.',
    'displays.guide.windows': 'Ein Laptop mit Windows 11',
    'displays.guide.windows.1':
      'Für Windows 10 gibt es keine Sicherheits-Updates mehr. Auf einen alten Laptop, der Windows 11 nicht kann, gehört Debian (oben).',
    'displays.guide.windows.2':
      'Drücken Sie die Windows-Taste + R und geben Sie ein, was hier steht. Es öffnet sich der Ordner „Autostart“:',
    'displays.guide.windows.3': 'Im Ordner mit der rechten Maustaste: „Neu“, „Verknüpfung“.',
    'displays.guide.windows.4': 'Als Ziel tragen Sie ein, in einer Zeile:',
    'displays.guide.windows.5':
      'Den „Kiosk-Modus“ von Windows oder Edge nehmen Sie bitte nicht: Er vergisst beim Ausschalten alles, und ohne Netz bliebe das Fenster leer.',
    'displays.guide.windows.6':
      'In den Einstellungen unter „System“, „Netzbetrieb und Akku“ den Bildschirm und den Standby auf „Nie“ stellen, und das Zuklappen auf „Nichts unternehmen“.',
    'displays.guide.check': 'Zum Schluss',
    'displays.guide.check.1':
      'Warten Sie fünf Minuten. Unter „Schaufenster“ steht dann, dass sich der Bildschirm gemeldet hat.',
    'displays.guide.check.2':
      'Schalten Sie das WLAN aus und starten Sie das Gerät neu: Er muss trotzdem die Termine zeigen.',
    'displays.guide.check.3':
      'Die Uhr: Ein Raspberry Pi weiß ohne Netz nach einem Stromausfall nicht, wie spät es ist. Der Bildschirm merkt das, zeigt dann keine Uhrzeit und sagt nicht, ob gerade offen ist. Mit Netz ist alles wieder da.',
    'displays.guide.trouble': 'Wenn etwas nicht geht',
    'displays.guide.trouble.1':
      'Der Bildschirm ist nachts schwarz: Das ist gewollt. Die Zeiten ändern Sie unter „Schaufenster“.',
    'displays.guide.trouble.2':
      'Alles ist alt, und unten steht „Stand: …“: Das Gerät hat kein Netz. WLAN prüfen, aus- und einschalten.',
    'displays.guide.trouble.3':
      'Der Browser fragt etwas, oder die Arbeitsfläche ist zu sehen: Tastatur anschließen, neu starten.',
  },
  en: {
    'displays.guide.title': 'Set up a screen',
    'displays.guide.back': 'Back',
    'displays.guide.lead':
      'A screen in the window needs a small computer, power and Wi-Fi. Once set up it runs by itself, after a power cut too.',
    'displays.guide.print':
      'You can print this page and leave it beside the screen: in the browser with Ctrl + P.',
    'displays.guide.address': 'The address of your screen',
    'displays.guide.address_text':
      'It needs nothing else. Do not sign in to Ortsmitte on this device.',
    'displays.guide.need': 'What you need',
    'displays.guide.need.1':
      'A screen of 32 inches or more, bright enough for a window (350 cd/m² or more, better 500), portrait or landscape. It should switch itself on after a power cut: “Auto Power On” in its menu.',
    'displays.guide.need.2':
      'One of the four computers below. If you have the choice: the Raspberry Pi.',
    'displays.guide.need.3':
      'Wi-Fi or a cable. If the network fails, the screen goes on showing what it knows for a week.',
    'displays.guide.pi': 'Raspberry Pi (4 or 5) with Raspberry Pi OS',
    'displays.guide.pi.1':
      'With the program “Raspberry Pi Imager”, write the system “Raspberry Pi OS (64-bit)” to a memory card of 16 GB or more. Enter user name and Wi-Fi there at once.',
    'displays.guide.pi.2':
      'Insert the card, connect screen and keyboard, switch it on. Wait until the desktop is there.',
    'displays.guide.pi.3':
      'Open a terminal and type “sudo raspi-config”. Under “System Options” set “Boot / Auto Login” to the desktop with automatic login (“Desktop Autologin”), under “Display Options” set “Screen Blanking” to “No”.',
    'displays.guide.pi.4':
      'If the screen hangs upright: open the screen settings under “Preferences” in the menu, and turn the picture by 90 degrees.',
    'displays.guide.pi.5': 'In the terminal, open the file that is read at the start:',
    'displays.guide.pi.6': 'Write this one line into it:',
    'displays.guide.pi.7': 'Save with Ctrl + O and Enter, close with Ctrl + X. Then restart.',
    'displays.guide.pi.8':
      'After about a minute the screen appears. As a test, pull the plug and put it in again.',
    'displays.guide.debian': 'An old computer with Debian',
    'displays.guide.debian.1':
      'Install Debian 13 with the desktop “Xfce”. The program Chromium comes with “sudo apt install chromium”.',
    'displays.guide.debian.2':
      'Let the computer start without a password: in the file /etc/lightdm/lightdm.conf under “[Seat:*]”, the line “autologin-user=” with your user name. In the power settings, everything to “Never”.',
    'displays.guide.debian.3':
      'Make this file (its folder first, with “mkdir -p ~/.config/autostart”):',
    'displays.guide.debian.4': 'Write this into it:',
    'displays.guide.debian.5':
      'In the computer’s BIOS set “Restore on AC Power Loss” to “Power On”, so that it starts by itself after a power cut. Restart.',
    'displays.guide.android': 'Android tablet or TV stick',
    'displays.guide.android.1':
      'The device needs Android 8 or newer. Let it update by itself, so that its built-in browser stays new.',
    'displays.guide.android.2':
      'From the Play Store, install a kiosk browser, for example “Fully Kiosk Browser”.',
    'displays.guide.android.3': 'There, enter as “Start URL”:',
    'displays.guide.android.4':
      'There, switch on: “Launch on Boot”, “Keep Screen On”, full screen. The app says which of these cost something.',
    'displays.guide.android.5':
      'There, switch off: clearing cache or web storage when reloading (“Clear Cache”, “Delete Webstorage”). Otherwise the screen has nothing without network.',
    'displays.guide.android.6':
      'Switch the device off completely and on again: the screen must appear by itself.',
    'displays.guide.windows': 'A laptop with Windows 11',
    'displays.guide.windows.1':
      'Windows 10 gets no more security updates. An old laptop that cannot run Windows 11 is better off with Debian (above).',
    'displays.guide.windows.2':
      'Press the Windows key + R and type what stands here. The folder “Startup” opens:',
    'displays.guide.windows.3': 'In the folder, with the right mouse button: “New”, “Shortcut”.',
    'displays.guide.windows.4': 'As its target enter, in one line:',
    'displays.guide.windows.5':
      'Please do not use the “kiosk mode” of Windows or Edge: it forgets everything when switched off, and without network the window would stay empty.',
    'displays.guide.windows.6':
      'In the settings under “System”, “Power & battery”, set screen and sleep to “Never”, and closing the lid to “Do nothing”.',
    'displays.guide.check': 'Last of all',
    'displays.guide.check.1':
      'Wait five minutes. Under “Shop window” it then says that the screen was heard of.',
    'displays.guide.check.2':
      'Switch off the Wi-Fi and restart the device: it must show the dates all the same.',
    'displays.guide.check.3':
      'The clock: without network, after a power cut, a Raspberry Pi does not know what time it is. The screen notices, shows no time then and does not say whether it is open. With network everything is back.',
    'displays.guide.trouble': 'If something does not work',
    'displays.guide.trouble.1':
      'The screen is black at night: that is intended. You change the hours under “Shop window”.',
    'displays.guide.trouble.2':
      'Everything is old, and at the bottom it says “As of …”: the device has no network. Check the Wi-Fi, switch it off and on.',
    'displays.guide.trouble.3':
      'The browser asks something, or the desktop is to be seen: connect a keyboard, restart.',
  },
});
