"""Which dates python3-icalendar and python3-dateutil find in a calendar that Ortsmitte wrote, by its own VTIMEZONE.

Reads fixtures/feed.ics (kept by the test in src/modules/calendar/feed/oracle.server.test.ts) and prints one JSON
object: its properties, and each date as [start, end, title, status], instants in UTC or plain dates.
"""
import json
import os
from datetime import date, datetime, timedelta, timezone

from dateutil.rrule import rrulestr
from dateutil.tz import tzical
from icalendar import Calendar

FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'fixtures', 'feed.ics')
# python3-icalendar knows the zone by its name and would not look at the one in the file.
ZONE = tzical(FILE).get()
UNTIL = datetime(2028, 5, 20, tzinfo=timezone.utc)


def main():
    with open(FILE, 'rb') as file:
        calendar = Calendar.from_ical(file.read())
    events = calendar.walk('VEVENT')
    masters = [event for event in events if 'RECURRENCE-ID' not in event]
    replaced = {}
    for event in events:
        if 'RECURRENCE-ID' in event:
            replaced[(str(event['UID']), wall(event['RECURRENCE-ID'].dt))] = event
    found = [one for event in masters for one in dates(event, replaced)]
    assert not replaced, f'RECURRENCE-ID that no rule makes: {list(replaced)}'
    found = sorted(one for one in found if one[0] <= UNTIL.strftime('%Y-%m-%dT%H:%M:%SZ'))
    zones = [str(zone['TZID']) for zone in calendar.walk('VTIMEZONE')]
    print(json.dumps({'made': 'python3-icalendar, python3-dateutil', 'name': str(calendar['X-WR-CALNAME']),
                      'zones': zones, 'dates': found}, separators=(',', ':')))


def dates(event, replaced):
    start, end = event['DTSTART'].dt, event['DTEND'].dt
    if 'RRULE' not in event:
        yield read(event, start, end)
        return
    except_ = event.get('EXDATE', [])
    lists = except_ if isinstance(except_, list) else [except_]
    excluded = {wall(one.dt) for group in lists for one in group.dts}
    rule = event['RRULE'].to_ical().decode()
    # Run on the wall clock; UNTIL is an instant, so it is taken off and compared afterwards.
    until = event['RRULE'].get('UNTIL', [None])[0]
    parts = ';'.join(part for part in rule.split(';') if not part.startswith('UNTIL='))
    for local in rrulestr(parts, dtstart=wall(start)):
        moment = as_type(local, start)
        if until is not None and moment > until:
            return
        if instant(moment) > UNTIL + timedelta(days=366):
            return
        if local in excluded:
            continue
        own = replaced.pop((str(event['UID']), local), None)
        if own is not None:
            yield read(own, own['DTSTART'].dt, own['DTEND'].dt)
        else:
            yield read(event, moment, as_type(local + (wall(end) - wall(start)), start))


def wall(time):
    if isinstance(time, datetime):
        return time.replace(tzinfo=None)
    return datetime(time.year, time.month, time.day)


def as_type(local, like):
    return local.replace(tzinfo=ZONE) if isinstance(like, datetime) else local.date()


def instant(time):
    if isinstance(time, datetime):
        known = time if time.utcoffset() == timedelta(0) else wall(time).replace(tzinfo=ZONE)
        return known.astimezone(timezone.utc)
    return datetime(time.year, time.month, time.day, tzinfo=timezone.utc)


def read(event, start, end):
    return [said(start), said(end), str(event['SUMMARY']), str(event['STATUS'])]


def said(time):
    return instant(time).strftime('%Y-%m-%dT%H:%M:%SZ') if isinstance(time, datetime) else time.isoformat()


main()
