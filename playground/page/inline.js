// Inline mode: "@bot words" in the box, a pause, and what the bot offers stands above it to be sent.

import * as api from "/page/api.js";
import { entry, walkable } from "/page/lists.js";

const get = (id) => document.getElementById(id);
// About as long as Telegram's apps wait for the next key.
const PAUSE_MS = 300;

// `nameOf` tells the bot's name; `attempt` shows what went wrong; `done` empties the box.
export function inline({ nameOf, attempt, done }) {
  const words = get("words");
  const choices = get("choices");
  let pause = 0;
  let turn = 0;

  // What was asked before is answered in vain.
  function hide() {
    clearTimeout(pause);
    turn++;
    choices.hidden = true;
    choices.replaceChildren();
  }

  function asked() {
    const [name, ...query] = words.value.split(" ");
    const isAsked = query.length && name.toLowerCase() === `@${nameOf()}`.toLowerCase();
    return isAsked ? query.join(" ") : null;
  }

  async function choose(act) {
    hide();
    if (await attempt(act())) done();
  }

  async function look() {
    const query = asked();
    if (query === null) return;
    const mine = ++turn;
    const { query_id: id } = (await attempt(api.askInline(query))) ?? {};
    const answer = id && (await attempt(api.inlineAnswer(id)));
    // Whoever has typed on waits for another answer.
    if (!answer?.answered || mine !== turn) return;
    const offered = answer.results.map(({ id: result, title, description }) =>
      entry(title ?? "Picture", description ?? "", () => choose(() => api.chooseInline(id, result))),
    );
    if (answer.button) {
      const { text, start_parameter: parameter } = answer.button;
      offered.unshift(entry(text, "", () => choose(() => api.say(`/start ${parameter}`))));
    }
    choices.replaceChildren(...offered);
    choices.hidden = !offered.length;
  }

  words.addEventListener("input", () => {
    clearTimeout(pause);
    if (asked() === null) hide();
    else pause = setTimeout(look, PAUSE_MS);
  });
  get("composer").addEventListener("submit", hide);
  walkable(choices, words, hide);
}
