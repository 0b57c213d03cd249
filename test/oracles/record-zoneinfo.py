"""Records local time as Python's zoneinfo tells it, for test/oracles/zoneinfo.test.ts.

    python3 test/oracles/record-zoneinfo.py

Reads the zone names from src/clock/zone-data.generated.ts and the system's tzdata (or the tzdata package), and
writes test/oracles/zoneinfo.recorded.json: for each zone every change of offset from 2015 to 2040, to the second,
and the offsets at SAMPLES instants drawn by the generator that the test repeats.
"""

import json
import pathlib
import re
import zoneinfo
from datetime import datetime, timezone

HERE = pathlib.Path(__file__).parent
FIRST = int(datetime(2015, 1, 1, tzinfo=timezone.utc).timestamp())
LAST = int(datetime(2041, 1, 1, tzinfo=timezone.utc).timestamp())
SAMPLES = 400
PROBE = 6 * 3600


def draws(seed):
    """The linear congruential generator of Numerical Recipes, 32 bits."""
    state = seed
    while True:
        state = (1664525 * state + 1013904223) % 2**32
        yield state / 2**32


def offset_at(zone, instant):
    return int(datetime.fromtimestamp(instant, zone).utcoffset().total_seconds())


def changes_of(zone):
    found = []
    before = offset_at(zone, FIRST)
    for probe in range(FIRST, LAST, PROBE):
        after = offset_at(zone, min(probe + PROBE, LAST))
        if after == before:
            continue
        low, high = probe, min(probe + PROBE, LAST)
        while high - low > 1:
            middle = (low + high) // 2
            if offset_at(zone, middle) == before:
                low = middle
            else:
                high = middle
        found.append([high, after])
        before = after
    return found


def version():
    for folder in zoneinfo.TZPATH:
        listing = pathlib.Path(folder) / "tzdata.zi"
        if listing.exists():
            return listing.read_text().splitlines()[0].split()[-1]
    return "unknown"


def main():
    generated = (HERE / "../../src/clock/zone-data.generated.ts").read_text()
    names = re.findall(r'^"?([A-Z][A-Za-z_+\-/0-9]*)\|', generated.replace('["', '\n"').replace('", "', '\n'), re.M)
    known = zoneinfo.available_timezones()
    record = {"tzdata": version(), "samples": SAMPLES, "zones": {}}
    for number, name in enumerate(sorted(set(names) & known)):
        zone = zoneinfo.ZoneInfo(name)
        draw = draws(number)
        instants = [FIRST + int(next(draw) * (LAST - FIRST)) for _ in range(SAMPLES)]
        offsets = [offset_at(zone, instant) for instant in instants]
        distinct = sorted(set(offsets))
        record["zones"][name] = {
            "offsets": distinct,
            "samples": "".join(chr(97 + distinct.index(offset)) for offset in offsets),
            "changes": changes_of(zone),
        }
    with open(HERE / "zoneinfo.recorded.json", "w") as file:
        json.dump(record, file, separators=(",", ":"))
    print(len(record["zones"]), "zones, tzdata", record["tzdata"])


main()
