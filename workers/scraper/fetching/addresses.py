"""Which URLs and addresses may be visited at all: the allow-list, and no private network.

A name is looked up once and connected to at the address that was checked, so that a DNS answer that
changes in between leads nowhere.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable
from urllib.parse import urlsplit

from aiohttp import ThreadedResolver
from aiohttp.abc import AbstractResolver, ResolveResult

_PORTS = {"http": 80, "https": 443}
# All other addresses of IPv6 are for other uses, or wrap those of IPv4.
_GLOBAL_UNICAST = ipaddress.ip_network("2000::/3")


class PrivateAddressError(OSError):
    """A host name leads into a private network."""


class AllowList:
    """The hosts that may be visited, with their subdomains.

    Args:
        hosts: names such as "wikipedia.org", without a port.
        allow_private: whether private addresses and other ports may be visited; for tests only.
    """

    def __init__(self, hosts: Iterable[str], *, allow_private: bool = False) -> None:
        self._hosts = tuple(host.lower().strip(".") for host in hosts)
        self._allow_private = allow_private

    def objection(self, url: str) -> str:
        """Why a URL may not be visited; empty when it may."""
        try:
            parts = urlsplit(url)
            host, port = (parts.hostname or "").rstrip("."), parts.port
        except ValueError:
            return "is no URL"
        if parts.scheme not in _PORTS or not host:
            return "is no web address"
        objections = (
            (parts.username is not None, "carries a password"),
            (self._is_unusual(port, parts.scheme), "names an unusual port"),
            (is_address(host) and not self._allow_private, "names an address, not a host"),
            (not self._lists(host), f"{host} is not on the allow-list"),
        )
        return next((objection for holds, objection in objections if holds), "")

    def _is_unusual(self, port: int | None, scheme: str) -> bool:
        return port not in {None, _PORTS[scheme]} and not self._allow_private

    def _lists(self, host: str) -> bool:
        return any(host == one or host.endswith(f".{one}") for one in self._hosts)


class PublicResolver(AbstractResolver):
    """Looks host names up, and refuses those that lead anywhere but to the public internet."""

    def __init__(self, inner: AbstractResolver | None = None) -> None:
        self._inner = inner or ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """The public addresses of a host.

        Raises:
            PrivateAddressError: one of its addresses is not public.
            OSError: there is no such host.
        """
        found = await self._inner.resolve(host, port, family)
        if any(not is_public(one["host"]) for one in found):
            raise PrivateAddressError(f"{host} leads into a private network")
        return found

    async def close(self) -> None:
        """Let go of what the look-up needs."""
        await self._inner.close()


def is_address(host: str) -> bool:
    """Whether a host is written as a number, in any of the ways that systems understand."""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        # inet_aton also takes "127.1", "0x7f000001" and "2130706433".
        try:
            socket.inet_aton(host)
        except OSError:
            return False
    return True


def is_public(address: str) -> bool:
    """Whether an address lies in the public internet, also where IPv6 wraps an IPv4 one."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inner = found.ipv4_mapped or found.sixtofour or (found.teredo or (None, None))[1]
        if inner is not None:
            return is_public(str(inner))
        # NAT64 (RFC 6052) hands on to the IPv4 address in its last 32 bits.
        if found in ipaddress.ip_network("64:ff9b::/96"):
            return is_public(str(ipaddress.IPv4Address(int(found) & 0xFFFFFFFF)))
        if found not in _GLOBAL_UNICAST:
            return False
    return found.is_global and not found.is_multicast
