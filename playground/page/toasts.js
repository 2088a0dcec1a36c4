// Short notes over the chat, alerts, and the wait of a tapped button for its answer.

const LONGEST_WAIT = 15000;
const waits = new Map();
// Answers to what nobody here has tapped: not yet, as far as we know, or somebody else in a group.
const early = new Map();

export function toast(words, kind = "") {
  const note = document.createElement("div");
  note.className = `toast ${kind}`;
  if (kind === "error") note.setAttribute("role", "alert");
  note.textContent = words;
  // The last one counts, as on Telegram: several would hide what they are about.
  document.getElementById("toasts").replaceChildren(note);
  setTimeout(() => note.classList.add("going"), 3500 + 40 * words.length);
  setTimeout(() => note.remove(), 3900 + 40 * words.length);
}

function alertWith(words) {
  const dialog = document.getElementById("alert");
  document.getElementById("alert-words").textContent = words;
  if (!dialog.open) dialog.showModal();
}

function settle(element, { text, show_alert: isAlert }) {
  element.removeAttribute("aria-busy");
  if (text && isAlert) alertWith(text);
  else if (text) toast(text);
}

export function startWait(queryId, element) {
  if (early.has(queryId)) {
    settle(element, early.get(queryId));
    return;
  }
  waits.set(queryId, element);
  setTimeout(() => element.removeAttribute("aria-busy"), LONGEST_WAIT);
}

export function endWait(answer) {
  const element = waits.get(answer.query_id);
  if (element) settle(element, answer);
  else early.set(answer.query_id, answer);
}
