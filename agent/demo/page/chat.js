// The assistant's chat: bubbles, the buttons under them, the newest in sight.

import { element, keepInStep } from "./elements.js";
import { richText } from "./richtext.js";
import { capital, date, hour, longDay, word } from "./words.js";

const NEAR = 80; // pixels from the end that still count as reading the newest

export function createChat({ press, edit, reply }) {
  const log = document.getElementById("log");
  const list = document.getElementById("messages");
  const newest = document.getElementById("newest");
  let assistant = "";
  let first = true;
  let atEnd = true;

  newest.addEventListener("click", () => toEnd());
  log.addEventListener("scroll", () => {
    atEnd = nearEnd();
    if (atEnd) newest.hidden = true;
  });
  new ResizeObserver(() => {
    if (atEnd) toEnd("auto");
  }).observe(log);

  function show(snapshot) {
    assistant = snapshot.assistant;
    const wasAtEnd = atEnd;
    const focus = focused();
    log.setAttribute("aria-busy", String(first));
    const built = keepInStep(list, withDays(snapshot), (row) => row.key, build);
    log.removeAttribute("aria-busy");
    if (focus) restore(focus);
    if (built.length) follow(built, wasAtEnd);
    first = false;
  }

  // A day's heading before its first message. The language belongs to the row: changing it builds the row anew.
  function withDays({ chat, language }) {
    const rows = [];
    let day = "";
    for (const bubble of chat) {
      if (date(bubble.at) !== day) rows.push({ key: `day ${date(bubble.at)}`, language, day: bubble.at });
      day = date(bubble.at);
      rows.push({ key: `message ${bubble.id}`, language, bubble });
    }
    return rows;
  }

  function build(row, before) {
    if (row.day) return element("li", { class: "day-break" }, capital(longDay(row.day)));
    const bubble = row.bubble;
    const turn = element("li", { class: `turn ${bubble.mine ? "mine" : "theirs"}` }, balloon(bubble), keyboard(bubble));
    if (before) turn.classList.add("changed");
    else if (!first) turn.classList.add("new");
    return turn;
  }

  function balloon(bubble) {
    const who = bubble.mine ? assistant : "Fyraften";
    const words = element("div", { class: "words" }, richText(bubble.html));
    const stamp = element(
      "p",
      { class: "stamp" },
      bubble.mine && bubble.edited ? element("span", {}, `${word("edited")} `) : null,
      element("time", { datetime: bubble.at.wall }, hour(bubble.at)),
    );
    return element(
      "div",
      { class: "bubble" },
      element("span", { class: "unseen" }, word("said-by", { name: who })),
      words,
      stamp,
      tool(bubble),
    );
  }

  function tool(bubble) {
    const [kind, sign, act] = bubble.mine ? ["edit", "✎", edit] : ["reply", "↩", reply];
    const attributes = { type: "button", class: "tool", "aria-label": word(kind), title: word(kind) };
    const sign_ = element("span", { "aria-hidden": "true" }, sign);
    return element("button", { ...attributes, onclick: () => act(bubble) }, sign_);
  }

  function keyboard(bubble) {
    if (!bubble.buttons.length) return null;
    const rows = bubble.buttons.map((row) =>
      element("div", { class: "keys" }, ...row.map((button) => key(bubble, button))),
    );
    return element("div", { class: "keyboard", role: "group", "aria-label": word("answers") }, ...rows);
  }

  function key(bubble, { label, data }) {
    const made = element("button", { type: "button", "data-choice": data }, label);
    made.addEventListener("click", async () => {
      if (made.getAttribute("aria-busy")) return;
      made.setAttribute("aria-busy", "true");
      await press(bubble.id, data);
      made.removeAttribute("aria-busy");
    });
    return made;
  }

  // A card is edited in place: whoever pressed one of its buttons stays on it, on the same choice if it is still there.
  function focused() {
    const turn = document.activeElement?.closest?.(".turn");
    return turn ? { key: turn.dataset.key, choice: document.activeElement.dataset.choice, turn } : null;
  }

  function restore({ key: wanted, choice, turn }) {
    if (turn.isConnected) return;
    const now = [...list.children].find((child) => child.dataset.key === wanted);
    const buttons = [...(now?.querySelectorAll(".keyboard button") ?? [])];
    const same = buttons.find((button) => choiceOf(button.dataset.choice) === choiceOf(choice));
    (same ?? buttons[0] ?? document.getElementById("words")).focus({ preventScroll: true });
  }

  function follow(built, wasAtEnd) {
    const asking = built.filter((turn) => turn.classList.contains("changed") && turn.querySelector(".keyboard")).at(-1);
    if (!first && !wasAtEnd && !asking) {
      newest.hidden = false;
      return;
    }
    toEnd(first ? "auto" : undefined);
    // A card further up that asks something new is what she should see, even if her own words came after it.
    if (asking && asking.offsetTop + asking.offsetHeight < log.scrollHeight - log.clientHeight + NEAR) {
      asking.scrollIntoView({ block: "end", behavior: "auto" });
    }
  }

  const nearEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;

  function toEnd(behavior) {
    atEnd = true;
    newest.hidden = true;
    log.scrollTo({ top: log.scrollHeight, behavior: behavior ?? motion() });
  }

  return { show, toEnd };
}

const motion = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");

// "dialog:revision:choice": the revision moves on with every answer.
const choiceOf = (data) => (data ?? "").split(":").slice(2).join(":");
