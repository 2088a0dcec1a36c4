// The lists above the box: the bot's commands, and what it offers to send. One walks them by arrows.

export function entry(title, meaning, choose) {
  const item = document.createElement("li");
  const button = document.createElement("button");
  const name = document.createElement("b");
  const words = document.createElement("span");
  button.type = "button";
  name.textContent = title;
  words.textContent = meaning;
  button.append(name, words);
  button.addEventListener("click", choose);
  item.append(button);
  return item;
}

// From the box up into the list and back: ArrowUp, and Escape, which calls `close`.
export function walkable(list, box, close) {
  const keys = () => [...list.querySelectorAll("button")];
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    keys().at((keys().indexOf(document.activeElement) + step) % keys().length)?.focus();
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowUp" || list.hidden) return;
    event.preventDefault();
    keys().at(-1)?.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || list.hidden) return;
    close();
    box.focus();
  });
}
