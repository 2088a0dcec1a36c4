// The page: keeps the log up to date with the stream of changes and sends what the person does.

import * as api from "/page/api.js";
import { composer } from "/page/composer.js";
import { inline } from "/page/inline.js";
import { fillMessage, newMessage } from "/page/messages.js";
import { endWait, startWait, toast } from "/page/toasts.js";

const get = (id) => document.getElementById(id);
const log = get("log");
const scroll = get("scroll");
const elements = new Map();
let hangUp = () => {};
let typingTimer = 0;
let connected = false;
let botName = "";
// Whether the person is at the end of the log, and wants to stay there as it grows.
let following = true;

const handlers = {
  onCommand: (command) => attempt(api.say(command)),
  onTap: async (messageId, button, element) => {
    element.setAttribute("aria-busy", "true");
    const done = await attempt(api.tap(messageId, button));
    if (done?.button.query_id) startWait(done.button.query_id, element);
    else element.removeAttribute("aria-busy");
  },
};

async function attempt(promise) {
  try {
    return await promise;
  } catch (error) {
    toast(error.message, "error");
    return null;
  }
}

const nearEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 120;

function toEnd(smooth) {
  const gently = smooth && !matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroll.scrollTo({ top: scroll.scrollHeight, behavior: gently ? "smooth" : "instant" });
  following = true;
}

function place(message, person) {
  message.mine = !message.from_bot && (!message.sender || message.sender.id === person.id);
  const known = elements.get(message.message_id);
  if (known) {
    const end = () => known.getBoundingClientRect().bottom;
    const before = end();
    fillMessage(known, message, handlers);
    // Its buttons stay under the finger, however long the words above them are now.
    if (before <= scroll.getBoundingClientRect().bottom) scroll.scrollTop += end() - before;
    return false;
  }
  const element = newMessage(message, handlers);
  elements.set(message.message_id, element);
  log.append(element);
  return true;
}

function remove(messageId) {
  elements.get(messageId)?.remove();
  elements.delete(messageId);
}

function showBot(bot, chat) {
  botName = bot.username;
  const name = chat.title ?? bot.first_name;
  document.title = name;
  get("bot-name").textContent = name;
  get("empty-name").textContent = name;
  get("empty-words").textContent = bot.description || "Say hello: press Start.";
  const initial = [...name][0]?.toUpperCase() || "B";
  get("avatar").textContent = initial;
  get("empty-avatar").textContent = initial;
}

const AT_REST = api.group ? "group" : "bot";
const DOING = { typing: "typing…", upload_photo: "sending a picture…", upload_document: "sending a file…" };

function showAction(action) {
  clearTimeout(typingTimer);
  get("typing").hidden = !action;
  get("status").textContent = action ? DOING[action] || "busy…" : AT_REST;
  get("status").classList.toggle("busy", Boolean(action));
  if (action) typingTimer = setTimeout(() => showAction(null), 5000);
}

function apply(changes, { first = false } = {}) {
  const follow = first || following;
  showBot(changes.bot, changes.chat);
  // A bot answers in the person's language, which a screen reader is to speak.
  log.lang = changes.person.language_code;
  changes.deleted.forEach(remove);
  const added = changes.messages.filter((message) => place(message, changes.person));
  // Once more for those that a stale answer brought back.
  changes.deleted.forEach(remove);
  if (first || changes.actions.length || changes.messages.some((m) => m.from_bot)) {
    showAction(changes.action);
  }
  if (!first) changes.toasts.forEach(endWait);
  get("empty").hidden = elements.size > 0;
  compose.offer(changes.commands, changes.keyboard);
  if (follow || added.some((message) => message.mine)) toEnd(false);
  showDown();
}

function showDown() {
  get("down").hidden = nearEnd();
}

async function connect() {
  hangUp();
  try {
    const whole = await api.join();
    const present = new Set(whole.messages.map((message) => message.message_id));
    [...elements.keys()].filter((id) => !present.has(id)).forEach(remove);
    apply(whole, { first: true });
    connected = true;
    hangUp = api.listen(whole.version, apply, reconnect);
  } catch {
    reconnect();
  }
}

function reconnect() {
  if (connected) get("status").textContent = "connecting…";
  connected = false;
  setTimeout(connect, 1000);
}

const compose = composer({
  say: (text) => attempt(api.say(text)),
  show: (files, caption) => attempt(api.show(files, caption)),
});

inline({ nameOf: () => botName, attempt, done: compose.empty });

// A way to the bot's own chat leads here, as there is no other; one into a group, to a new one.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.('a[href^="https://t.me/"]');
  const { pathname, searchParams } = link ? new URL(link.href) : {};
  if (pathname?.toLowerCase() !== `/${botName}`.toLowerCase()) return;
  const [start, startGroup] = ["start", "startgroup"].map((name) => searchParams.get(name));
  if (!start && !startGroup) return;
  event.preventDefault();
  attempt(start ? api.say(`/start ${start}`) : api.openGroup(`/start@${botName} ${startGroup}`));
});

get("start").addEventListener("click", () => attempt(api.say("/start")));
get("down").addEventListener("click", () => toEnd(true));
get("clear").addEventListener("click", () => {
  get("more").open = false;
  attempt(api.clear());
});
get("renew").addEventListener("click", api.becomeSomeoneNew);
get("group").textContent = api.group ? "Back to the bot" : "Open a group with the bot";
get("group").addEventListener("click", () => {
  if (api.group) api.leaveGroup();
  else attempt(api.openGroup(`/start@${botName}`));
});
get("more").addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || !get("more").open) return;
  get("more").open = false;
  get("more").querySelector("summary").focus();
});
document.addEventListener("click", (event) => {
  if (!get("more").contains(event.target)) get("more").open = false;
});
function noteScroll() {
  following = nearEnd();
  showDown();
}

scroll.addEventListener("scroll", noteScroll, { passive: true });
const sizes = new ResizeObserver(() => following && toEnd(false));
for (const part of [scroll, log, get("typing")]) sizes.observe(part);
connect();
