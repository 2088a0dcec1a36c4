// One message as an element: made once, then changed in place when the message is edited.

import { formatted } from "/page/entities.js";

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: "short" });

function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

function altOf(message) {
  const [line] = message.caption.split("\n");
  return line ? `Picture: ${line}` : "Picture";
}

// The picture whole, whatever its shape, before a blurred copy of itself; it opens in full size.
function newFrame() {
  const frame = make("a", "frame");
  frame.target = "_blank";
  const image = make("img", "photo");
  image.decoding = "async";
  image.loading = "lazy";
  // The copy comes with the picture, which comes when it is near: a long chat loads few of them.
  image.onload = () => frame.style.setProperty("--picture", `url("${image.src}")`);
  frame.append(image);
  return frame;
}

function framed(message, old) {
  const frame = old || newFrame();
  const image = frame.firstChild;
  const { url, width, height } = message.photo;
  if (image.getAttribute("src") !== url) image.src = url;
  image.alt = altOf(message);
  image.width = width;
  image.height = height;
  frame.href = url;
  frame.style.setProperty("--ratio", String(width / height));
  return frame;
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

function attachment(message) {
  const { file, kind } = message;
  if (kind === "video" || kind === "video_note" || kind === "voice") {
    const player = make(kind === "voice" ? "audio" : "video", kind);
    player.controls = true;
    player.preload = "metadata";
    player.src = file.url;
    return player;
  }
  if (kind === "sticker") {
    const image = make("img", "sticker");
    image.src = file.url;
    image.alt = "Sticker";
    return image;
  }
  const anchor = make("a", "document");
  anchor.href = file.url;
  anchor.download = file.name;
  anchor.append(make("b", "", file.name || "File"), make("small", "", size(file.size)));
  return anchor;
}

function keyboard(message, onTap) {
  const rows = make("div", "buttons");
  rows.setAttribute("role", "group");
  rows.setAttribute("aria-label", "Buttons of this message");
  // The log says aloud what is new in it; a dozen buttons after each tap would be a lot.
  rows.setAttribute("aria-live", "off");
  for (const row of message.buttons) {
    const line = make("div", "row");
    for (const button of row) line.append(key(message, button, onTap));
    rows.append(line);
  }
  return rows;
}

function key(message, button, onTap) {
  if (button.url && /^https?:/.test(button.url)) {
    const anchor = make("a", "key link", button.text);
    anchor.href = button.url;
    anchor.target = "_blank";
    anchor.rel = "noopener noreferrer";
    return anchor;
  }
  const element = make("button", "key", button.text);
  element.type = "button";
  element.disabled = !button.callback_data;
  element.addEventListener("click", () => onTap(message.message_id, button, element));
  return element;
}

function label(message) {
  const note = make("span", "time", clock.format(new Date(message.date * 1000)));
  if (message.edited) note.prepend("edited ");
  return note;
}

function swapButtons(element, message, onTap) {
  const old = element.querySelector(".buttons");
  const keys = old ? [...old.querySelectorAll(".key")] : [];
  const focused = keys.indexOf(document.activeElement);
  old?.remove();
  if (!message.buttons.length) return;
  const rows = keyboard(message, onTap);
  element.append(rows);
  // Who works with the keyboard stays where they were.
  if (focused >= 0) [...rows.querySelectorAll(".key")].at(focused)?.focus({ preventScroll: true });
}

// Who wrote it, to be seen where that may be several people.
function author({ from_bot: fromBot, mine, sender }) {
  const isOther = !fromBot && !mine;
  const name = isOther ? sender.first_name : fromBot ? "Bot" : "You";
  return isOther ? make("b", "author", name) : make("span", "unseen", `${name}: `);
}

// What has no words of its own.
function happened({ kind, told }) {
  if (kind === "new_chat_members") return `${told.map((one) => one.first_name).join(", ")} joined`;
  if (kind === "left_chat_member") return `${told.first_name} left`;
  return kind === "dice" ? `${told.emoji} ${told.value}` : told && kind;
}

function fillBubble(element, message, onCommand) {
  element.className = `message ${message.mine ? "mine" : "theirs"} is-${message.kind}`;
  const bubble = make("div", "bubble");
  bubble.append(author(message));
  if (message.photo) bubble.append(framed(message, element.querySelector(".frame")));
  else if (message.file) bubble.append(attachment(message));
  const text = message.text || message.caption || happened(message);
  if (text) {
    const words = make("div", "words");
    words.dir = "auto";
    words.append(formatted(text, message.entities, onCommand));
    words.append(label(message));
    if (message.caption_above) bubble.firstChild.after(words);
    else bubble.append(words);
  } else bubble.append(label(message));
  bubble.classList.toggle("bare", !text);
  const old = element.querySelector(".bubble");
  if (old) old.replaceWith(bubble);
  else element.prepend(bubble);
}

const drawn = new WeakMap();

// Only what changed is made anew: the rest neither flickers nor is read aloud once more.
export function fillMessage(element, message, { onTap, onCommand }) {
  const { buttons, version, ...content } = message;
  // A bot turns the pages of what has buttons: that says nothing of its words.
  content.edited &&= !buttons.length;
  const now = [content, buttons].map((part) => JSON.stringify(part));
  const before = drawn.get(element) ?? [];
  if (now[0] !== before[0]) fillBubble(element, content, onCommand);
  if (now[1] !== before[1]) swapButtons(element, message, onTap);
  drawn.set(element, now);
}

export function newMessage(message, handlers) {
  const element = make("article", "message");
  fillMessage(element, message, handlers);
  return element;
}
