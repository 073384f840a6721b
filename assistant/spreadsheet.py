"""Tables as files that a spreadsheet opens: CSV or XLSX by the name of the file, row by row, never half of one.

A CSV opens by a double click in Excel on a Danish Windows and in LibreOffice: UTF-8 with its mark, semicolons,
decimal commas, CRLF. Times are written as they are given. No text is ever taken for a formula.
"""

from __future__ import annotations

import csv
import glob
import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

Cell = str | int | float | datetime | None
_ROWS_OF_A_SHEET = 1_000_000
_LETTERS_OF_A_CELL = 32_767
_BEGINS_FORMULA = ("=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠")
_STALE_S = 3_600


class Table(Protocol):
    """What takes the rows of a file being written."""

    def add(self, cells: Sequence[Cell]) -> None:
        """Write one row below the others."""


@contextmanager
def written(path: Path, name: str, columns: Mapping[str, int]) -> Iterator[Table]:
    """A table whose file is in its place when the block ends; when it fails, nothing is left and an older file stays.

    Args:
        path: A name that ends in .xlsx gives a workbook, any other a CSV.
        name: What the sheet of a workbook is called.
        columns: Heading to width in characters.

    Raises:
        OSError: It cannot be written there.
    """
    with _beside(path) as unfinished:
        if path.suffix.lower() == ".xlsx":
            with _workbook(unfinished, name, columns) as table:
                yield table
        else:
            with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
                yield _Csv(file, columns)


@contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """A file of one's own beside a path, that takes its place at the end; on a fault nothing is left of it."""
    _sweep(path)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".unfinished", dir=path.parent)
    os.close(handle)
    unfinished = Path(name)
    try:
        yield unfinished
        with open(unfinished, "rb+") as file:
            os.fsync(file.fileno())
        os.replace(unfinished, path)
    finally:
        unfinished.unlink(missing_ok=True)


def _sweep(path: Path) -> None:
    """Remove what a killed export left beside a path; one that still runs has written lately."""
    for left in path.parent.glob(f".{glob.escape(path.name)}.*.unfinished"):
        with suppress(OSError):
            if time.time() - left.stat().st_mtime > _STALE_S:
                shutil.rmtree(left) if left.is_dir() else left.unlink()


@contextmanager
def _workbook(path: Path, name: str, columns: Mapping[str, int]) -> Iterator[Table]:
    # The workbook's own unfinished parts hold notes, too: in a folder for their owner alone, gone at the end.
    with tempfile.TemporaryDirectory(prefix=f"{path.name}.", suffix=".unfinished", dir=path.parent) as parts:
        book = _Xlsx(path, parts, name, columns)
        try:
            yield book
            book.close()
        finally:
            book.let_go()


class _Csv:
    """Rows of a CSV file."""

    def __init__(self, file: Any, columns: Mapping[str, int]) -> None:
        self._writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        self.add(tuple(columns))

    def add(self, cells: Sequence[Cell]) -> None:
        """Write one row."""
        self._writer.writerow([_text(cell) for cell in cells])


def _text(cell: Cell) -> str:
    if isinstance(cell, str):
        return _defused(_one_kind_of_break(cell))
    if isinstance(cell, datetime):
        return cell.strftime("%Y-%m-%d %H:%M")
    return "" if cell is None else str(cell).replace(".", ",")


def _defused(cell: str) -> str:
    """A text that no spreadsheet takes for a formula, also behind blanks that it may drop."""
    risky = cell.startswith(("\t", "\r", "\n")) or cell.lstrip().startswith(_BEGINS_FORMULA)
    return f"'{cell}" if risky else cell


def _one_kind_of_break(text: str) -> str:
    """A line break inside a cell is LF; CRLF ends a row. A tab or break at the beginning stays to be defused."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _plain(text: str) -> str:
    """A text as a workbook takes it; XlsxWriter would write one between these marks as mark-up of its own."""
    cut = _one_kind_of_break(text)[:_LETTERS_OF_A_CELL]
    return f" {cut}"[:_LETTERS_OF_A_CELL] if cut.startswith("<r>") else cut


class _Xlsx:
    """Rows of a workbook; texts are texts, whatever they begin with."""

    def __init__(self, path: Path, parts: str, name: str, columns: Mapping[str, int]) -> None:
        import xlsxwriter

        options = {"constant_memory": True, "tmpdir": parts, "strings_to_formulas": False, "strings_to_urls": False}
        self._book = xlsxwriter.Workbook(str(path), options)
        self._book.use_zip64()
        self._heading = self._book.add_format({"bold": True, "bottom": 1})
        self._moment = self._book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        self._number = self._book.add_format({"num_format": "0.0"})
        self._name, self._columns, self._sheets = name, columns, 0
        self._new_sheet()

    def _new_sheet(self) -> None:
        self._sheets += 1
        self._sheet = self._book.add_worksheet(self._name if self._sheets == 1 else f"{self._name} {self._sheets}")
        self._sheet.freeze_panes(1, 0)
        for column, (heading, width) in enumerate(self._columns.items()):
            self._sheet.set_column(column, column, width)
            self._sheet.write_string(0, column, heading, self._heading)
        self._row = 1

    def add(self, cells: Sequence[Cell]) -> None:
        """Write one row."""
        if self._row > _ROWS_OF_A_SHEET:
            self._new_sheet()
        for column, cell in enumerate(cells):
            self._write(column, cell)
        self._row += 1

    def _write(self, column: int, cell: Cell) -> None:
        if isinstance(cell, datetime):
            self._sheet.write_datetime(self._row, column, cell, self._moment)
        elif isinstance(cell, float):
            self._sheet.write_number(self._row, column, cell, self._number)
        elif isinstance(cell, int):
            self._sheet.write_number(self._row, column, cell)
        elif cell:
            self._sheet.write_string(self._row, column, _plain(cell))

    def close(self) -> None:
        """Put the workbook together."""
        from xlsxwriter.exceptions import FileCreateError

        try:
            self._book.close()
        except FileCreateError as error:
            raise (
                error.args[0] if error.args and isinstance(error.args[0], OSError) else OSError(str(error))
            ) from error

    def let_go(self) -> None:
        """Close the unfinished parts of a workbook that is not put together any more."""
        for sheet in self._book.worksheets():
            sheet._opt_close()
