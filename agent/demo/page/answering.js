// What can be done with an opened mail as the client: reply to it, be away, or let it come back.

import { element, keepInStep } from "./elements.js";
import { hour, word } from "./words.js";

export function createAnswering({ send }) {
  const place = document.getElementById("answering");
  const list = document.getElementById("answers");
  const form = document.getElementById("reply");
  const words = document.getElementById("reply-words");
  const drafts = new Map();
  let mail = null;
  let key = "";

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const typed = words.value;
    if (typed.trim() && (await send(mail.number, "reply", typed))) words.value = "";
  });
  words.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
  for (const button of place.querySelectorAll("[data-comes-back]")) {
    button.addEventListener("click", () => send(mail.number, button.dataset.comesBack, ""));
  }

  function show(opened, openedKey) {
    if (key !== openedKey) {
      drafts.set(key, words.value);
      words.value = drafts.get(openedKey) ?? "";
    }
    [mail, key] = [opened, openedKey];
    place.hidden = !opened?.answerable;
    if (place.hidden) return;
    document.getElementById("reply-label").textContent = word("reply-as", { name: opened.contact });
    const rows = opened.answers.map((each, number) => ({ ...each, number, name: opened.contact }));
    keepInStep(list, rows, (each) => `${openedKey} ${each.number}`, row);
    list.hidden = !rows.length;
  }

  function row({ kind, words: said, at, name }) {
    return element(
      "li",
      { class: kind },
      element("p", { class: "who" }, word(`came-${kind}`, { name }), " ", element("time", {}, hour(at))),
      element("p", { class: "said" }, said),
    );
  }

  return { show };
}
