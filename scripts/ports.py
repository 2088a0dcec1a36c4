"""Where our servers listen: whether they can, and whether they answer."""

import errno
import http.client
import socket as sockets
import time

from bot.settings import Settings, reachable

_SECONDS_FOR_A_PORT = 3.0


def check_ports(settings: Settings) -> str | None:
    """One line on a port that is taken, with the setting that changes it; None if all are free.

    Args:
        settings: Where our servers are to listen.
    """
    wanted = []
    if settings.uses_playground:
        wanted.append(("PLAYGROUND_LISTEN", settings.playground_listen))
    if settings.webhook_url:
        wanted.append(("WEBHOOK_LISTEN", settings.webhook_listen))
    for name, listen in wanted:
        if problem := port_problem(listen):
            return f"{name}: {problem}"
    return None


def address(listen: str) -> tuple[str, int]:
    """Split a listening address.

    Args:
        listen: As ``127.0.0.1:8300`` or ``[::1]:8300``.
    """
    host, _, port = listen.rpartition(":")
    return host.strip("[]"), int(port)


def page(listen: str) -> str:
    """The address to open in a browser on this machine.

    Args:
        listen: Where the playground listens.
    """
    return f"http://{reachable(listen)}/"


def port_problem(listen: str, *, patience: float = _SECONDS_FOR_A_PORT) -> str | None:
    """Why nothing can listen there; None when it can.

    Args:
        listen: A host and a port.
        patience: Seconds to wait for a killed run's server to go.
    """
    host, port = address(listen)
    deadline = time.monotonic() + patience
    while True:
        try:
            family, kind, protocol, _, place = sockets.getaddrinfo(
                host or None, port, type=sockets.SOCK_STREAM, flags=sockets.AI_PASSIVE
            )[0]
            with sockets.socket(family, kind, protocol) as probe:
                probe.setsockopt(sockets.SOL_SOCKET, sockets.SO_REUSEADDR, 1)
                probe.bind(place)
                probe.listen(1)
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                return f"nothing can listen on {listen} ({error.strerror})"
            if time.monotonic() > deadline:
                taken = f"port {port} on {host} is in use by another program"
                return f"{taken}: stop that one, or choose another address"
            time.sleep(0.1)
        else:
            return None


def answers(listen: str) -> bool:
    """Whether a web server answers there.

    Args:
        listen: A host and a port.
    """
    place = page(listen).removeprefix("http://").rstrip("/")
    connection = http.client.HTTPConnection(place, timeout=1)
    try:
        connection.request("GET", "/")
        connection.getresponse().read()
    except (OSError, http.client.HTTPException):
        return False
    else:
        return True
    finally:
        connection.close()
