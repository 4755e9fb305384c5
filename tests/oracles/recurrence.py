"""Which dates a rule makes, said by python3-dateutil; which parts it has, by python3-icalendar.

Prints one JSON object. Every run prints the same. Each case is
[local start, zone, all-day 0/1, RRULE, first local date or null, steps, offsets, parts]:
steps are the minutes from one local date to the next, as runs [minutes, how often];
offsets are the minutes local time is ahead of UTC at each date, as runs [offset, how often];
parts are what python3-icalendar reads in the RRULE.
A case covers ten years from its start. Dates in a spring gap are resolved as RFC 5545 3.3.5 says.
"""
import json
import random
from datetime import date, datetime, time, timedelta
from itertools import groupby, takewhile
from zoneinfo import ZoneInfo

from dateutil import rrule, tz
from icalendar.prop import vRecur

DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
UTC = ZoneInfo('UTC')
# Summer time by an hour in both hemispheres, by half an hour, none at all, and at midnight.
ZONES = ['Europe/Berlin'] * 6 + [
    'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'America/Havana',
]
TIMES = [time(18, 30), time(10), time(0), time(2, 30), time(2), time(1, 30), time(3), time(23, 45)]
# What a neighbourhood writes down, by hand; the rest is drawn.
WRITTEN = [
    'FREQ=MONTHLY;BYDAY=-1TU', 'FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    'FREQ=MONTHLY;BYDAY=2TU', 'FREQ=MONTHLY;BYDAY=1MO,3MO', 'FREQ=YEARLY', 'FREQ=DAILY;COUNT=24',
    'FREQ=YEARLY;BYMONTH=5;BYDAY=1SU', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=MONTHLY;BYMONTHDAY=31',
    'FREQ=WEEKLY;BYDAY=FR;COUNT=4', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU',
    'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR', 'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=TU',
]


def main():
    dice = random.Random(20261122)
    cases = [case(dice, text) for text in WRITTEN for _ in range(3)]
    cases += [case(dice, drawn_rule(dice)) for _ in range(420)]
    print(json.dumps({'made': 'python3-dateutil, python3-icalendar', 'cases': cases}, separators=(',', ':')))


def case(dice, text):
    all_day = dice.random() < 0.2
    zone = dice.choice(ZONES)
    start = datetime.combine(date(2018, 1, 1) + timedelta(dice.randrange(3650)), dice.choice(TIMES))
    if all_day:
        start = datetime.combine(start, time(0))
        text = ';'.join(p for p in text.split(';') if not p.startswith(('BYHOUR', 'BYMINUTE')))
        if 'BYSETPOS' in text and 'BYDAY' not in text and 'BYMONTH' not in text:
            text = 'FREQ=DAILY'
    if 'COUNT' not in text:
        text += drawn_end(dice, start, zone, all_day)
    found = dates(text, start, zone, all_day)
    steps = [int((b - a).total_seconds() // 60) for a, b in zip(found, found[1:])]
    offsets = [ahead_of_utc(local, zone) for local in found]
    parts = {name: [str(v) for v in values] for name, values in vRecur.from_ical(text).items() if name != 'UNTIL'}
    first = found[0].isoformat(timespec='minutes') if found else None
    return [start.isoformat(timespec='minutes'), zone, int(all_day), text, first, runs(steps), runs(offsets), parts]


def dates(text, start, zone, all_day):
    aware = start if all_day else start.replace(tzinfo=ZoneInfo(zone))
    last = start.replace(year=start.year + 10, day=min(start.day, 28))
    rule = rrule.rrulestr(text, dtstart=aware)
    locals_ = (found.replace(tzinfo=None) for found in rule)
    return list(takewhile(lambda local: local <= last, locals_))


def ahead_of_utc(local, zone):
    instant = tz.resolve_imaginary(local.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)
    return int((local - instant.replace(tzinfo=None)).total_seconds() // 60)


def drawn_rule(dice):
    freq = dice.choice(['DAILY', 'WEEKLY', 'WEEKLY', 'MONTHLY', 'MONTHLY', 'MONTHLY', 'YEARLY', 'YEARLY'])
    parts = [f'FREQ={freq}']
    if dice.random() < 0.5:
        parts.append(f'INTERVAL={dice.choice([2, 2, 3, 4, 5, 13])}')
    if dice.random() < (0.6 if freq == 'YEARLY' else 0.15):
        parts.append('BYMONTH=' + some(dice, range(1, 13), 3))
    if freq == 'DAILY' and dice.random() < 0.3:
        parts.append('BYMONTHDAY=' + some(dice, [1, 2, 15, 28, 29, 30, 31, -1, -2], 4))
    if freq == 'DAILY' and dice.random() < 0.3 or freq == 'WEEKLY' and dice.random() < 0.8:
        parts.append('BYDAY=' + some(dice, DAYS, 4))
    if freq == 'MONTHLY':
        parts += drawn_month(dice)
    if freq == 'YEARLY':
        parts += drawn_year(dice, any(p.startswith('BYMONTH=') for p in parts))
    if dice.random() < 0.08:
        parts.append('BYHOUR=' + some(dice, [2, 9, 15, 21], 2))
    if len(parts) > 2 and 'BY' in parts[-1] and dice.random() < 0.2:
        parts.append(f'BYSETPOS={dice.choice([1, 2, 3, -1, -2])}')
    if dice.random() < 0.1:
        parts.append(f'WKST={dice.choice(DAYS)}')
    return ';'.join(parts)


def drawn_month(dice):
    numbered = [f'{n}{d}' for n in (1, 2, 3, 4, 5, -1, -2) for d in DAYS]
    return dice.choice([
        [], ['BYMONTHDAY=' + some(dice, [1, 5, 15, 28, 29, 30, 31, -1, -3], 3)],
        ['BYDAY=' + some(dice, DAYS, 3)], ['BYDAY=' + some(dice, numbered, 3)], ['BYDAY=' + some(dice, numbered, 1)],
        ['BYMONTHDAY=' + some(dice, range(1, 32), 9), 'BYDAY=' + some(dice, DAYS, 2)],
    ])


def drawn_year(dice, has_month):
    numbered = [f'{n}{d}' for n in (1, 2, 3, 4, -1) for d in DAYS]
    choices = [[], ['BYMONTHDAY=' + some(dice, [1, 15, 29, 31, -1], 2)], ['BYDAY=' + some(dice, numbered, 2)]]
    if not has_month:
        choices += [
            ['BYYEARDAY=' + some(dice, [1, 59, 60, 100, 365, 366, -1, -366], 3)],
            ['BYWEEKNO=' + some(dice, [1, 10, 20, 52, 53, -1], 2), 'BYDAY=' + some(dice, DAYS, 2)],
            ['BYWEEKNO=' + some(dice, [1, 20, 53], 2)],
        ]
    return dice.choice(choices)


def drawn_end(dice, start, zone, all_day):
    kind = dice.random()
    if kind < 0.25:
        return f';COUNT={dice.randrange(1, 60)}'
    if kind > 0.5:
        return ''
    # Often the very minute of a date, where "at or before" shows.
    last = start + timedelta(dice.randrange(0, 2000))
    if all_day:
        return f';UNTIL={last:%Y%m%d}'
    instant = tz.resolve_imaginary(last.replace(tzinfo=ZoneInfo(zone))).astimezone(UTC)
    return f';UNTIL={instant:%Y%m%dT%H%M%SZ}'


def some(dice, of, most):
    chosen = dice.sample(list(of), min(len(of), dice.randrange(1, most + 1)))
    return ','.join(str(value) for value in chosen)


def runs(values):
    return [[value, len(list(group))] for value, group in groupby(values)]


main()
