"""Records public holidays as python-holidays has them, for test/oracles/holidays.test.ts.

    python3 -m venv /tmp/holidays && /tmp/holidays/bin/pip install holidays==0.105
    /tmp/holidays/bin/python test/oracles/record-holidays.py

Writes test/oracles/holidays.recorded.json: for each calendar of src/rulebook/holidays/calendars.ts the days from
FIRST to LAST with their names in English, and the version it was made by. A newer release of
https://github.com/vacanza/holidays does as well; the test then says what has changed.
"""

import json
import pathlib

import holidays

HERE = pathlib.Path(__file__).parent
FIRST = 2026
LAST = 2030

PUBLIC = ("public",)
# Each calendar: country, parts of it, kinds of days, and whether one part that keeps a day is enough (any) or every
# part must (all).
CALENDARS = {
    "AU": ("AU", ("ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"), PUBLIC, all),
    "BR-RJ": ("BR", ("RJ",), PUBLIC, any),
    "CA": ("CA", (None,), ("public", "government"), any),
    "CA-BC": ("CA", ("BC",), PUBLIC, any),
    "CA-ON": ("CA", ("ON",), PUBLIC, any),
    "CA-QC": ("CA", ("QC",), PUBLIC, any),
    "GB": ("GB", ("ENG", "NIR", "SCT", "WLS"), PUBLIC, any),
    "SE": ("SE", (None,), ("public", "de_facto"), any),
    "TR": ("TR", (None,), ("public", "half_day"), any),
    "US": ("US", (None,), ("public", "government"), any),
    **{f"US-{state}": ("US", (state,), PUBLIC, any) for state in ("AL", "LA", "NE", "PA", "RI", "UT")},
    **{
        country: (country, (None,), PUBLIC, any)
        for country in "AR AT BE BR CH CL CO DE DK ES FI FR IE IL IT MX NL NO NZ PL SG ZA".split()
    },
}
# Sweden's law calls every Sunday a public holiday.
OPTIONS = {"SE": {"include_sundays": False}}


def days_of(country, parts, kinds, enough):
    by_part = [
        getattr(holidays, country)(
            subdiv=part,
            years=range(FIRST, LAST + 1),
            categories=kinds,
            language="en_US",
            **OPTIONS.get(country, {}),
        )
        for part in parts
    ]
    days = sorted({day for listed in by_part for day in listed})
    return {
        day.isoformat(): next(listed[day] for listed in by_part if day in listed)
        for day in days
        if enough(day in listed for listed in by_part)
    }


def main():
    record = {
        "version": holidays.__version__,
        "first": FIRST,
        "last": LAST,
        "calendars": {name: days_of(*source) for name, source in sorted(CALENDARS.items())},
    }
    with open(HERE / "holidays.recorded.json", "w") as file:
        json.dump(record, file, ensure_ascii=False, separators=(",", ":"))
        file.write("\n")
    print(len(record["calendars"]), "calendars, python-holidays", record["version"])


if __name__ == "__main__":
    main()
