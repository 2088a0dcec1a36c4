"""How the bot gets its updates: long polling or a webhook."""

from __future__ import annotations

from playground.errors import ApiError
from playground.json import Json
from playground.methods.call import Call, Method
from playground.webhook import read_target

_MOST_CONNECTIONS = 40


async def get_updates(call: Call) -> list[Json]:
    """https://core.telegram.org/bots/api#getupdates."""
    if call.webhook.target is not None:
        raise ApiError(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    parameters, updates = call.parameters, call.world.updates
    updates.allow(parameters.json("allowed_updates"))
    return await updates.poll(
        offset=parameters.integer("offset"),
        limit=parameters.integer("limit", 100),
        seconds=parameters.integer("timeout"),
    )


async def set_webhook(call: Call) -> bool:
    """https://core.telegram.org/bots/api#setwebhook."""
    parameters = call.parameters
    if not parameters.has("url"):
        return await delete_webhook(call)
    target = read_target(
        parameters.text("url"),
        parameters.text("secret_token"),
        parameters.integer("max_connections", _MOST_CONNECTIONS),
        parameters.text("ip_address"),
    )
    call.world.updates.allow(parameters.json("allowed_updates"))
    await _drop_if_asked(call)
    await call.webhook.point_at(target)
    return True


async def delete_webhook(call: Call) -> bool:
    """https://core.telegram.org/bots/api#deletewebhook."""
    await _drop_if_asked(call)
    await call.webhook.point_at(None)
    return True


async def _drop_if_asked(call: Call) -> None:
    if call.parameters.flag("drop_pending_updates"):
        await call.webhook.stop()
        call.world.updates.drop()


async def get_webhook_info(call: Call) -> Json:
    """https://core.telegram.org/bots/api#getwebhookinfo."""
    return call.webhook.as_json()


METHODS: dict[str, Method] = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
