"""The chat page, as a person with a browser meets it."""

from __future__ import annotations

from playwright.async_api import Browser, expect

from tests.playground.api import BotApi
from tests.playground.browser import DESKTOP, PHONE, open_page
from tests.playground.person import Person
from tests.playground.scripted_bot import polling


async def test_a_person_chats_with_a_bot_in_the_browser(
    url: str, browser: Browser, jpeg: bytes
) -> None:
    async with polling(url), open_page(browser, url) as page:
        await expect(page.get_by_text("I find the film for it")).to_be_visible()
        await page.get_by_role("button", name="Start", exact=True).click()
        log = page.get_by_role("log")
        await expect(log.locator("strong", has_text="how you feel")).to_be_visible()
        await expect(log.get_by_role("link", name="more")).to_have_attribute(
            "href", "https://example.org/"
        )

        await page.get_by_role("textbox", name="Message").fill("rough day")
        await page.keyboard.press("Enter")
        card = log.locator("article.is-photo.theirs")
        await expect(card.get_by_text("Lanterns")).to_be_visible()
        await expect(card.get_by_role("img", name="Picture: Lanterns (2017)")).to_be_visible()

        await card.get_by_role("button", name="★4").click()
        await expect(page.locator(".toast")).to_have_text("Noted: more like this when you are low.")
        await expect(card.get_by_role("button", name="★4 ✓")).to_be_visible()

        await card.get_by_role("button", name="Next").click()
        await expect(card.get_by_text("Harbour (2003)")).to_be_visible()
        await expect(log.locator("article.is-photo.theirs")).to_have_count(1)

        await card.get_by_role("button", name="Later").click()
        await expect(page.get_by_role("dialog")).to_contain_text("Are you sure?")
        await page.get_by_role("button", name="OK").click()

        await page.get_by_label("Picture or file").set_input_files(
            {"name": "me.jpg", "mimeType": "image/jpeg", "buffer": jpeg}
        )
        await page.get_by_role("textbox", name="Message").fill("that is me")
        await page.get_by_role("button", name="Send").click()
        mine = log.locator("article.is-photo.mine")
        await expect(mine.get_by_role("img", name="Picture: that is me")).to_be_visible()
        await expect(log.locator("article.is-photo.theirs")).to_have_count(2)


async def test_the_command_menu_sends_a_command(url: str, browser: Browser) -> None:
    async with polling(url), open_page(browser, url, size=DESKTOP) as page:
        await page.get_by_role("button", name="Commands").click()
        await page.get_by_role("button", name="/start Begin afresh").click()
        await expect(page.get_by_role("log").get_by_text("how you feel")).to_be_visible()


async def test_foreign_text_is_shown_and_never_run(url: str, browser: Browser, api: BotApi) -> None:
    text = "<img src=x onerror=alert(1)> <script>alert(1)</script>"
    async with open_page(browser, f"{url}/?person=7") as page:
        await expect(page.locator("#status")).to_have_text("bot")
        await api.call("sendMessage", chat_id=7, text=text)
        await expect(page.get_by_role("log")).to_contain_text(text)
        assert await page.locator("#log img, #log script").count() == 0


async def test_deleted_messages_leave_and_typing_shows(
    url: str, browser: Browser, api: BotApi
) -> None:
    async with open_page(browser, f"{url}/?person=7") as page:
        await expect(page.locator("#status")).to_have_text("bot")
        await api.call("sendChatAction", chat_id=7, action="typing")
        await expect(page.locator("#status")).to_have_text("typing…")
        message = await api.call("sendMessage", chat_id=7, text="for a moment")
        await expect(page.get_by_text("for a moment")).to_be_visible()
        await expect(page.locator("#status")).to_have_text("bot")
        await api.call("deleteMessage", chat_id=7, message_id=message["message_id"])
        await expect(page.get_by_text("for a moment")).to_have_count(0)
        await expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()


async def test_each_browser_is_its_own_person_and_comes_back_as_itself(
    url: str, browser: Browser, ada: Person
) -> None:
    await ada.say("not for other eyes")
    async with open_page(browser, url) as page:
        await page.get_by_role("textbox", name="Message").fill("me again")
        await page.get_by_role("button", name="Send").click()
        await expect(page.get_by_role("log")).to_contain_text("me again")
        await page.reload()
        await expect(page.get_by_role("log")).to_contain_text("me again")
        await expect(page.get_by_role("log")).not_to_contain_text("not for other eyes")


async def test_nothing_sticks_out_sideways(url: str, browser: Browser, jpeg: bytes) -> None:
    async with polling(url), open_page(browser, f"{url}/?person=7") as page:
        async with Person.join(url, 7) as person:
            await person.send_photo(jpeg, "x" * 200)
            await person.wait_for_card()
        card = page.locator("article.is-photo.theirs")
        overflow = "document.querySelector('#scroll').scrollWidth - innerWidth"
        for width, height in (PHONE, DESKTOP, (320, 600)):
            await page.set_viewport_size({"width": width, "height": height})
            await page.reload()
            await expect(card.get_by_role("button", name="★5")).to_be_in_viewport()
            assert await page.evaluate(overflow) <= 0, width
            # Nor for who reads with letters of twice the size.
            await page.evaluate("document.documentElement.style.fontSize = '200%'")
            assert await page.evaluate(overflow) <= 0, width


async def test_the_bot_is_asked_inline_and_a_way_to_it_leads_there(
    url: str, browser: Browser, api: BotApi
) -> None:
    async with open_page(browser, f"{url}/?person=7") as page:
        await expect(page.locator("#status")).to_have_text("bot")
        box = page.get_by_role("textbox", name="Message")
        await box.fill("@playground_bot rainy day")
        asked = (await api.updates(timeout=10))[-1]["inline_query"]
        assert asked["query"] == "rainy day"
        open_it = {"text": "Open it", "url": "https://t.me/playground_bot?start=film-1"}
        result = {
            "type": "article",
            "id": "1",
            "title": "Lanterns",
            "description": "by nobody",
            "input_message_content": {"message_text": "Lanterns (2017)"},
            "reply_markup": {"inline_keyboard": [[open_it]]},
        }
        await api.call("answerInlineQuery", inline_query_id=asked["id"], results=[result])
        await page.get_by_role("button", name="Lanterns by nobody").click()
        log = page.get_by_role("log")
        await expect(log.get_by_text("Lanterns (2017)")).to_be_visible()
        await expect(page.get_by_role("list", name="What the bot offers")).to_be_hidden()
        await expect(box).to_have_value("")
        await log.get_by_role("link", name="Open it").click()
        await expect(log.get_by_text("/start film-1")).to_be_visible()

        seen = (await api.updates())[-1]["update_id"]
        await box.fill("@playground_bot asdfgh")
        asked = (await api.updates(offset=seen + 1, timeout=10))[-1]["inline_query"]
        button = {"text": "Tell me more", "start_parameter": "more"}
        told = {"inline_query_id": asked["id"], "results": [], "button": button}
        await api.call("answerInlineQuery", **told)
        await page.get_by_role("button", name="Tell me more").click()
        await expect(log.get_by_text("/start more")).to_be_visible()


async def test_several_meet_in_a_group(url: str, browser: Browser, api: BotApi) -> None:
    async with open_page(browser, f"{url}/?person=7") as page:
        await expect(page.locator("#status")).to_have_text("bot")
        into_group = {"text": "Add me", "url": "https://t.me/playground_bot?startgroup=us"}
        buttons = {"inline_keyboard": [[into_group]]}
        await api.call("sendMessage", chat_id=7, text="Together", reply_markup=buttons)
        await page.get_by_role("link", name="Add me").click()
        log = page.get_by_role("log")
        await expect(log.locator(".mine").get_by_text("/start@playground_bot us")).to_be_visible()
        await page.get_by_label("More").click()
        await page.get_by_role("button", name="Become someone new").click()
        theirs = log.locator(".theirs", has_text="/start@playground_bot us")
        await expect(theirs.get_by_text("Guest 7")).to_be_visible()
        await page.get_by_role("textbox", name="Message").fill("me too")
        await page.get_by_role("button", name="Send").click()
        await expect(log.locator(".mine").get_by_text("me too")).to_be_visible()
        await page.go_back()
        await expect(log.locator(".theirs").get_by_text("me too")).to_be_visible()
        await page.get_by_label("More").click()
        await page.get_by_role("button", name="Back to the bot").click()
        await expect(page.get_by_role("link", name="Add me")).to_be_visible()
