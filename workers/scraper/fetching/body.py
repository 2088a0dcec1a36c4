"""Read the body of an answer, at most so much of it, also when it is packed."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterable, Callable

ENCODINGS = "gzip, deflate"
"""What we say we can unpack; brotli and zstd would save little and have no bound built in."""


class BodyError(Exception):
    """A body is too large or not packed as it says; asking again would not help."""


async def read_body(
    chunks: AsyncIterable[bytes], encoding: str, largest: int, came: Callable[[int], None]
) -> bytes:
    """A body, unpacked.

    Args:
        chunks: the body as it comes.
        encoding: what the answer says it is packed with; empty for not at all.
        largest: bytes of the unpacked body at most.
        came: told of all bytes that come over the line, also of those of a body that is refused.

    Raises:
        BodyError: it is larger, or not packed as it says.
    """
    unpack = _Unpacker(encoding.strip().lower(), largest)
    room = largest
    async for chunk in chunks:
        came(len(chunk))
        room -= len(chunk)
        if room < 0:
            raise BodyError(f"is larger than {largest} bytes")
        unpack.take(chunk)
    return bytes(unpack.body)


class _Unpacker:
    def __init__(self, encoding: str, largest: int) -> None:
        self.body = bytearray()
        self._largest = largest
        self._unpacker: zlib._Decompress | None
        if encoding in {"gzip", "x-gzip"}:
            self._unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
        elif encoding == "deflate":
            self._unpacker = zlib.decompressobj()
        elif encoding in {"", "identity"}:
            self._unpacker = None
        else:
            raise BodyError(f"is packed with {encoding}")

    def take(self, chunk: bytes) -> None:
        room = self._largest - len(self.body)
        if self._unpacker is None:
            self.body += chunk
        else:
            try:
                # One byte more than there is room for tells that it is too large.
                self.body += self._unpacker.decompress(chunk, room + 1)
            except zlib.error as error:
                raise BodyError("is not packed as it says") from error
        if len(self.body) > self._largest:
            raise BodyError(f"is larger than {self._largest} bytes when unpacked")
