// Text with its entities as DOM nodes. Offsets count UTF-16 units, as JavaScript's strings do.
// Foreign text only ever becomes text nodes.

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
};

function link(address, words) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (!["http:", "https:", "mailto:"].includes(url.protocol)) return null;
  const anchor = document.createElement("a");
  anchor.href = url.href;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  anchor.title = words === address ? "" : url.href;
  return anchor;
}

// What is done by a tap, is done by keyboard.
function onUse(element, act) {
  element.tabIndex = 0;
  element.addEventListener("click", act);
  element.addEventListener("keydown", (event) => event.key === "Enter" && act());
}

// Its beginning shows until it is tapped; a screen reader reads all of it anyway.
function foldedQuote() {
  const quote = document.createElement("blockquote");
  quote.className = "folded";
  onUse(quote, () => quote.classList.toggle("folded"));
  return quote;
}

function spoiler() {
  const span = document.createElement("span");
  span.className = "spoiler";
  span.setAttribute("role", "button");
  span.setAttribute("aria-label", "Hidden words, tap to read");
  onUse(span, () => {
    span.className = "";
    for (const name of ["role", "aria-label", "tabindex"]) span.removeAttribute(name);
  });
  return span;
}

function command(words, onCommand) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "command";
  button.addEventListener("click", () => onCommand(words));
  return button;
}

function wrapper(entity, words, onCommand) {
  if (TAGS[entity.type]) return document.createElement(TAGS[entity.type]);
  if (entity.type === "text_link") return link(entity.url, words);
  if (entity.type === "url") return link(words, words);
  if (entity.type === "email") return link(`mailto:${words}`, words);
  if (entity.type === "spoiler") return spoiler();
  if (entity.type === "expandable_blockquote") return foldedQuote();
  if (entity.type === "bot_command") return command(words, onCommand);
  return null;
}

function fill(parent, text, start, end, entities, onCommand) {
  let at = start;
  let rest = entities;
  while (rest.length) {
    const [entity, ...later] = rest;
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    rest = later;
    if (from >= to) continue;
    parent.append(text.slice(at, from));
    const within = later.filter((other) => other.offset < to);
    rest = later.filter((other) => other.offset + other.length > to);
    const node = wrapper(entity, text.slice(from, to), onCommand) || document.createElement("span");
    fill(node, text, from, to, within, onCommand);
    parent.append(node);
    at = to;
  }
  parent.append(text.slice(at, end));
}

export function formatted(text, entities, onCommand) {
  const fragment = document.createDocumentFragment();
  fill(fragment, text, 0, text.length, entities, onCommand);
  return fragment;
}
