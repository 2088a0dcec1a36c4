"""Countries by ISO 3166-1 alpha-2 codes, and regions by UN M49 codes, in which many lie.

Both have their names in every language in the CLDR, which Babel carries.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

_AFRICA: Final = (
    "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR "
    "MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW"
)
_LATIN_AMERICA: Final = "AR BO BR CL CO CR CU DO EC GT HN HT MX NI PA PE PR PY SV UY VE"
_EASTERN_ASIA: Final = (
    "AF BD BT BN CN HK ID IN IR JP KG KH KP KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM TW "
    "UZ VN"
)
_WESTERN_ASIA: Final = "AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE"
_EASTERN_EUROPE: Final = "BG BY CZ HU MD PL RO RU SK UA"
_WESTERN_EUROPE: Final = (
    "AD AL AT BA BE CH DE DK EE ES FI FR GB GR HR IE IS IT LI LT LU LV MC ME MK MT NL NO PT RS SE "
    "SI SM XK"
)
_REGIONS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "002": frozenset(_AFRICA.split()),
        "142": frozenset(f"{_EASTERN_ASIA} {_WESTERN_ASIA}".split()),
        "145": frozenset(_WESTERN_ASIA.split()),
        "150": frozenset(f"{_EASTERN_EUROPE} {_WESTERN_EUROPE}".split()),
        "151": frozenset(_EASTERN_EUROPE.split()),
        "419": frozenset(_LATIN_AMERICA.split()),
    }
)


def countries_in(codes: Iterable[str]) -> frozenset[str]:
    """The countries of these codes, and those that lie in the regions among them."""
    return frozenset().union(*(_REGIONS.get(code, {code}) for code in codes))
