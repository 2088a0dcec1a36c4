// Everything at the bottom: words, a picture, the command menu and a bot's reply keyboard.

import { camera } from "/page/camera.js";
import { entry, walkable } from "/page/lists.js";

const get = (id) => document.getElementById(id);
const MOST_AT_ONCE = 10;

export function composer({ say, show }) {
  const words = get("words");
  const file = get("file");
  let attached = [];

  function grow() {
    words.style.height = "auto";
    words.style.height = `${Math.min(words.scrollHeight, 160)}px`;
    get("send").classList.toggle("ready", Boolean(words.value.trim() || attached.length));
  }

  const isPicture = (one) => one.type.startsWith("image/");

  function preview(one) {
    const image = document.createElement("img");
    image.alt = "";
    image.src = URL.createObjectURL(one);
    return image;
  }

  function attach(chosen) {
    const files = [...chosen].slice(0, MOST_AT_ONCE);
    if (!files.length) return;
    detach();
    attached = files;
    get("attached-pictures").replaceChildren(...files.filter(isPicture).map(preview));
    get("attached-name").textContent =
      files.length > 1 ? `${files.length} files attached` : files[0].name || "Picture";
    get("attached").hidden = false;
    words.placeholder = "Add a caption";
    grow();
    words.focus();
  }

  function detach() {
    for (const image of get("attached-pictures").children) URL.revokeObjectURL(image.src);
    get("attached-pictures").replaceChildren();
    get("attached-name").textContent = "";
    get("attached").hidden = true;
    words.placeholder = "Message";
    attached = [];
    file.value = "";
    grow();
  }

  async function send() {
    const text = words.value.trim();
    const sent = attached;
    if (!text && !sent.length) return;
    words.value = "";
    openMenu(false);
    detach();
    if (await (sent.length ? show(sent, text) : say(text))) return;
    // What could not be sent is there to be sent again.
    words.value ||= text;
    if (!attached.length) attach(sent);
    grow();
  }

  function openMenu(open) {
    get("commands").hidden = !open;
    get("menu").setAttribute("aria-expanded", String(open));
    if (!open && get("commands").contains(document.activeElement)) words.focus();
  }

  function offerCommands(commands) {
    get("menu").hidden = !commands.length;
    get("commands").replaceChildren(
      ...commands.map(({ command, description }) =>
        entry(`/${command}`, description, () => {
          if (words.value === "/") words.value = "";
          openMenu(false);
          say(`/${command}`);
          words.focus();
        }),
      ),
    );
  }

  function offerKeyboard(rows) {
    get("reply-keyboard").hidden = !rows.length;
    get("reply-keyboard").replaceChildren(
      ...rows.map((row) => {
        const line = document.createElement("div");
        line.className = "row";
        for (const text of row) {
          const button = document.createElement("button");
          button.type = "button";
          button.textContent = text;
          button.addEventListener("click", () => say(text));
          line.append(button);
        }
        return line;
      }),
    );
  }

  let offered = "";
  function offer(commands, rows) {
    const now = JSON.stringify([commands, rows]);
    if (now === offered) return;
    offered = now;
    offerCommands(commands);
    offerKeyboard(rows);
  }

  get("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  words.addEventListener("input", () => {
    grow();
    openMenu(words.value === "/" && !get("menu").hidden);
  });
  words.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    get("composer").requestSubmit();
  });
  walkable(get("commands"), words, () => openMenu(false));
  get("menu").addEventListener("click", () => {
    openMenu(get("commands").hidden);
    if (!get("commands").hidden) get("commands").querySelector("button")?.focus();
  });
  get("attach").addEventListener("click", () => file.click());
  get("detach").addEventListener("click", detach);
  file.addEventListener("change", () => attach(file.files));
  document.addEventListener("paste", (event) => {
    if (!event.clipboardData.files.length) return;
    event.preventDefault();
    attach(event.clipboardData.files);
  });
  document.addEventListener("dragover", (event) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    get("drop").hidden = false;
  });
  document.addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) get("drop").hidden = true;
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    get("drop").hidden = true;
    attach(event.dataTransfer.files);
  });

  camera((picture) => attach([picture]));
  function empty() {
    words.value = "";
    grow();
    words.focus();
  }

  return { offer, empty };
}
