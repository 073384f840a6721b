"""Tells a PDF which language it speaks, which Qt cannot: a screen reader then reads Danish with a Danish voice."""

from __future__ import annotations

import re

_ROOT = re.compile(rb"/Root (\d+) 0 R")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")


def told(pdf: bytes, language: str) -> bytes:
    """The PDF with its language, and with its title shown instead of its file name.

    A new catalogue is added at the end, as the format foresees; a file of another build comes back as it was.
    """
    start, root = _START.search(pdf), _ROOT.search(pdf, pdf.rfind(b"trailer"))
    catalogue = re.search(rb"\n%s 0 obj\n<<(.*?)>>\nendobj" % root[1], pdf, re.DOTALL) if root else None
    if start is None or root is None or catalogue is None:
        return pdf
    facts = catalogue[1] + b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % language.encode()
    added = b"%s 0 obj\n<<%s>>\nendobj\n" % (root[1], facts)
    table = b"xref\n%s 1\n%010d 00000 n \n" % (root[1], len(pdf))
    head = pdf[pdf.rfind(b"trailer") : start.start()].rstrip().removesuffix(b">>")
    trailer = b"%s/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (head, start[1], len(pdf) + len(added))
    return pdf + added + table + trailer
