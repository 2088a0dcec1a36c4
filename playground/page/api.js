// The person's side of the server, as this browser's person.

const KEY = "playground.person";

function randomId() {
  const [number] = crypto.getRandomValues(new Uint32Array(1));
  return 100000000 + (number % 1900000000);
}

function rememberedId() {
  const asked = new URLSearchParams(location.search).get("person");
  if (asked && /^[1-9]\d{0,14}$/.test(asked)) return Number(asked);
  const kept = Number(localStorage.getItem(KEY));
  return Number.isSafeInteger(kept) && kept > 0 ? kept : renewId();
}

function renewId() {
  const id = randomId();
  localStorage.setItem(KEY, String(id));
  return id;
}

let id = rememberedId();

async function ask(method, path, body) {
  const options = { method };
  if (body instanceof FormData) options.body = body;
  else if (body) {
    options.body = JSON.stringify(body);
    options.headers = { "Content-Type": "application/json" };
  }
  const answer = await fetch(`/person/${id}${path}`, options).catch(() => {
    throw new Error("Not sent: no answer from the playground. Is it running?");
  });
  const found = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(found.error || answer.statusText);
  return found;
}

export const join = () =>
  ask("PUT", "", { first_name: "Guest", language_code: navigator.language.slice(0, 2) });

export const say = (text) => ask("POST", "/text", { text });

export const tap = (messageId, button) =>
  ask("POST", "/tap", { message_id: messageId, data: button.callback_data });

export const askInline = (query) => ask("POST", "/inline", { query });

export const inlineAnswer = (queryId) => ask("GET", `/inline/${queryId}?timeout=30`);

export const chooseInline = (queryId, resultId) =>
  ask("POST", `/inline/${queryId}`, { result_id: resultId });

export const clear = () => ask("DELETE", "/chat");

export function becomeSomeoneNew() {
  id = renewId();
}

function kindOf(file) {
  if (file.type.startsWith("image/") && file.type !== "image/svg+xml") return "photo";
  return file.type.startsWith("video/") ? "video" : "document";
}

function showOne(file, caption) {
  const kind = kindOf(file);
  const form = new FormData();
  form.append(kind, file, file.name || "picture");
  if (caption) form.append("caption", caption);
  return ask("POST", `/${kind}`, form);
}

// Several pictures and videos go as one album, other files one after another.
export async function show(files, caption) {
  if (files.length > 1 && files.every((file) => kindOf(file) !== "document")) {
    const form = new FormData();
    files.forEach((file, number) => form.append(`file${number}`, file, file.name || "picture"));
    if (caption) form.append("caption", caption);
    return ask("POST", "/album", form);
  }
  let answer = null;
  for (const [number, file] of files.entries()) {
    answer = await showOne(file, number ? "" : caption);
  }
  return answer;
}

// Calls `onChanges` with every change after `version`; `onLost` once when the line is cut.
// Returns a function that hangs up.
export function listen(version, onChanges, onLost) {
  const source = new EventSource(`/person/${id}/events?after=${version}`);
  source.onmessage = (event) => onChanges(JSON.parse(event.data));
  source.onerror = () => {
    source.close();
    onLost();
  };
  return () => source.close();
}
