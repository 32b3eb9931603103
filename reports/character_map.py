"""Character map of a font in a PDF: the text that each of its codes is copied as (ISO 32000-1, 9.10.3)."""

from collections.abc import Iterable

MAX_IN_BLOCK = 100
"""Entries in one block, a limit of PostScript."""


def character_map(texts: Iterable[tuple[int, str]], *, digits: int) -> str:
    """The map from codes of so many hexadecimal digits to their texts."""
    rows = [f"<{code:0{digits}X}> <{text.encode('utf-16-be').hex().upper()}>" for code, text in texts]
    blocks = [rows[start : start + MAX_IN_BLOCK] for start in range(0, len(rows), MAX_IN_BLOCK)]
    body = "\n".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks)
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<{'0' * digits}> <{'F' * digits}>\nendcodespacerange\n{body}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )
