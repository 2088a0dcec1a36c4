import pytest

from workers.scraper.fetching.addresses import AllowList, is_address, is_public


@pytest.mark.parametrize(
    ("url", "objection"),
    [
        ("https://en.wikipedia.org/wiki/X", ""),
        ("https://wikipedia.org./", ""),
        ("https://notwikipedia.org/", "allow-list"),
        ("https://wikipedia.org.evil.example/", "allow-list"),
        ("https://wikipedia.org@evil.example/", "password"),
        ("https://user:pw@wikipedia.org/", "password"),
        ("https://wikipedia.org:8443/", "port"),
        ("ftp://wikipedia.org/", "web address"),
        ("file:///etc/passwd", "web address"),
        ("http://[::1", "no URL"),
        ("http://127.0.0.1/", "address"),
        ("http://2130706433/", "address"),
        ("http://0x7f.1/", "address"),
        ("http://[::ffff:127.0.0.1]/", "address"),
    ],
)
def test_only_hosts_of_the_allow_list_are_visited(url: str, objection: str) -> None:
    found = AllowList(["Wikipedia.org", "127.0.0.1"]).objection(url)

    assert (objection in found) if objection else found == ""


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254",  "0.1.2.3",
        "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "fe80::1%eth0", "fc00::1",
        "::ffff:10.0.0.1", "2002:7f00:1::", "64:ff9b::7f00:1", "64:ff9b:1::7f00:1", "fec0::1",
        "::127.0.0.1", "nonsense",
    ],
)  # fmt: skip
def test_private_addresses_are_known_in_every_dress(address: str) -> None:
    assert not is_public(address)


def test_public_addresses_are_public() -> None:
    assert is_public("91.198.174.192")
    assert is_public("2620:0:862:ed1a::1")
    assert not is_address("en.wikipedia.org")
