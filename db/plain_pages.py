"""An encrypted SQLite file as it lies on the disk, page by page in plain: what a search for left-over names looks at.

SQLCipher 4 with a raw key (https://www.zetetic.net/sqlcipher/design/): AES-256-CBC, every page with its own initial
value; behind the content of each page are that value and a signature, 80 bytes. The first 16 bytes of a file are the
salt. A write-ahead log is a header of 32 bytes and frames, each of 24 bytes and a page
(https://www.sqlite.org/fileformat2.html#the_write_ahead_log).
"""

from __future__ import annotations

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE = 4096
RESERVED, IV = 80, 16
SALT = 16
WAL_HEADER, FRAME_HEADER = 32, 24
_WAL_MAGIC = (b"\x37\x7f\x06\x82", b"\x37\x7f\x06\x83")
_PLAIN_HEADER = b"SQLite format 3\0"


def pages_in_plain(content: bytes, key: bytes) -> bytes | None:
    """The content of every page of a file or of its log, one after the other; None if it is none of this key.

    A page that holds nothing but zeros stays as it is.
    """
    if content[:4] in _WAL_MAGIC:
        return _log(content, key)
    if len(content) < PAGE or len(content) % PAGE or content.startswith(_PLAIN_HEADER):
        return None
    pages = [_plain(content[start : start + PAGE], key, first=start == 0) for start in range(0, len(content), PAGE)]
    # Bytes 16 to 20 of a database of ours: pages of 4096 bytes, the kind of its journal (1 or 2), 80 reserved.
    if pages[0][:2] != PAGE.to_bytes(2, "big") or pages[0][4] != RESERVED:
        return None
    return b"".join(pages)


def _log(content: bytes, key: bytes) -> bytes:
    frames = range(WAL_HEADER, len(content) - FRAME_HEADER - PAGE + 1, FRAME_HEADER + PAGE)
    pages = []
    for start in frames:
        number = int.from_bytes(content[start : start + 4], "big")
        page = content[start + FRAME_HEADER : start + FRAME_HEADER + PAGE]
        pages.append(_plain(page, key, first=number == 1))
    return b"".join(pages)


def _plain(page: bytes, key: bytes, *, first: bool) -> bytes:
    if not page.strip(b"\0"):
        return page
    begin, end = SALT if first else 0, PAGE - RESERVED
    decryptor = Cipher(algorithms.AES(key), modes.CBC(page[end : end + IV])).decryptor()
    return decryptor.update(page[begin:end]) + decryptor.finalize()
