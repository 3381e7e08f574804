// The line the assistant types in: Enter sends, "/" offers the commands, arrow up edits the last message.

import { element } from "./elements.js";
import { word } from "./words.js";

export function createComposer({ say, edit }) {
  const form = document.getElementById("composer");
  const words = document.getElementById("words");
  const menu = document.getElementById("menu");
  const list = document.getElementById("commands");
  const found = document.getElementById("commands-found");
  const about = document.getElementById("about");
  const send = document.getElementById("send");
  let commands = [];
  let chat = [];
  let subject = null; // { kind: "edit" | "reply", bubble }
  let at = 0;
  let sending = false;

  function show(snapshot) {
    ({ commands, chat } = snapshot);
    if (subject && !chat.some((bubble) => bubble.id === subject.bubble.id)) leave();
    labels();
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const typed = words.value.trim();
    if (!typed || sending) return;
    sending = true;
    const about_ = subject;
    const done = about_?.kind === "edit" ? await edit(about_.bubble.id, typed) : await say(typed, about_?.bubble.id);
    sending = false;
    if (done && words.value.trim() === typed) fill("");
    if (done && subject === about_) leave();
  });

  words.addEventListener("input", () => {
    grow();
    offer();
  });

  words.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (!list.hidden && inMenu(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      form.requestSubmit();
    } else if (event.key === "Escape" && subject) {
      leave();
    } else if (event.key === "ArrowUp" && !words.value && !subject) {
      const last = chat.findLast((bubble) => bubble.mine);
      if (last) start("edit", last);
      event.preventDefault();
    }
  });

  // ── editing and replying ──

  document.getElementById("leave").addEventListener("click", () => {
    leave();
    words.focus();
  });

  function start(kind, bubble) {
    subject = { kind, bubble };
    const plain = plainText(bubble.html);
    document.getElementById("about-words").textContent = plain.split("\n").join(" ");
    about.hidden = false;
    labels();
    if (kind === "edit") fill(plain);
    words.focus();
  }

  function leave() {
    if (subject?.kind === "edit") fill("");
    subject = null;
    about.hidden = true;
    labels();
  }

  function labels() {
    const editing = subject?.kind === "edit";
    if (subject) document.getElementById("about-what").textContent = word(editing ? "editing" : "replying");
    send.setAttribute("aria-label", word(editing ? "save" : "send"));
  }

  // ── the commands menu ──

  menu.addEventListener("click", () => {
    fill(list.hidden ? "/" : "");
    words.focus();
    offer();
  });

  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });

  function offer() {
    const typed = words.value.toLowerCase();
    const fitting = typed.startsWith("/") ? commands.filter(({ name }) => `/${name}`.startsWith(typed)) : [];
    if (!fitting.length) return close();
    at = 0;
    list.replaceChildren(...fitting.map(option));
    list.hidden = false;
    menu.setAttribute("aria-expanded", "true");
    words.setAttribute("aria-controls", list.id);
    found.textContent = word("found-commands", { count: fitting.length });
    mark();
  }

  function option({ name, what }, place) {
    const made = element(
      "li",
      { role: "option", id: `command-${place}`, "data-name": name },
      element("span", { class: "command" }, `/${name}`),
      " ",
      element("span", { class: "what" }, what),
    );
    made.addEventListener("pointerdown", (event) => event.preventDefault());
    made.addEventListener("click", () => take(name));
    return made;
  }

  function inMenu(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      at = (at + step + list.children.length) % list.children.length;
      mark();
    } else if (event.key === "Enter" || event.key === "Tab") {
      take(list.children[at].dataset.name);
    } else if (event.key === "Escape") {
      close();
    } else {
      return false;
    }
    event.preventDefault();
    return true;
  }

  function mark() {
    [...list.children].forEach((each, place) => each.setAttribute("aria-selected", String(place === at)));
    list.children[at].scrollIntoView({ block: "nearest" });
    words.setAttribute("aria-activedescendant", `command-${at}`);
  }

  function take(name) {
    fill(`/${name}`);
    close();
    form.requestSubmit();
    words.focus();
  }

  function close() {
    list.hidden = true;
    menu.setAttribute("aria-expanded", "false");
    words.removeAttribute("aria-controls");
    words.removeAttribute("aria-activedescendant");
    found.textContent = "";
  }

  // ── the line itself ──

  function fill(text) {
    words.value = text;
    grow();
  }

  function grow() {
    words.style.height = "auto";
    words.style.height = `${words.scrollHeight}px`;
  }

  function suggest(text) {
    fill(text);
    words.focus();
  }

  return { show, edit: (bubble) => start("edit", bubble), reply: (bubble) => start("reply", bubble), suggest };
}

function plainText(html) {
  return new DOMParser().parseFromString(html, "text/html").body.textContent;
}
