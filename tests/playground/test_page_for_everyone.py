"""The chat page by keyboard, by screen reader, in the dark, on a phone, and with a camera.

Each look of the page that matters is kept as a picture in ``tests/artefacts``.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, FilePayload, Page, expect

from tests.playground.api import BotApi
from tests.playground.browser import DESKTOP, PHONE, keep_picture, open_page
from tests.playground.person import Person
from tests.playground.scripted_bot import polling

LOOKS = [(PHONE, False), (PHONE, True), (DESKTOP, False), (DESKTOP, True)]


def axe() -> str | None:
    """The source of axe-core, if the package that brings it is installed."""
    found = find_spec("axe_playwright_python")
    if found is None or found.origin is None:
        return None
    return Path(found.origin).with_name("axe.min.js").read_text()


def pictures(jpeg: bytes, count: int) -> list[FilePayload]:
    names = [f"{number}.jpg" for number in range(count)]
    return [{"name": name, "mimeType": "image/jpeg", "buffer": jpeg} for name in names]


async def complaints(page: Page) -> list[str]:
    """What axe-core finds wrong with the page as it is now."""
    source = axe()
    if source is None:
        return []
    await page.evaluate(source)
    found: dict[str, Any] = await page.evaluate("axe.run()")
    assert "color-contrast" in {rule["id"] for rule in found["passes"] + found["violations"]}
    return [
        f"{wrong['id']}: {node['html']} {node['failureSummary']}"
        for wrong in found["violations"]
        for node in wrong["nodes"]
    ]


@pytest.mark.parametrize("looks", LOOKS, ids=str)
async def test_every_look_is_kept_and_is_accessible(
    url: str, browser: Browser, api: BotApi, jpeg: bytes, looks: tuple[tuple[int, int], bool]
) -> None:
    size, dark = looks
    look = f"page-{'phone' if size == PHONE else 'desktop'}-{'dark' if dark else 'light'}"
    wrong: list[str] = []

    async def keep(state: str) -> None:
        await keep_picture(page, f"{look}-{state}")
        wrong.extend(f"{state}: {words}" for words in await complaints(page))

    async with (
        polling(url),
        open_page(browser, f"{url}/?person=7", size=size, dark=dark) as page,
        Person.join(url, 7) as ada,
    ):
        await expect(page.get_by_text("I find the film for it")).to_be_visible()
        await keep("1-empty")
        await page.get_by_role("button", name="Start", exact=True).click()
        await ada.wait_for_message()
        await ada.send_photo(jpeg, "me, today")
        card = await ada.wait_for_card()
        await expect(page.get_by_role("button", name="Next")).to_be_in_viewport(ratio=1)
        await keep("2-card")
        await page.get_by_role("button", name="★4").click()
        await expect(page.locator(".toast")).to_be_visible()
        await keep("3-toast")
        await ada.wait_for_change(card)
        await page.get_by_role("button", name="Commands").click()
        await expect(page.get_by_role("button", name="/start Begin afresh")).to_be_visible()
        await keep("4-commands")
        await page.keyboard.press("Escape")
        await page.get_by_role("button", name="Later").click()
        await expect(page.get_by_role("dialog")).to_be_visible()
        await keep("5-alert")
        await page.get_by_role("button", name="OK").click()
        await page.get_by_label("Picture or file").set_input_files(pictures(jpeg, 2))
        await api.call("sendChatAction", chat_id=7, action="typing")
        await expect(page.locator("#status")).to_have_text("typing…")
        await expect(page.get_by_text("2 files attached")).to_be_visible()
        await expect(page.locator("#typing")).to_be_in_viewport(ratio=1)
        await keep("6-typing-and-attached")
    assert wrong == []


async def test_axe_core_is_at_hand() -> None:
    if axe() is None:
        pytest.skip("axe-core did NOT look at the page (pip install axe-playwright-python)")


async def focused(page: Page) -> str:
    """The name of what has the focus."""
    script = "document.activeElement.ariaLabel || document.activeElement.textContent.trim()"
    return str(await page.evaluate(script))


async def test_all_is_done_by_keyboard(url: str, browser: Browser) -> None:
    async with polling(url), open_page(browser, url, size=DESKTOP) as page:
        await expect(page.get_by_text("I find the film for it")).to_be_visible()
        order = []
        for _ in range(8):
            await page.keyboard.press("Tab")
            order.append(await focused(page))
        assert order == [
            "More",
            "Conversation",
            "Start",
            "Commands",
            "Attach pictures or a file",
            "Take a picture",
            "Message",
            "Send",
        ]
        outline = "getComputedStyle(document.activeElement).outlineStyle"
        assert await page.evaluate(outline) == "solid"
        words = page.get_by_role("textbox", name="Message")
        await words.fill("/")
        await expect(page.get_by_role("list", name="Commands")).to_be_visible()
        await page.keyboard.press("ArrowUp")
        assert (await focused(page)).startswith("/help")
        await page.keyboard.press("ArrowUp")
        assert (await focused(page)).startswith("/start")
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("list", name="Commands")).to_be_hidden()
        await expect(words).to_be_focused()
        await words.fill("rough day")
        await page.keyboard.press("Enter")
        star = page.get_by_role("button", name="★3")
        await star.focus()
        await page.keyboard.press("Enter")
        # The card changed in place, and the focus is where it was.
        await expect(page.get_by_role("button", name="★3 ✓")).to_be_focused()
        # A long quote shows three lines until it is asked for more.
        story = page.locator("blockquote")
        folded = await story.evaluate("quote => quote.clientHeight")
        await story.press("Enter")
        assert await story.evaluate("quote => quote.clientHeight") > folded
        await page.get_by_label("More").focus()
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("button", name="Clear this chat")).to_be_visible()
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("button", name="Clear this chat")).to_be_hidden()
        assert await focused(page) == "More"


async def test_a_screen_reader_finds_its_way(url: str, browser: Browser) -> None:
    async with (
        polling(url),
        open_page(browser, f"{url}/?person=7") as page,
        Person.join(url, 7) as p,
    ):
        await p.say("rough day")
        await p.wait_for_card()
        await expect(page.get_by_role("log", name="Messages")).to_have_attribute(
            "aria-live", "polite"
        )
        await expect(page.locator("body")).to_match_aria_snapshot("""
            - banner:
              - heading "Playground bot" [level=1]
              - status: bot
            - main "Conversation":
              - log "Messages":
                - article: /You.*rough day/
                - article: /Bot/
                - article:
                  - link:
                    - 'img "Picture: Lanterns (2017) · comedy, family · 1 h 43"'
                  - group "Buttons of this message":
                    - button "★1"
            - contentinfo:
              - button "Commands"
              - button "Take a picture"
              - textbox "Message"
              - button "Send"
        """)


async def test_a_selfie_is_taken_with_the_camera(url: str, browser: Browser, ada: Person) -> None:
    async with open_page(browser, f"{url}/?person=7", camera=True) as page:
        await page.get_by_role("button", name="Take a picture").click()
        camera = page.get_by_role("dialog", name="Camera")
        await expect(camera).to_be_visible(timeout=20_000)
        # Polling for it would want eval, which the page's own policy refuses.
        await page.locator("#live").evaluate(
            "live => live.videoWidth || new Promise(seen => live.onloadedmetadata = () => seen(1))"
        )
        await keep_picture(page, "page-phone-light-7-camera")
        await page.get_by_role("button", name="Take the picture").click()
        await expect(page.get_by_text("selfie.jpg")).to_be_visible(timeout=20_000)
        assert await page.evaluate("document.querySelector('#live').srcObject") is None
        await page.get_by_role("button", name="Send").click()
        await expect(page.locator("article.is-photo.mine")).to_be_visible()
        [mine] = await ada.messages()
        assert mine.photo is not None


async def test_without_a_camera_the_phones_own_is_asked_for(
    url: str, browser: Browser, ada: Person, jpeg: bytes
) -> None:
    async with open_page(browser, f"{url}/?person=7") as page:
        await expect(page.locator("#status")).to_have_text("bot")
        async with page.expect_file_chooser() as chosen:
            await page.get_by_role("button", name="Take a picture").click()
        chooser = await chosen.value
        assert await chooser.element.get_attribute("capture") == "user"
        picture: Any = {"name": "me.jpg", "mimeType": "image/jpeg", "buffer": jpeg}
        await chooser.set_files(picture)
        await page.get_by_role("button", name="Send").click()
        await expect(page.locator("article.is-photo.mine")).to_be_visible()
    assert len(await ada.messages()) == 1


async def test_several_pictures_go_as_an_album(
    url: str, browser: Browser, ada: Person, jpeg: bytes
) -> None:
    async with open_page(browser, f"{url}/?person=7") as page:
        await page.get_by_label("Picture or file").set_input_files(pictures(jpeg, 3))
        await page.get_by_role("textbox", name="Message").fill("three")
        await page.get_by_role("button", name="Send").click()
        await expect(page.locator("article.is-photo.mine")).to_have_count(3)
    messages = await ada.messages()
    assert len({message.album for message in messages}) == 1
    assert [message.caption for message in messages] == ["three", "", ""]


async def test_who_reads_above_is_left_there(url: str, browser: Browser, api: BotApi) -> None:
    async with open_page(browser, f"{url}/?person=7") as page:
        await expect(page.locator("#status")).to_have_text("bot")
        buttons = {"inline_keyboard": [[{"text": "Go on", "callback_data": "on"}]]}
        card = await api.call("sendMessage", chat_id=7, text="short", reply_markup=buttons)
        for number in range(30):
            await api.call("sendMessage", chat_id=7, text=f"line {number}.")
        await expect(page.get_by_text("line 29.")).to_be_in_viewport()
        first = page.locator("article").first
        await first.scroll_into_view_if_needed()
        down = page.get_by_role("button", name="Go to the newest message")
        await expect(down).to_be_visible()
        await api.call("sendMessage", chat_id=7, text="news")
        await expect(page.get_by_text("news")).to_be_attached()
        await page.get_by_role("textbox", name="Message").fill("one\ntwo\nthree")
        await expect(first).to_be_in_viewport()
        # What changes in place leaves its buttons under the finger.
        go_on = page.get_by_role("button", name="Go on")
        row = "key => key.getBoundingClientRect().y"
        before = await go_on.evaluate(row)
        text = "a longer story " * 20
        await api.call(
            "editMessageText",
            chat_id=7,
            message_id=card["message_id"],
            text=text,
            reply_markup=buttons,
        )
        await expect(first).to_contain_text(text.strip())
        assert await go_on.evaluate(row) == pytest.approx(before, abs=1.0)
        await down.click()
        await expect(page.get_by_text("news")).to_be_in_viewport()
