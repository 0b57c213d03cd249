"""Records when local days begin as Python's zoneinfo tells it, for test/oracles/days.test.ts.

    python3 test/oracles/record-days.py

Reads the system's tzdata (or the tzdata package) and writes test/oracles/days.recorded.json: for each zone below, and
for each local date from the day before to the day after each change of offset from 2015 to 2040 (and on the first of
each month of one year), the first whole minute at which clocks there show that date or a later one. Nothing is worked
out: every minute is asked.
"""

import json
import pathlib
import zoneinfo
from datetime import date, datetime, timedelta, timezone

HERE = pathlib.Path(__file__).parent
EPOCH = date(1970, 1, 1)
FIRST, LAST = 2015, 2040

# Clocks change at or around midnight, by less or more than an hour, or leave a date out.
ODD = """Africa/Cairo America/Asuncion America/Campo_Grande America/Caracas America/Havana America/Nuuk America/Santiago
America/Sao_Paulo America/Scoresbysund America/Punta_Arenas America/Port-au-Prince America/Miquelon America/Grand_Turk
Antarctica/Casey Antarctica/Troll Antarctica/Macquarie Asia/Amman Asia/Beirut Asia/Damascus Asia/Gaza Asia/Hebron
Asia/Pyongyang Asia/Tehran Asia/Ulaanbaatar Asia/Hovd Atlantic/Azores Australia/Lord_Howe Europe/Istanbul
Pacific/Apia Pacific/Bougainville Pacific/Easter Pacific/Fiji Pacific/Norfolk Pacific/Tongatapu Pacific/Chatham""".split()
USUAL = """America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage
Pacific/Honolulu America/Toronto America/St_Johns America/Mexico_City America/Bogota Europe/London Europe/Paris
Europe/Berlin Europe/Lisbon Asia/Kolkata Asia/Kathmandu Asia/Tokyo Asia/Manila Australia/Sydney Australia/Adelaide
Pacific/Auckland Pacific/Kiritimati UTC""".split()
# Dates that were left out before the years of the recording.
ALSO = {"Pacific/Apia": date(2011, 12, 30), "Pacific/Fakaofo": date(2011, 12, 30)}


def local_date(zone, minute):
    return datetime.fromtimestamp(minute * 60, zone).date()


def first_minute(zone, day):
    midnight = (day - EPOCH).days * 1440
    for minute in range(midnight - 16 * 60, midnight + 30 * 60):
        if local_date(zone, minute) >= day:
            return minute
    raise ValueError(f"{zone} never shows {day}")


def dates_of(zone, extra):
    dates = {date(2026, month, 1) for month in range(1, 13)}
    if extra:
        dates |= {extra + timedelta(days=by) for by in (-1, 0, 1, 2)}
    at = datetime(FIRST, 1, 1, tzinfo=timezone.utc)
    before = at.astimezone(zone).utcoffset()
    while at.year <= LAST:
        at += timedelta(hours=6)
        after = at.astimezone(zone).utcoffset()
        if after != before:
            day = at.astimezone(zone).date()
            dates |= {day + timedelta(days=by) for by in (-1, 0, 1)}
        before = after
    return sorted(dates)


def version():
    for folder in zoneinfo.TZPATH:
        listing = pathlib.Path(folder) / "tzdata.zi"
        if listing.exists():
            return listing.read_text().splitlines()[0].split()[-1]
    return "unknown"


def main():
    record = {"tzdata": version(), "zones": {}}
    for name in sorted({*ODD, *USUAL, *ALSO}):
        zone = zoneinfo.ZoneInfo(name)
        # Each date as the minutes from its midnight in UTC to its beginning there.
        record["zones"][name] = {
            day.isoformat(): first_minute(zone, day) - (day - EPOCH).days * 1440 for day in dates_of(zone, ALSO.get(name))
        }
    with open(HERE / "days.recorded.json", "w") as file:
        json.dump(record, file, separators=(",", ":"))
    print(sum(len(days) for days in record["zones"].values()), "days of", len(record["zones"]), "zones")


main()
