"""Records what other programs read in small files that they wrote themselves, for files.test.ts.

    apt install python3-openpyxl python3-uno libreoffice-calc && /usr/bin/python3 test/oracles/record-files.py

Python's csv and openpyxl and LibreOffice (without a window, asked through UNO) write about 290 files into
test/oracles/files/files.zip; test/oracles/files/recorded.json has what each was written with and what they read:

    text       `encoding` and `delimiter` it was written with, `header` the line of its header (null: none);
               `csv` rows as Python's csv reads them, each behind the line where it begins;
               `calc` rows as LibreOffice reads them with every column as text: null where they are the same
    workbooks  `sheets`, each with `name`, `state`, `kind` and `rows`: number, 1 if hidden, and the cells, each as
               [value by openpyxl, text that LibreOffice shows]; a cell that both have as the same text is that text.
               A value is text, number, true or false; {"date": ISO 8601}, {"seconds": of a duration},
               {"error": text}; {"formula": its value, null where none was stored}.

What a sheet merges stands in `merged`. Empty rows are in neither; cells that are empty at the end of a row are left
out.
"""

import csv
import datetime
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
import zipfile

import openpyxl
import uno
from com.sun.star.beans import PropertyValue
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.table import Table

HERE = pathlib.Path(__file__).parent / "files"
HEADER = ["Id", "Name", "Phone", "ZIP", "Note"]
PEOPLE = [
    ["A-001", "Ann Lee", "+12125550101", "10001", "call back"],
    ["A-002", "Bo Ek", "(646) 555-0102", "07030", "prefers mornings"],
    ["A-003", "Cy Roe", "+442079460103", "SW1A 1AA", ""],
    ["A-004", "Di Fox", "0117 496 0104", "BS1 4ST", "moved in May"],
]

# Text ---------------------------------------------------------------------------------------------------------------

CHARSETS = {
    "utf-8": 76,
    "utf-16le": 65535,
    "utf-16be": 65535,
    "windows-1252": 1,
    "iso-8859-2": 13,
    "shift_jis": 64,
    "gb18030": 85,
}


class Text:
    """A text file, with what it was written with."""

    def __init__(self, name, content, delimiter=",", encoding="utf-8", mark=b"", header=1, by="csv"):
        self.name, self.delimiter, self.encoding, self.header, self.by = name, delimiter, encoding, header, by
        self.content = content if isinstance(content, bytes) else mark + content.encode(encoding)
        self.text = self.content[len(mark) :].decode(encoding).removeprefix("\ufeff")


def written(rows, **dialect):
    out = io.StringIO(newline="")
    csv.writer(out, **{"lineterminator": "\n", **dialect}).writerows(rows)
    return out.getvalue()


def headed(*rows, **dialect):
    return written([HEADER, *rows], **dialect)


def with_first(*rows, **dialect):
    """The people, the first of them as given."""
    return headed(*rows, *PEOPLE[len(rows) :], **dialect)


def noted(note, **dialect):
    """The people, the first with a note."""
    return with_first([*PEOPLE[0][:4], note], **dialect)


def bare(rows, delimiter=",", end="\n"):
    """Cells put together as they stand, without a quote or an escape."""
    return "".join(delimiter.join(row) + end for row in rows)


AWKWARD = [
    HEADER,
    ["A-001", 'Ann "Annie" Lee', "+12125550101", "10001", "likes tea, not coffee"],
    ["A-002", "Ek; Bo", "(646) 555-0102", "07030", "first line\nsecond line"],
    ["A-003", "Cy\tRoe", "+442079460103", "SW1A 1AA", 'said "no"'],
    ["A-004", "Di | Fox", "0117 496 0104", "BS1 4ST", '"'],
    ["A-005", " Ed Poe ", "+33 1 99 00 01 05", " 75001", '""'],
    ["A-006", "", "+4930901820106", "", ","],
]


def texts():
    table = [HEADER, *PEOPLE]
    names = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
    kinds = {"minimal": csv.QUOTE_MINIMAL, "all": csv.QUOTE_ALL, "nonnumeric": csv.QUOTE_NONNUMERIC}
    for delimiter, word in names.items():
        for kind, quoting in kinds.items():
            yield Text(f"{word}-{kind}.csv", written(AWKWARD, delimiter=delimiter, quoting=quoting), delimiter)
        yield Text(f"{word}-bare.csv", bare(table, delimiter), delimiter)
    for word, end in {"lf": "\n", "crlf": "\r\n", "cr": "\r"}.items():
        plain, quoted = written(table, lineterminator=end), written(AWKWARD, lineterminator=end)
        yield Text(f"end-{word}.csv", plain)
        yield Text(f"end-{word}-last-without.csv", plain.removesuffix(end))
        yield Text(f"end-{word}-blank-lines-last.csv", plain + end * 3)
        yield Text(f"end-{word}-blank-lines-between.csv", plain.replace(end, end * 2))
        yield Text(f"end-{word}-blank-line-first.csv", end + plain, header=2)
        yield Text(f"end-{word}-quoted-line-ends.csv", quoted.replace("first line\n", f"first line{end}"))
        yield Text(f"end-{word}-quoted-last.csv", quoted + 'A-007,Flo,+12125550107,10001,"the end"')
        yield Text(f"end-{word}-all.csv", written(AWKWARD, lineterminator=end, quoting=csv.QUOTE_ALL))
    lines = written(table).splitlines()
    yield Text("end-mixed-lf-crlf.csv", "\n".join(lines[:3]) + "\r\n" + "\n".join(lines[3:]) + "\r\n")
    yield Text("end-mixed-header-crlf.csv", lines[0] + "\r\n" + "\n".join(lines[1:]) + "\n")
    yield Text("end-mixed-header-cr.csv", lines[0] + "\r" + "\n".join(lines[1:]) + "\n")
    yield Text("end-mixed-crlf-lf-cr.csv", "\r\n".join(lines[:2]) + "\n" + "\r".join(lines[2:]) + "\r\n")

    western = [HEADER, ["Ä-1", "José Peña", "+34 910 555 101", "28001", "50 % · 10 €"], *PEOPLE]
    middle = [HEADER, ["Č-1", "Łukasz Żółć", "+48 22 555 01 01", "00-001", "przyjaźń"], *PEOPLE]
    japanese = [HEADER, ["東-1", "山田 太郎", "03-5550-0101", "100-0001", "表示能力ソ"], *PEOPLE]
    chinese = [HEADER, ["京-1", "王小明", "010-5550-0101", "100000", "𠀀的"], *PEOPLE]
    everything = [
        *western,
        *middle[1:2],
        *japanese[1:2],
        *chinese[1:2],
        ["ع-1", "محمد علي", "+97145550101", "", "🙂👍🏽"],
    ]
    for delimiter, word in ((",", "comma"), (";", "semicolon"), ("\t", "tab")):
        text = written(everything, delimiter=delimiter, lineterminator="\r\n")
        yield Text(f"utf-8-{word}.csv", text, delimiter)
        yield Text(f"utf-8-mark-{word}.csv", text, delimiter, mark=b"\xef\xbb\xbf")
        yield Text(f"utf-16le-{word}.csv", text, delimiter, "utf-16le", b"\xff\xfe")
        yield Text(f"utf-16be-{word}.csv", text, delimiter, "utf-16be", b"\xfe\xff")
    for encoding, rows in (
        ("windows-1252", western),
        ("iso-8859-2", middle),
        ("shift_jis", japanese),
        ("gb18030", chinese),
    ):
        yield Text(f"{encoding}.csv", written(rows), encoding=encoding)
        yield Text(
            f"{encoding}-all.csv",
            written(rows, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n"),
            ";",
            encoding,
        )
    yield Text(
        "utf-8-mark-all.csv", written(everything, quoting=csv.QUOTE_ALL, lineterminator="\r\n"), mark=b"\xef\xbb\xbf"
    )
    yield Text(
        "utf-16le-cr.csv", written(everything, quoting=csv.QUOTE_ALL, lineterminator="\r"), ",", "utf-16le", b"\xff\xfe"
    )

    yield Text("sep-semicolon.csv", "sep=;\r\n" + written(table, delimiter=";", lineterminator="\r\n"), ";", header=2)
    yield Text("sep-comma.csv", "sep=,\n" + written(table), header=2)
    yield Text("sep-tab.csv", "sep=\t\n" + written(table, delimiter="\t"), "\t", header=2)
    yield Text("sep-bar-mark.csv", "SEP=|\n" + written(table, delimiter="|"), "|", mark=b"\xef\xbb\xbf", header=2)
    yield Text("title-one.csv", written([["Leads of July"], *table]), header=2)
    yield Text(
        "title-two-padded.csv", written([["Leads of July", *[""] * 4], ["2026-07-01", *[""] * 4], *table]), header=3
    )
    yield Text("title-and-blank.csv", written([["Leads of July"], [], *table]), header=3)
    yield Text("title-quoted.csv", written([["Leads, of July\nsecond half"], [], *table]), header=4)
    yield Text("no-header.csv", written(PEOPLE), header=None)
    yield Text("no-header-semicolon.csv", written(PEOPLE, delimiter=";"), ";", header=None)
    yield Text("header-only.csv", written([HEADER]))
    yield Text("header-twice.csv", written([[*HEADER, "Note"], *[[*row, "again"] for row in PEOPLE]]))
    yield Text("header-repeated.csv", written([*table, *table]))
    yield Text("header-empty-name.csv", written([["Id", "", "Phone", "", "Note"], *PEOPLE]))

    yield Text("rows-short.csv", written([HEADER, PEOPLE[0][:3], PEOPLE[1], PEOPLE[2][:4], PEOPLE[3][:1]]))
    yield Text(
        "rows-wide.csv",
        written([HEADER, PEOPLE[0] + ["more"], PEOPLE[1], PEOPLE[2] + ["", ""], PEOPLE[3] + ["a", "b"]]),
    )
    yield Text(
        "rows-ragged-tab.csv", written([HEADER, PEOPLE[0] + ["more"], PEOPLE[1][:3], PEOPLE[3]], delimiter="\t"), "\t"
    )
    yield Text(
        "rows-empty-cells.csv",
        written([HEADER, PEOPLE[0], [""] * 5, PEOPLE[1], ["", "", "", "", "only a note"], PEOPLE[2]]),
    )
    yield Text("rows-blank-with-spaces.csv", written(table).replace("\nA-003", "\n   \nA-003"))
    yield Text("rows-empty-first-column.csv", written([["", *HEADER]] + [["", *row] for row in PEOPLE]))
    yield Text("rows-empty-last-column.csv", written([[*HEADER, ""]] + [[*row, ""] for row in PEOPLE]))
    yield Text("rows-one-column.csv", written([["Phone"]] + [[row[2]] for row in PEOPLE]))
    yield Text("rows-totals.csv", written([*table, ["Total", "", "4", "", ""]]))
    yield Text(
        "columns-many.csv",
        written(
            [[*HEADER, *[f"Field {n}" for n in range(195)]]] + [[*row, *[str(n) for n in range(195)]] for row in PEOPLE]
        ),
    )
    yield Text(
        "rows-many.csv", written([HEADER] + [[f"A-{n:04}", "Ann", f"+1212555{n:04}", "10001", ""] for n in range(400)])
    )

    yield Text("cell-very-long.csv", noted("long " * 4_000))
    yield Text("cell-very-long-quoted.csv", noted('say "so", ' * 2_000))
    yield Text("cell-many-lines.csv", noted("line\n" * 300))
    yield Text("cell-many-lines-crlf.csv", noted("line\r\n" * 300, lineterminator="\r\n"))
    yield Text("cell-blank-lines.csv", noted("\n\nthird\n\n"))
    yield Text("cell-only-quotes.csv", with_first(["A-001", '"', "+12125550101", '""', '"""']))
    yield Text("cell-only-delimiters.csv", with_first(["A-001", ",", "+12125550101", ",,", ";|\t"]))
    yield Text("cell-quoted-row-look.csv", noted("\nA-009,Eve,+12125550109,10001,no row"))
    yield Text("cell-header-with-newline.csv", written([["Id", "Full\nname", "Phone", "ZIP", 'The "note"'], *PEOPLE]))
    yield Text("cell-quoted-empty.csv", written([HEADER, PEOPLE[2]], quoting=csv.QUOTE_ALL))
    yield Text("cell-spaces.csv", written([HEADER, *[[f"  {cell} " for cell in row] for row in PEOPLE]]))
    yield Text(
        "cell-spaces-quoted.csv",
        written([HEADER, *[[f"  {cell} " for cell in row] for row in PEOPLE]], quoting=csv.QUOTE_ALL),
    )
    yield Text(
        "cell-non-breaking-spaces.csv", written([HEADER, *[[f"\u00a0{cell}\u202f" for cell in row] for row in PEOPLE]])
    )
    yield Text("cell-zero-width.csv", written([HEADER, *[[f"\u200e{cell}\u200b" for cell in row] for row in PEOPLE]]))
    yield Text("cell-combining.csv", with_first(["A-001", "Jose\u0301", "+12125550101", "10001", "e\u0301 é"]))
    yield Text("cell-mark-inside.csv", with_first(["A-001", "Ann\ufeff", "+12125550101", "10001", "\ufeffnote"]))
    yield Text("cell-control.csv", with_first(["A-001", "A\x01n\x1fn", "+12125550101", "10001", "\x0b\x0c\x7f"]))
    yield Text(
        "cell-line-separators.csv", with_first(["A-001", "Ann\u2028Lee", "+12125550101", "10001", "a\u0085b\u2029c"])
    )
    yield Text("cell-form-feed.csv", with_first(["A-001", "Ann", "+12125550101", "10001", "a\x0cb\x1eb\x1cb"]))
    yield Text(
        "cell-right-to-left.csv",
        written(
            [
                ["מזהה", "שם", "טלפון", "מיקוד", "הערה"],
                ["א-1", "דוד כהן", "+97225550101", "9100000", "\u200fשלום\u200f"],
                *PEOPLE,
            ]
        ),
    )
    yield Text("cell-emoji.csv", with_first(["A-001", "👩‍👩‍👧 Ann", "+12125550101", "10001", "🇺🇸 ✅"]))
    yield Text("cell-private-use.csv", with_first(["A-001", "\ue000Ann", "+12125550101", "10001", "\U0010fffd"]))
    yield Text(
        "cell-formulas.csv",
        with_first(
            ["=1+1", '=HYPERLINK("http://a.example","x")', "+12125550101", "10001", "@SUM(A1)"],
            ["-1", "+Ann", "+12125550102", "10001", '="007"'],
        ),
    )
    yield Text(
        "cell-text-formulas.csv",
        '"Id","Phone","ZIP"\n="0001",="02125550101",="07030"\n"=""0002""","=""+12125550102""","=""07030"""\n',
    )
    yield Text("cell-apostrophes.csv", with_first(["'A-001", "'Ann'", "'+12125550101", "'07030", "it's"]))
    yield Text("cell-backslashes.csv", with_first(["A\\001", "Ann\\", "+12125550101", "10001", 'C:\\new\\table "x\\"']))
    yield Text("cell-comment-sign.csv", with_first(["#A-001", "#Ann", "+12125550101", "10001", "# no comment"]))
    yield Text(
        "cell-words-of-programs.csv",
        with_first(
            ["NULL", "null", "+12125550101", "10001", "None"], ["NaN", "undefined", "+12125550102", "#N/A", "true"]
        ),
    )
    yield Text(
        "numbers-leading-zeros.csv",
        headed(["0001", "Ann", "02125550101", "00501", "000"], ["0x10", "Bo", "0012125550102", "07030", "00.10"]),
    )
    yield Text(
        "numbers-spoiled.csv",
        headed(
            ["1.23457E+11", "Ann", "4.47912E+11", "7030", "1E3"],
            ["1,5E+05", "Bo", "5,58199E+12", "7030.0", "12125550102.0"],
        ),
    )
    yield Text(
        "numbers-nonnumeric.csv",
        headed([1, "Ann", 12125550101, 10001, 0.5], [2, "Bo", 442079460102, 7030, 1e20], quoting=csv.QUOTE_NONNUMERIC),
    )
    yield Text(
        "numbers-grouped.csv",
        headed(
            ["1,234", "Ann", "2,125,550,101", "10001", "1.234,5"], ["1 234", "Bo", "2 125 550 102", "07030", "1'234"]
        ),
    )
    yield Text(
        "dates.csv",
        headed(
            ["2026-07-01", "Ann", "+12125550101", "10001", "01/07/2026 12:00"],
            ["1-Jul", "Bo", "+12125550102", "07030", "12:00:00.500"],
        ),
    )

    # Quotes where none should be, as programs write that put cells together by hand.
    yield Text("quote-nickname.csv", 'Id,Name,Phone\n1,"Bob" Smith,+12125550101\n2,Cy,+12125550102\n')
    yield Text("quote-nickname-last.csv", 'Id,Phone,Name\n1,+12125550101,"Bob" Smith\n2,+12125550102,Cy\n')
    yield Text(
        "quote-inches.csv", 'Id,Phone,Note\n1,+12125550101,5" pipe\n2,+12125550102,6" and 7"\n3,+12125550103,none\n'
    )
    yield Text(
        "quote-inside.csv",
        bare([HEADER, ["A-001", 'Ann "Annie" Lee', "+12125550101", "10001", 'a "b" c'], *PEOPLE[1:]]),
    )
    yield Text("quote-space-before.csv", 'Id,Name,Phone\n1, "Lee Ann", +12125550101\n2, "Cy", +12125550102\n')
    yield Text("quote-space-after.csv", 'Id,Name,Phone\n1,"Lee Ann" ,+12125550101\n2,"Cy" ,+12125550102\n')
    yield Text("quote-alone-in-cell.csv", 'Id,Name,Phone\n1,Ann",+12125550101\n2,Cy,+12125550102\n')
    yield Text("quote-single.csv", "Id,Name,Phone\n1,'Lee, Ann',+12125550101\n2,'Cy',+12125550102\n")
    yield Text("quote-typographic.csv", "Id,Name,Phone\n1,“Bob” Smith,+12125550101\n2,„Cy“,+12125550102\n")


def text_rows(text, delimiter):
    """Rows of Python's csv, each behind its first line."""
    csv.field_size_limit(10_000_000)
    rows, before = [], 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    for row in reader:
        rows.append([before + 1, *row])
        before = reader.line_num
    return kept(rows)


def kept(rows):
    """Rows that hold something, without the empty cells at their end."""
    shorter = []
    for line, *cells in rows:
        while cells and cells[-1] in ("", None):
            cells.pop()
        if cells:
            shorter.append([line, *cells])
    return shorter


# Workbooks by openpyxl ----------------------------------------------------------------------------------------------


def day(*parts):
    return datetime.datetime(*parts)


def sheet_of(rows, book=None, title="Contacts", at=(1, 1)):
    book = book or openpyxl.Workbook()
    fresh = book.worksheets[0]
    sheet = fresh if fresh.title == "Sheet" else book.create_sheet()
    sheet.title = title
    for down, row in enumerate(rows):
        for along, value in enumerate(row):
            if value is not None:
                sheet.cell(at[0] + down, at[1] + along, value)
    return sheet


def formatted(pairs):
    """A sheet of values, each with a number format, which stands beside it as text."""
    sheet = sheet_of([["Id", "Phone", "Format"]])
    for at, (value, number_format) in enumerate(pairs, 2):
        sheet.cell(at, 1, f"F-{at}")
        cell = sheet.cell(at, 2, value)
        cell.number_format = number_format
        text = sheet.cell(at, 3, number_format)
        text.data_type = "s"
    return sheet


FORMATS = {
    "general": [
        (
            "General",
            0,
            7,
            -7,
            0.1,
            0.3333333333333333,
            12125550101,
            442079460103,
            1234567890123,
            12345678901234,
            123456789012345,
            1234567890123456,
            1e20,
            1e-07,
            0.30000000000000004,
            100000000000.0,
            99999999999,
            1.5,
            100,
        )
    ],
    "zeros": [
        ("00000", 7030, 501),
        ("00000-0000", 70301234),
        ("000", 7),
        ("00000", 123456, 0),
        ("0000000000", 2125550101),
        ("00000000000", 2125550101),
        ('"A-"000', 1),
        ("00000", 0.5),
    ],
    "phones": [
        ("(###) ###-####", 2125550101),
        ("###-###-####", 2125550101),
        ('"+"0', 12125550101),
        ('"+1 "000" "000"-"0000', 2125550101),
        ("+0", 12125550101),
        ("+# (###) ###-####", 12125550101),
        ("[<=9999999]###-####;(###) ###-####", 2125550101, 5550101),
        ('"0"00" "0000" "0000', 2079460103),
        ("+00 00 0000 0000", 442079460103),
        ("00 00 00 00 00", 612345678),
        ("000\\-000\\-0000", 2125550101),
        ("000.000.0000", 2125550101),
    ],
    "numbers": [
        ("0", 12125550101),
        ("0.00", 12125550101),
        ("#,##0", 12125550101),
        ("#,##0.00", 12125550101),
        ("0", 1234.5),
        ("0.0", 1234.5),
        ("#,##0.00", 1234.567),
        ("#,##0.00;(#,##0.00)", -1234.5),
        ("0;-0;;@", 0),
        ("0;-0", -5),
        ("0.00", 1.005),
        ("@", 12125550101, 7030),
        ("$#,##0.00", 1234.5),
        ("[$€-407] #,##0.00", 1234.5),
        ('#,##0.00\\ "kr"', 1234.5),
        ("# ?/?", 0.5),
        ("[Red]0", 3),
        ("[>2]0;0.0", 3),
        ("0,", 12345),
        ('0.0,,"M"', 12345678),
        ("_(* #,##0_)", 3),
        ("0_)", 3),
    ],
    "scientific": [
        ("0.00E+00", 447912345678),
        ("0E+00", 447912345678),
        ("##0.0E+0", 123456789012),
        ("0.00000E+00", 1234567890123456),
        ("0.0E-0", 0.00012),
    ],
    "percent": [("0%", 0.5), ("0.0%", 0.125), ("0%", 1, -0.5), ("0.00%", 0.005)],
    "unseen": [
        (";;;", 12125550101),
        (";;;@", 12125550101),
        ("#", 0),
        ("0;;", 0),
        (";;;", "text"),
        ('0;0;0;"as "@', "text"),
        ("@", "text"),
        ("0;", -3),
        ('"hidden"', 12125550101),
        ('""', 5),
    ],
    "text": [
        ("@", "00501", "+12125550101"),
        ("General", "1E5", "2026-07-01"),
        ("00000", "007"),
        ("General", "TRUE"),
        ("@", "#N/A"),
        ("General", " spaces "),
        ("@", "=1+1 as text"),
    ],
}
DATES = {
    "dates": [
        "yyyy-mm-dd",
        "mm-dd-yy",
        "d-mmm-yy",
        "d-mmm",
        "mmm-yy",
        "dd/mm/yyyy",
        "m/d/yyyy",
        "[$-409]mmmm d, yyyy",
        "[$-F800]dddd, mmmm dd, yyyy",
        "yyyy\\-mm\\-dd",
        "dd.mm.yyyy",
        "yyyymmdd",
        "mmmm",
        "dddd",
        "yyyy",
        "yy",
        "[$-411]ge.m.d",
        'd" of "mmmm',
        "[Red]d/m/yy",
        "yyyy/mm/dd;@",
    ],
    "times": [
        "h:mm",
        "h:mm AM/PM",
        "hh:mm:ss",
        "mm:ss",
        "[h]:mm",
        "[mm]:ss",
        "[ss]",
        "h:mm:ss.000",
        "m/d/yy h:mm",
        "yyyy-mm-dd hh:mm:ss",
        'yyyy-mm-dd"T"hh:mm:ss',
        "h",
        "mm:ss.0",
    ],
}
MOMENTS = [
    day(2026, 7, 1),
    day(2026, 7, 1, 12),
    day(2026, 7, 1, 23, 59, 59),
    day(2026, 7, 1, 9, 30, 0, 500_000),
    day(2026, 7, 1, 9, 30, 15, 1_000),
    day(1999, 12, 31, 0, 0, 1),
]


def books():
    yield "plain", sheet_of([HEADER, *PEOPLE])
    yield (
        "types",
        sheet_of(
            [
                ["Id", "Phone", "Active", "When", "Share", "Note"],
                [1, 12125550101, True, day(2026, 7, 1), 0.5, "x"],
                [2, "+12125550102", False, day(2026, 7, 1, 12, 30), 1e-3, None],
                [3.0, 2125550103, True, datetime.time(9, 30), 100.25, 7],
            ]
        ),
    )
    for name, pairs in FORMATS.items():
        yield f"format-{name}", formatted([(value, code) for code, *values in pairs for value in values])
    for name, codes in DATES.items():
        for epoch in (1900, 1904):
            sheet = formatted(
                [(moment, code) for at, code in enumerate(codes) for moment in (MOMENTS[at % 6], MOMENTS[(at + 1) % 6])]
            )
            if epoch == 1904:
                sheet.parent.epoch = CALENDAR_MAC_1904
            yield f"{name}-{epoch}", sheet
    yield (
        "dates-early",
        formatted([(value, "yyyy-mm-dd") for value in (0, 1, 58, 59, 60, 61, 62, 366, 0.5, 1.5, 2958465, 2958465.5)]),
    )
    yield (
        "dates-impossible",
        formatted(
            [(value, "yyyy-mm-dd") for value in (-1, 2958466, 12125550101, 442079460103, -0.5, 1e15)]
            + [(12125550101, "h:mm"), (12125550101, "[h]:mm")]
        ),
    )
    yield "dates-noon", formatted([(day(2026, month, 15, 12), "yyyy-mm-dd hh:mm") for month in range(1, 13)])
    yield (
        "dates-milliseconds",
        formatted(
            [(day(2026, 7, 1, 9, 30, 0, n * 1000), "yyyy-mm-dd hh:mm:ss.000") for n in (1, 499, 500, 501, 999)]
            + [
                (46204.99999999, "yyyy-mm-dd hh:mm:ss"),
                (46204.000011574, "hh:mm:ss"),
                (46204.3958333333, "h:mm"),
                (46204.39583333334, "h:mm"),
            ]
        ),
    )
    yield (
        "durations",
        formatted(
            [(datetime.timedelta(hours=hours), "[h]:mm:ss") for hours in (1, 24, 25.5, 100)]
            + [(datetime.timedelta(seconds=0.5), "[h]:mm:ss.000")]
        ),
    )
    yield (
        "errors",
        sheet_of(
            [
                HEADER,
                *[
                    [f"E-{at}", "Ann", error, error, "x"]
                    for at, error in enumerate(("#N/A", "#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!"))
                ],
                *PEOPLE,
            ]
        ),
    )
    yield (
        "booleans",
        sheet_of(
            [
                ["Id", "Phone", "Opt out"],
                ["1", "+12125550101", True],
                ["2", "+12125550102", False],
                [True, "+12125550103", None],
            ]
        ),
    )
    yield (
        "formulas-without-values",
        sheet_of([HEADER, ["=1+1", '="A"&"nn"', "=12125550100+1", '=TEXT(7030,"00000")', "x"], *PEOPLE]),
    )

    sheet = sheet_of([["Leads of July"], [None], HEADER, *PEOPLE])
    sheet.merge_cells("A1:E1")
    yield "merged-title", sheet
    sheet = sheet_of([HEADER, *PEOPLE])
    sheet["D2"], sheet["D3"] = "10001", None
    sheet.merge_cells("D2:D3")
    sheet["A4"].value = "A-003"
    sheet.merge_cells("A4:B4")
    sheet.merge_cells("D4:E5")
    yield "merged-cells", sheet
    sheet = sheet_of([["Person", None, "Reach", None, "Note"], HEADER, *PEOPLE])
    for span in ("A1:B1", "C1:D1", "E1:E2"):
        sheet.merge_cells(span)
    yield "merged-two-line-header", sheet

    sheet = sheet_of([HEADER, *PEOPLE])
    sheet.row_dimensions[3].hidden = True
    sheet.row_dimensions[5].hidden = True
    yield "hidden-rows", sheet
    sheet = sheet_of([HEADER, *PEOPLE])
    sheet.column_dimensions["C"].hidden = True
    yield "hidden-column", sheet
    sheet = sheet_of([HEADER, *PEOPLE])
    sheet.row_dimensions[1].hidden = True
    yield "hidden-header", sheet
    sheet = sheet_of([HEADER, *PEOPLE])
    sheet.row_dimensions.group(3, 4, outline_level=1, hidden=True)
    yield "hidden-group", sheet
    sheet = sheet_of([HEADER, *PEOPLE])
    sheet.auto_filter.ref = "A1:E5"
    yield "filter-without-criteria", sheet
    sheet = sheet_of([HEADER, *PEOPLE])
    sheet.auto_filter.ref = "A1:E5"
    sheet.auto_filter.add_filter_column(3, ["10001", "07030"])
    for row in (4, 5):
        sheet.row_dimensions[row].hidden = True
    yield "filter-with-criteria", sheet

    for state in ("hidden", "veryHidden"):
        sheet = sheet_of([["Code", "Meaning"], ["A", "Active"]], title="Codes")
        sheet_of([HEADER, *PEOPLE], sheet.parent)
        sheet.sheet_state = state
        sheet.parent.active = 1
        yield f"sheet-first-{state}", sheet
    sheet = sheet_of([HEADER, *PEOPLE[:2]], title="East")
    sheet_of([HEADER, *PEOPLE[2:]], sheet.parent, "West")
    yield "sheets-two", sheet
    sheet = sheet_of([HEADER, *PEOPLE[:2]], title='Ost & "West" <1>')
    sheet_of([HEADER, *PEOPLE[2:]], sheet.parent, "東京 🙂")
    sheet_of([HEADER], sheet.parent, " it's ")
    yield "sheets-awkward-names", sheet
    book = openpyxl.Workbook()
    book.active.title = "Empty"
    book.create_sheet("Contacts")
    for row in [HEADER, *PEOPLE]:
        book["Contacts"].append(row)
    yield "sheet-first-empty", book["Contacts"]
    book = openpyxl.Workbook()
    book.active.title = "Empty"
    yield "sheet-only-empty", book.active
    sheet = sheet_of([["Month", "Calls"], ["May", 3], ["June", 5]], title="Counts")
    sheet_of([HEADER, *PEOPLE], sheet.parent)
    chart_sheet = sheet.parent.create_chartsheet("Chart", 0)
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    chart_sheet.add_chart(chart)
    yield "sheet-first-chart", sheet
    sheet = sheet_of([HEADER, *PEOPLE])
    for n in range(2, 13):
        sheet_of([HEADER, [f"S-{n}", "Ann", f"+121255501{n:02}", "10001", ""]], sheet.parent, f"Part {n}")
    yield "sheets-twelve", sheet
    sheet = sheet_of([HEADER, *PEOPLE[:1]], title="A")
    for n, title in enumerate("BCD"):
        sheet_of([HEADER, PEOPLE[n + 1]], sheet.parent, title)
    sheet.parent.move_sheet("D", -3)
    sheet.parent.move_sheet("A", 2)
    yield "sheets-moved", sheet

    yield "begins-at-b3", sheet_of([HEADER, *PEOPLE], at=(3, 2))
    yield "begins-far-away", sheet_of([HEADER, *PEOPLE], at=(40, 30))
    yield (
        "gaps",
        sheet_of([HEADER, PEOPLE[0], [None], PEOPLE[1], [None], [None], [None, None, PEOPLE[2][2]], PEOPLE[3]]),
    )
    sheet = sheet_of([HEADER, *PEOPLE])
    sheet.add_table(Table(displayName="Leads", ref="A1:E5"))
    yield "table", sheet
    sheet = sheet_of(
        [["Id", "Phone", "Calls"], ["1", "+12125550101", 3], ["2", "+12125550102", 5], ["Total", None, "=SUM(C2:C3)"]]
    )
    sheet.add_table(Table(displayName="Leads", ref="A1:C4", totalsRowCount=1))
    yield "table-totals", sheet
    sheet = sheet_of([HEADER, *PEOPLE])
    sheet["Z900"].number_format = "0.00"
    sheet["AA1000"].alignment = Alignment(wrap_text=True)
    yield "formats-beyond", sheet
    yield "many-rows", sheet_of([HEADER] + [[f"A-{n:04}", "Ann", 12125550000 + n, 10001, None] for n in range(100)])
    yield "many-columns", sheet_of([[*HEADER, *[f"Field {n}" for n in range(120)]], [*PEOPLE[0], *range(120)]])

    sheet = sheet_of([HEADER, *PEOPLE])
    for row in range(2, 6):
        for column in "ACD":
            sheet[f"{column}{row}"].style = "Normal"
            sheet[f"{column}{row}"].quotePrefix = True
    sheet["D3"] = "07030"
    yield "quote-prefix", sheet
    yield (
        "unicode",
        sheet_of(
            [
                HEADER,
                ["東-1", "山田 太郎", "03-5550-0101", "100-0001", "🙂👍🏽"],
                ["ع-1", "محمد علي", "+97145550101", None, "\u200fشلوم"],
                ["Ž", "Jose\u0301", "+12125550101", "10001", "𠀀 \u00a0 \ufeff"],
            ]
        ),
    )
    yield (
        "escapes",
        sheet_of(
            [
                HEADER,
                ["A&B", "<b>Ann</b>", "+12125550101", "10001", "\"quoted\" 'single'"],
                ["_x0041_", "a_x000D_b", "+12125550102", "10001", "_x005F_"],
                ["&amp;", "]]>", "+12125550103", "10001", "tab\there"],
            ]
        ),
    )
    yield (
        "line-ends",
        sheet_of(
            [HEADER, [*PEOPLE[0][:4], "one\ntwo"], [*PEOPLE[1][:4], "one\r\ntwo"], [*PEOPLE[2][:4], "\n\n"], PEOPLE[3]]
        ),
    )
    yield "spaces", sheet_of([HEADER, *[[f"  {cell} " for cell in row] for row in PEOPLE]])
    yield (
        "empty-text",
        sheet_of([HEADER, ["A-001", "", "+12125550101", "", ""], ["A-002", " ", "+12125550102", "10001", "x"]]),
    )
    sheet = sheet_of([HEADER, *PEOPLE])
    sheet["C2"].hyperlink = "tel:+12125550199"
    sheet["B3"].hyperlink = "https://people.example/bo"
    yield "hyperlinks", sheet
    yield "long-text", sheet_of([HEADER, [*PEOPLE[0][:4], "long " * 2_000], *PEOPLE[1:]])
    yield "negative-zero", formatted([(-0.0, "General"), (-0.0, "0.00"), (-0.001, "0.00"), (-0.4, "0")])
    yield (
        "spoiled-ids",
        formatted(
            [
                (123456789012345678, "General"),
                (123456789012345678, "0"),
                (4111111111111111, "0"),
                (1234567890123450, "0"),
                (447912345678, "0.00E+00"),
            ]
        ),
    )


MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def inline(content):
    return lambda at: f'<c{at} t="inlineStr"><is><t xml:space="preserve">{content}</t></is></c>'


def raw(content, kind=None):
    typed = "" if kind is None else f' t="{kind}"'
    return lambda at: f"<c{at}{typed}>{content}</c>"


def part(*rows, attributes=None, references=True, numbers=True):
    """A sheet of cells, each the function that writes it; `attributes` of rows by their number."""
    lines = []
    for number, cells in enumerate(rows, 1):
        number_of = f' r="{number}"' if numbers else ""
        ats = (f' r="{get_column_letter(along)}{number}"' if references else "" for along in range(1, len(cells) + 1))
        inside = "".join(cell(at) for cell, at in zip(cells, ats, strict=True))
        lines.append(f"<row{number_of}{(attributes or {}).get(number, '')}>{inside}</row>")
    return f"<worksheet {MAIN}><sheetData>{''.join(lines)}</sheetData></worksheet>"


NUMBERS = (
    "12125550101 12125550101.0 1.2125550101E10 1.2125550101E+10 2.1255501010000002E9 0.30000000000000004 "
    "7030.0 1e3 0012 +5 -0"
).split()
RICH = (
    '<is><r><t xml:space="preserve">Ann </t></r><r><rPr><b/></rPr><t>Lee</t></r>'
    '<r><t xml:space="preserve"> &lt;3\n first</t></r></is>'
)
SHARED = (
    f'<sst {MAIN} count="6" uniqueCount="6"><si><t>Id</t></si><si><t>Phone</t></si><si/><si><t/></si>'
    '<si><r><t xml:space="preserve">+1212 </t></r><r><rPr><b/></rPr><t>5550101</t></r></si>'
    '<si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><phoneticPr fontId="1"/></si></sst>'
)


def raw_books():
    """Sheets as other writers have them, and their shared texts, to be put into a workbook of openpyxl's."""
    table = [[inline(cell) for cell in row] for row in (HEADER, *PEOPLE)]
    head = [inline("Id"), inline("Phone")]
    yield "inline-strings", part(*table), None
    yield "no-references", part(*table, references=False, numbers=False), None
    yield "rows-without-numbers", part(*table, numbers=False), None
    formulas = [
        [
            raw(f'<f>"A"&amp;{n}</f><v>A{n}</v>', "str"),
            raw(f"<f>12125550100+{n}</f><v>{12125550100 + n}</v>"),
            raw('<f>TEXT(7030,"00000")</f><v>07030</v>', "str"),
        ]
        for n in (2, 3)
    ]
    others = [raw("<f>TRUE()</f><v>1</v>", "b"), raw("<f>NA()</f><v>#N/A</v>", "e"), raw('<f>""</f><v></v>', "str")]
    yield "formulas-with-values", part([*head, inline("ZIP")], *formulas, others), None
    days = [[inline(n), raw(f"<v>{moment}</v>", "d")] for n, moment in enumerate(("2026-07-01T12:00:00", "2026-07-01"))]
    yield "dates-as-iso", part(head, *days), None
    yield "numbers-as-written", part(head, *[[inline(number), raw(f"<v>{number}</v>")] for number in NUMBERS]), None
    of_shared = [[raw(f"<v>{at}</v>", "s") for at in pair] for pair in ((0, 1), (5, 4), (2, 3), (5, 4))]
    yield "shared-strings", part(*of_shared), SHARED
    yield "rich-text", part(head, [inline("1"), raw(RICH, "inlineStr")]), None
    states = {2: ' hidden="true"', 3: ' hidden="1"', 4: ' hidden="false"'}
    hidden = part(head, *[[inline(n), raw(f"<v>{12125550100 + n}</v>")] for n in (1, 2, 3)], attributes=states)
    yield "hidden-as-true", hidden, None
    yield "prefixed-names", re.sub(r"<(/?)(\w)", r"<\1x:\2", hidden).replace("xmlns=", "xmlns:x="), None


def with_parts(path, sheet_xml, shared):
    sheet_of([["Id"]]).parent.save(path)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["xl/worksheets/sheet1.xml"] = ('<?xml version="1.0" encoding="UTF-8"?>' + sheet_xml).encode()
    if shared:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
        content_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
        relation = f'Type="{kind}" Target="sharedStrings.xml"'
        override = f'PartName="/xl/sharedStrings.xml" ContentType="{content_type}"'
        added = {
            "[Content_Types].xml": f"<Override {override}/></Types>",
            "xl/_rels/workbook.xml.rels": f'<Relationship Id="rId90" {relation}/></Relationships>',
        }
        for name, addition in added.items():
            end = addition[addition.rindex("</") :].encode()
            parts[name] = parts[name].replace(end, addition.encode())
        parts["xl/sharedStrings.xml"] = ('<?xml version="1.0" encoding="UTF-8"?>' + shared).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def with_extensions(path, source):
    """A workbook as Excel writes it since 2013: its extensions have elements of the names that its own parts have."""
    extensions = (
        '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" '
        'xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main">'
        '<x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>'
    )
    with zipfile.ZipFile(source) as archive, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as extended:
        for name in archive.namelist():
            content = archive.read(name)
            if name == "xl/workbook.xml":
                content = content.replace(b"</workbook>", extensions.encode())
            extended.writestr(name, content)


# LibreOffice --------------------------------------------------------------------------------------------------------


class Calc:
    """LibreOffice without a window."""

    def __init__(self, folder):
        pipe = f"record-files-{time.time_ns()}"
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        self.process = subprocess.Popen(
            ["soffice", "--headless", "--norestore", profile, f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
        for _ in range(240):
            try:
                context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except Exception:
                time.sleep(0.25)
        else:
            sys.exit("LibreOffice does not answer")
        self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)

    def open(self, path, **properties):
        return self.desktop.loadComponentFromURL(path.as_uri(), "_blank", 0, values(Hidden=True, **properties))

    def close(self):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        self.process.wait(30)


def values(**properties):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in properties.items())


def save(document, path, kind, options=""):
    names = {"xlsx": "Calc MS Excel 2007 XML", "ods": "calc8", "csv": "Text - txt - csv (StarCalc)"}
    document.storeToURL(path.as_uri(), values(FilterName=names[kind], FilterOptions=options))


def cells_of(sheet):
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    last = cursor.RangeAddress
    return last.EndRow + 1, last.EndColumn + 1


def shown_in(sheet):
    """The text of every cell; only those that hold something are asked for it."""
    rows, columns = cells_of(sheet)
    data = sheet.getCellRangeByPosition(0, 0, columns - 1, rows - 1).getDataArray()
    return [
        ["" if value == "" else sheet.getCellByPosition(along, at).String for along, value in enumerate(row)]
        for at, row in enumerate(data)
    ]


def calc_text_rows(calc, path, text):
    columns = max((len(row) for row in text_rows(text.text, text.delimiter)), default=1)
    formats = "/".join(f"{n}/2" for n in range(1, columns + 1))
    options = f"{ord(text.delimiter)},34,{CHARSETS[text.encoding]},1,{formats},0,false,false,false"
    document = calc.open(path, FilterName="Text - txt - csv (StarCalc)", FilterOptions=options)
    sheet = document.Sheets.getByIndex(0)
    read = [[at, *row] for at, row in enumerate(shown_in(sheet), 1)]
    document.close(True)
    return kept(read)


def calc_texts(calc, folder):
    """Text as LibreOffice writes it: from a sheet of texts, numbers, dates and formats."""
    awkward = folder / "awkward.csv"
    awkward.write_text(written(AWKWARD), encoding="utf-8")
    document = calc.open(
        awkward, FilterName="Text - txt - csv (StarCalc)", FilterOptions="44,34,76,1,1/2/2/2/3/2/4/2/5/2"
    )
    typed = calc.open(folder / "types.xlsx")
    formats = calc.open(folder / "format-phones.xlsx")
    dates = calc.open(folder / "dates-1900.xlsx")
    names = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
    ways = []
    for delimiter, word in names.items():
        for quoted in ("false", "true"):
            ways.append(
                (
                    f"calc-{word}-{'quoted' if quoted == 'true' else 'plain'}",
                    document,
                    delimiter,
                    "utf-8",
                    quoted,
                    "true",
                )
            )
    for encoding in ("utf-16le", "windows-1252", "iso-8859-2", "shift_jis", "gb18030"):
        for quoted in ("false", "true"):
            ways.append(
                (
                    f"calc-{encoding}-{'quoted' if quoted == 'true' else 'plain'}",
                    document,
                    ",",
                    encoding,
                    quoted,
                    "true",
                )
            )
    for word, source in {"types": typed, "formats": formats, "dates": dates}.items():
        for shown in ("false", "true"):
            for delimiter in (",", ";"):
                ways.append(
                    (
                        f"calc-{word}-{'shown' if shown == 'true' else 'stored'}-{names[delimiter]}",
                        source,
                        delimiter,
                        "utf-8",
                        "true" if delimiter == ";" else "false",
                        shown,
                    )
                )
    for name, source, delimiter, encoding, quoted, shown in ways:
        path = folder / f"{name}.csv"
        save(source, path, "csv", f"{ord(delimiter)},34,{CHARSETS[encoding]},1,,0,{quoted},{shown},false,false")
        content = path.read_bytes()
        mark = next((sign for sign in (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf") if content.startswith(sign)), b"")
        text = Text(path.name, content, delimiter, encoding, mark, by="libreoffice")
        yield text
    for source in (document, typed, formats, dates):
        source.close(True)


def calc_books(calc, folder):
    """Workbooks that LibreOffice writes: from text, from its own kind, and from openpyxl's."""
    for name in (
        "comma-minimal utf-8-comma numbers-leading-zeros numbers-spoiled dates cell-formulas cell-spaces "
        "cell-many-lines end-crlf rows-short rows-empty-cells"
    ).split():
        for word, settings in {"text": "/".join(f"{n}/2" for n in range(1, 9)), "guessed": ""}.items():
            path = folder / f"{name}.csv"
            document = calc.open(
                path, FilterName="Text - txt - csv (StarCalc)", FilterOptions=f"44,34,76,1,{settings},1033,false,true"
            )
            save(document, folder / f"calc-{name}-{word}.xlsx", "xlsx")
            document.close(True)
            yield f"calc-{name}-{word}.xlsx"
    for name in (
        "plain types format-general format-zeros format-phones format-numbers format-scientific "
        "format-percent format-unseen dates-1900 dates-1904 times-1900 times-1904 dates-noon "
        "dates-milliseconds durations errors booleans formulas-without-values merged-title merged-cells "
        "hidden-rows hidden-column filter-with-criteria filter-without-criteria sheet-first-hidden "
        "sheets-awkward-names sheet-first-empty begins-at-b3 gaps table-totals rich-text unicode escapes "
        "line-ends negative-zero spoiled-ids"
    ).split():
        document = calc.open(folder / f"{name}.xlsx")
        document.calculateAll()
        through = folder / f"{name}.ods"
        save(document, through, "ods")
        document.close(True)
        document = calc.open(through)
        save(document, folder / f"calc-{name}.xlsx", "xlsx")
        document.close(True)
        yield f"calc-{name}.xlsx"


def plain_value(cell, stored):
    """A cell of openpyxl as JSON; `stored` is the cell where formulas are their values."""
    if cell.data_type == "f":
        return {"formula": as_json(stored)}
    return as_json(cell)


def as_json(cell):
    value = cell.value
    if cell.data_type == "e":
        return {"error": value}
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return {"date": value.isoformat()}
    if isinstance(value, datetime.timedelta):
        return {"seconds": value.total_seconds()}
    return value


def book_sheets(calc, path):
    formulas = openpyxl.load_workbook(path)
    stored = openpyxl.load_workbook(path, data_only=True)
    document = calc.open(path)
    sheets = []
    for at, one in enumerate(formulas._sheets):
        kind = "cells" if one in formulas.worksheets else "chart"
        shown = document.Sheets.getByName(one.title) if document.Sheets.hasByName(one.title) else None
        sheet = {"name": one.title, "state": one.sheet_state, "kind": kind, "rows": []}
        sheets.append(sheet)
        if kind == "chart":
            continue
        values_of = stored._sheets[at]
        if one.merged_cells.ranges:
            sheet["merged"] = sorted(str(span) for span in one.merged_cells.ranges)
        texts = shown_in(shown)
        for row in range(1, max(len(texts), one.max_row) + 1):
            cells = []
            for column in range(1, max(len(texts[0]), one.max_column) + 1):
                value = plain_value(one.cell(row, column), values_of.cell(row, column))
                text = texts[row - 1][column - 1] if row <= len(texts) and column <= len(texts[0]) else ""
                both = "" if value in (None, "") and text == "" else value if value == text else [value, text]
                cells.append(both)
            while cells and cells[-1] == "":
                cells.pop()
            if cells:
                hidden = bool(one.row_dimensions[row].hidden)
                assert hidden != shown.Rows.getByIndex(row - 1).IsVisible, f"row {row} of {path.name}"
                sheet["rows"].append([row, int(hidden), *cells])
    document.close(True)
    return sheets


def main():
    # Of dates that are none, which are recorded as errors.
    warnings.simplefilter("ignore")
    record = {
        "python": sys.version.split()[0],
        "openpyxl": openpyxl.__version__,
        "libreoffice": version(),
        "text": {},
        "workbooks": {},
    }
    folder = pathlib.Path(tempfile.mkdtemp())
    calc = Calc(folder)
    try:
        for text in texts():
            (folder / text.name).write_bytes(text.content)
            record_text(record, calc, folder, text)
        names = []
        for name, sheet in books():
            sheet.parent.save(folder / f"{name}.xlsx")
            names.append(f"{name}.xlsx")
        for name, sheet_xml, shared in raw_books():
            with_parts(folder / f"{name}.xlsx", sheet_xml, shared)
            names.append(f"{name}.xlsx")
        with_extensions(folder / "dates-1904-extensions.xlsx", folder / "dates-1904.xlsx")
        names.append("dates-1904-extensions.xlsx")
        for text in calc_texts(calc, folder):
            record_text(record, calc, folder, text)
        names += calc_books(calc, folder)
        for name in names:
            record["workbooks"][name] = book_sheets(calc, folder / name)
    finally:
        calc.close()
    HERE.mkdir(exist_ok=True)
    with zipfile.ZipFile(HERE / "files.zip", "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in [*record["text"], *record["workbooks"]]:
            archive.writestr(
                zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), (folder / name).read_bytes(), zipfile.ZIP_DEFLATED
            )
    with open(HERE / "recorded.json", "w") as file:
        json.dump(record, file, separators=(",", ":"), ensure_ascii=True)
        file.write("\n")
    shutil.rmtree(folder)
    print(len(record["text"]), "text files,", len(record["workbooks"]), "workbooks")


def version():
    return subprocess.run(["soffice", "--version"], capture_output=True, text=True).stdout.split()[1]


def record_text(record, calc, folder, text):
    rows = text_rows(text.text, text.delimiter)
    calc_rows = calc_text_rows(calc, folder / text.name, text)
    same = [row[1:] for row in rows] == [row[1:] for row in calc_rows]
    record["text"][text.name] = {
        "by": text.by,
        "encoding": text.encoding,
        "delimiter": text.delimiter,
        "header": text.header,
        "csv": rows,
        "calc": None if same else [row[1:] for row in calc_rows],
    }


main()
