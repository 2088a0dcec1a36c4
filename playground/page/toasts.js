// Short notes over the chat, alerts, and the wait of a tapped button for its answer.

const LONGEST_WAIT = 15000;
const waits = new Map();
const answered = new Set();

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

export function alertWith(words) {
  const dialog = document.getElementById("alert");
  document.getElementById("alert-words").textContent = words;
  if (!dialog.open) dialog.showModal();
}

export function startWait(queryId, element) {
  // The answer may be here before we know what was asked.
  if (answered.delete(queryId)) {
    element.removeAttribute("aria-busy");
    return;
  }
  waits.set(queryId, element);
  setTimeout(() => answerWait(queryId), LONGEST_WAIT);
}

export function answerWait(queryId) {
  const element = waits.get(queryId);
  if (!element) answered.add(queryId);
  element?.removeAttribute("aria-busy");
  waits.delete(queryId);
}
