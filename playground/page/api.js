// The person's side of the server, as this browser's person or the one the address names, in their
// chat with the bot or in the group the address names.

const KEY = "playground.person";

function randomId() {
  const [number] = crypto.getRandomValues(new Uint32Array(1));
  return 100000000 + (number % 1900000000);
}

function rememberedId() {
  const kept = Number(localStorage.getItem(KEY));
  if (Number.isSafeInteger(kept) && kept > 0) return kept;
  const id = randomId();
  localStorage.setItem(KEY, String(id));
  return id;
}

const asked = new URLSearchParams(location.search);
const named = (name, shape) => (shape.test(asked.get(name)) ? Number(asked.get(name)) : null);
const id = named("person", /^[1-9]\d{0,14}$/) ?? rememberedId();
export const group = named("group", /^-[1-9]\d{0,14}$/);
const own = `/person/${id}`;
const here = group ? `${own}/in/${group}` : own;

async function request(method, path, body) {
  const options = { method };
  if (body instanceof FormData) options.body = body;
  else if (body) {
    options.body = JSON.stringify(body);
    options.headers = { "Content-Type": "application/json" };
  }
  const answer = await fetch(path, options).catch(() => {
    throw new Error("Not sent: no answer from the playground. Is it running?");
  });
  const found = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(found.error || answer.statusText);
  return found;
}

const ask = (method, path, body) => request(method, here + path, body);

const putGroup = (chat, members) => request("PUT", `/group/${chat}`, { members, title: "A group" });

export async function join() {
  const person = {
    first_name: `Guest ${id % 100}`,
    language_code: navigator.language.slice(0, 2),
  };
  const chat = await request("PUT", own, person);
  if (!group) return chat;
  // A playground that was started anew has forgotten it.
  const { members } = await request("GET", `/group/${group}`).catch(() => ({ members: [] }));
  if (!members.includes(id)) await putGroup(group, [...members, id]);
  return ask("GET", "/chat");
}

const goTo = (person, chat) => location.assign(`/?person=${person}${chat ? `&group=${chat}` : ""}`);

// Each has an address: the browser's way back leads to whom one was, and where.
export const becomeSomeoneNew = () => goTo(randomId(), group);

export const leaveGroup = () => goTo(id);

// A new group of this person and the bot, where `command` is given first.
export async function openGroup(command) {
  const chat = -1000000000000 - randomId();
  await putGroup(chat, [id]);
  await request("POST", `${own}/in/${chat}/text`, { text: command });
  goTo(id, chat);
}

export const say = (text) => ask("POST", "/text", { text });

export const tap = (messageId, button) =>
  ask("POST", "/tap", { message_id: messageId, data: button.callback_data });

export const askInline = (query) => ask("POST", "/inline", { query });

export const inlineAnswer = (queryId) => ask("GET", `/inline/${queryId}?timeout=30`);

export const chooseInline = (queryId, resultId) =>
  ask("POST", `/inline/${queryId}`, { result_id: resultId });

export const clear = () => ask("DELETE", "/chat");

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
  const source = new EventSource(`${here}/events?after=${version}`);
  source.onmessage = (event) => onChanges(JSON.parse(event.data));
  source.onerror = () => {
    source.close();
    onLost();
  };
  return () => source.close();
}
