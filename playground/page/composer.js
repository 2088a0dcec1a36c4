// Everything at the bottom: words, a picture, the command menu and a bot's reply keyboard.

const get = (id) => document.getElementById(id);

export function composer({ say, show }) {
  const words = get("words");
  const file = get("file");
  let attached = null;

  function grow() {
    words.style.height = "auto";
    words.style.height = `${Math.min(words.scrollHeight, 160)}px`;
    get("send").classList.toggle("ready", Boolean(words.value.trim() || attached));
  }

  function attach(chosen) {
    if (!chosen) return;
    detach();
    attached = chosen;
    const isPicture = chosen.type.startsWith("image/");
    get("attached-picture").hidden = !isPicture;
    if (isPicture) get("attached-picture").src = URL.createObjectURL(chosen);
    get("attached-name").textContent = chosen.name || "Picture";
    get("attached").hidden = false;
    words.placeholder = "Add a caption";
    grow();
    words.focus();
  }

  function detach() {
    URL.revokeObjectURL(get("attached-picture").src);
    get("attached-picture").removeAttribute("src");
    get("attached").hidden = true;
    words.placeholder = "Message";
    attached = null;
    file.value = "";
    grow();
  }

  async function send() {
    const text = words.value.trim();
    const sent = attached;
    if (!text && !sent) return;
    words.value = "";
    openMenu(false);
    if (sent) {
      detach();
      if (!(await show(sent, text))) words.value ||= text;
    } else if (!(await say(text))) words.value ||= text;
    grow();
  }

  function openMenu(open) {
    get("commands").hidden = !open;
    get("menu").setAttribute("aria-expanded", String(open));
  }

  function offerCommands(commands) {
    get("menu").hidden = !commands.length;
    get("commands").replaceChildren(
      ...commands.map(({ command, description }) => {
        const item = document.createElement("li");
        const button = document.createElement("button");
        const name = document.createElement("b");
        const meaning = document.createElement("span");
        button.type = "button";
        name.textContent = `/${command}`;
        meaning.textContent = description;
        button.append(name, meaning);
        button.addEventListener("click", () => {
          openMenu(false);
          say(`/${command}`);
          words.focus();
        });
        item.append(button);
        return item;
      }),
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
    send();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") openMenu(false);
  });
  get("menu").addEventListener("click", () => openMenu(get("commands").hidden));
  get("attach").addEventListener("click", () => file.click());
  get("detach").addEventListener("click", detach);
  file.addEventListener("change", () => attach(file.files[0]));
  document.addEventListener("paste", (event) => {
    const [pasted] = event.clipboardData.files;
    if (!pasted) return;
    event.preventDefault();
    attach(pasted);
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
    attach(event.dataTransfer.files[0]);
  });

  return { offer };
}
