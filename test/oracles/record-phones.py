"""Records how python3-phonenumbers, another implementation of libphonenumber, reads numbers, for phones.test.ts.

    apt install python3-phonenumbers && /usr/bin/python3 test/oracles/record-phones.py

Draws EACH numbers for every country from the plan's own examples, writes them in the ways people use, and has them
read. The test draws and writes the same numbers by the same generator; test/oracles/phones.recorded.json has what
became of each as one letter:

    v  valid, and the digits that were drawn       p  the same, premium rate
    u  the digits drawn: a possible length, in no range in use        x  of no possible length
    e  not read at all

A capital letter says that other digits came out; they follow in `others`, in order.
"""

import json
import pathlib
import re

import phonenumbers
from phonenumbers import NumberParseException, PhoneMetadata, PhoneNumberFormat, PhoneNumberType

HERE = pathlib.Path(__file__).parent
EACH = 3_334
COUNTRIES = (
    "GB DE FR IT ES NL BE AT CH PL PT IE SE NO DK FI CZ SK HU RO BG GR HR SI LT LV EE UA RU TR "
    "US CA MX BR AR CL CO PE EC VE DO CR AU NZ JP KR CN HK SG IN ID PH MY TH IL AE SA EG ZA NG"
).split()
KINDS = (
    PhoneNumberType.FIXED_LINE,
    PhoneNumberType.MOBILE,
    PhoneNumberType.MOBILE,
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.VOIP,
)
ABROAD = ("00", "0011", "001", "010", "810", "0014", "005", "008", "009", "011")
FULL_WIDTH = str.maketrans("+0123456789", "＋０１２３４５６７８９")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def draws(seed):
    """The linear congruential generator of Numerical Recipes, 32 bits."""
    state = seed
    while True:
        state = (1664525 * state + 1013904223) % 2**32
        yield state / 2**32


def plan_of(country):
    metadata = PhoneMetadata.metadata_for_region(country)
    examples = [phonenumbers.example_number_for_type(country, kind) for kind in KINDS]
    trunk = metadata.national_prefix or ""
    abroad = next(code for code in ABROAD if re.fullmatch(metadata.international_prefix, code))
    return {
        "code": str(metadata.country_code),
        "trunk": trunk,
        "abroad": abroad,
        "examples": [phonenumbers.national_significant_number(number) for number in examples if number],
    }


def national_number(plan, draw):
    examples = plan["examples"]
    example = examples[int(next(draw) * len(examples))]
    kept = 1 + int(next(draw) * (len(example) - 1))
    digits = example[:kept] + "".join(str(int(next(draw) * 10)) for _ in range(len(example) - kept))
    length = next(draw)
    if length < 0.05:
        return digits[:-1]
    return digits + str(int(next(draw) * 10)) if length < 0.1 else digits


def grouped(digits, draw, sign):
    first = 1 + int(next(draw) * 4)
    size = 2 + int(next(draw) * 3)
    rest = digits[first:]
    return sign.join([digits[:first]] + [rest[at : at + size] for at in range(0, len(rest), size)])


def written(plan, national, draw):
    """The number in one of the ways people use, and whether the calling code is left to the file."""
    code, trunk, abroad = plan["code"], plan["trunk"], plan["abroad"]
    ways = (
        lambda: (f"+{code}{national}", False),
        lambda: (f"+{code} {grouped(national, draw, ' ')}", False),
        lambda: (f"+{code} {'(0)' if trunk == '0' else ''}{grouped(national, draw, ' ')}", False),
        lambda: (f"{abroad} {code} {grouped(national, draw, ' ')}", True),
        lambda: (grouped(trunk + national, draw, " "), True),
        lambda: (national, True),
        lambda: (code + national, True),
        lambda: (f"({trunk}{national[:2]}) {grouped(national[2:], draw, '-')}", True),
        lambda: (f"+{code}.{grouped(national, draw, '.')}", False),
        lambda: (f"tel:+{code}-{grouped(national, draw, '-')}", False),
        lambda: (f"+{code} {grouped(national, draw, ' ')} ext. 123", False),
        lambda: (f"+{code}{national}".translate(FULL_WIDTH), False),
        lambda: (grouped(trunk + national, draw, " ").translate(ARABIC), True),
        lambda: (f"'+{code}{national}", False),
        lambda: (f"(+{code}) {grouped(national, draw, ' ')}", True),
        lambda: (f"+{code}-{grouped(national, draw, '-')}", False),
    )
    return ways[int(next(draw) * len(ways))]()


def outcome(text, country):
    try:
        number = phonenumbers.parse(text, country)
    except NumberParseException:
        return "e", None
    phone = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    if phonenumbers.is_valid_number(number):
        kind = phonenumbers.number_type(number)
        return ("p" if kind == PhoneNumberType.PREMIUM_RATE else "v"), phone
    return ("u" if phonenumbers.is_possible_number(number) else "x"), phone


def main():
    record = {"phonenumbers": phonenumbers.__version__, "each": EACH, "countries": {}}
    for seed, country in enumerate(COUNTRIES):
        plan = plan_of(country)
        draw = draws(seed)
        letters, others = [], []
        for _ in range(EACH):
            national = national_number(plan, draw)
            text, is_national = written(plan, national, draw)
            letter, phone = outcome(text, country if is_national else None)
            if phone not in (None, f"+{plan['code']}{national}"):
                letter = letter.upper()
                others.append(phone[1:])
            letters.append(letter)
        record["countries"][country] = {**plan, "letters": "".join(letters), "others": " ".join(others)}
    with open(HERE / "phones.recorded.json", "w") as file:
        json.dump(record, file, separators=(",", ":"), ensure_ascii=True)
        file.write("\n")
    print(EACH * len(COUNTRIES), "numbers of", len(COUNTRIES), "countries, phonenumbers", phonenumbers.__version__)


main()
