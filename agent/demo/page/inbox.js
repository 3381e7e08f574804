// The clients' inbox: what they got, from whom and when; a chip for each client.

import { createAnswering } from "./answering.js";
import { element, keepInStep } from "./elements.js";
import { mailView } from "./mail.js";
import { date, hour, shortDay, word } from "./words.js";

export function createInbox({ wide, opened, send }) {
  const answering = createAnswering({ send });
  const list = document.getElementById("mails");
  const filters = document.getElementById("filters");
  const panel = document.getElementById("inbox");
  const shown = document.getElementById("mail");
  const nothing = document.getElementById("nothing");
  const seen = new Set();
  let known = null; // keys of the mails that were there before
  let snapshot = { mails: [] };
  let client = "";
  let open = null;
  let written = "";

  function show(next) {
    snapshot = next;
    const keys = snapshot.mails.map(keyOf);
    if (!keys.includes(open)) open = null;
    if (!clients().includes(client)) client = "";
    announce(keys);
    if (!open && keys.length && wide()) read(snapshot.mails.at(-1));
    draw();
  }

  function draw() {
    drawFilters();
    const shownMails = snapshot.mails.filter((mail) => !client || mail.client === client).reverse();
    keepInStep(list, shownMails.map(rowOf), (each) => keyOf(each.mail), row);
    panel.classList.toggle("empty", !snapshot.mails.length);
    nothing.hidden = open !== null;
    drawNothing();
    drawMail();
  }

  // All that a row shows: when any of it changes, the row is built anew.
  function rowOf(mail) {
    const key = keyOf(mail);
    return { mail, open: key === open, unread: !seen.has(key), when: when(mail), language: snapshot.language };
  }

  function drawNothing() {
    const name = snapshot.assistant.split(" ")[0];
    const none = snapshot.mails.length === 0;
    document.getElementById("nothing-first").textContent = none ? word("no-mails") : "";
    document.getElementById("nothing-why").textContent = none ? word("no-mails-why", { name }) : word("choose-mail");
  }

  function drawFilters() {
    filters.hidden = clients().length < 2;
    const choices = ["", ...clients()].map((name) => ({ name, on: name === client, language: snapshot.language }));
    keepInStep(filters, choices, (each) => each.name, filter);
  }

  function filter({ name, on }, before) {
    const attributes = { type: "button", class: "chip", "aria-pressed": String(on) };
    const made = element("button", attributes, name || word("everyone"));
    made.addEventListener("click", () => {
      client = name;
      draw();
    });
    if (before && before === document.activeElement) queueMicrotask(() => made.focus());
    return made;
  }

  function row({ mail, open: isOpen, unread, when: time }, before) {
    const state = { class: unread ? "unread" : "", "aria-current": isOpen ? "true" : undefined };
    const button = element(
      "button",
      { type: "button", ...state, onclick: () => choose(mail) },
      element("span", { class: "sender" }, mail.from),
      tag(mail.client),
      element("time", { datetime: mail.at.wall }, time),
      element("span", { class: "subject" }, mail.subject),
      element("span", { class: "snippet" }, mail.snippet),
      unread ? element("span", { class: "unseen" }, word("unread")) : null,
    );
    if (before?.contains(document.activeElement)) queueMicrotask(() => button.focus());
    return element("li", {}, button);
  }

  // ── one mail ──

  function choose(mail) {
    read(mail);
    draw();
    opened();
    if (!wide()) document.getElementById("subject")?.focus();
  }

  function read(mail) {
    open = keyOf(mail);
    seen.add(open);
  }

  function drawMail() {
    const mail = snapshot.mails.find((each) => keyOf(each) === open);
    panel.classList.toggle("reading", mail !== undefined);
    shown.hidden = mail === undefined;
    answering.show(mail, open);
    const now = mail === undefined ? "" : `${snapshot.language} ${open}`;
    if (now === written) return;
    written = now;
    shown.replaceChildren(...(mail ? mailView(mail, { tag: tag(mail.client), back }) : []));
    document.getElementById("reader").scrollTop = 0;
  }

  function back() {
    const was = open;
    open = null;
    draw();
    [...list.children].find((child) => child.dataset.key === was)?.querySelector("button").focus();
  }

  // ── what is new ──

  function announce(keys) {
    const fresh = known === null ? [] : snapshot.mails.filter((mail) => !known.has(keyOf(mail)));
    known = new Set(keys);
    if (!fresh.length) return;
    const { client: name, subject } = fresh.at(-1);
    document.getElementById("mail-arrived").textContent = word("mail-arrived", { name, subject });
  }

  const clients = () => [...new Set(snapshot.mails.map((mail) => mail.client))];
  const tag = (name) => element("span", { class: `tag client-${clients().indexOf(name) % 4}` }, name);
  const when = (mail) => (date(mail.at) === date(snapshot.now) ? hour(mail.at) : shortDay(mail.at));
  const unread = () => snapshot.mails.filter((mail) => !seen.has(keyOf(mail))).length;

  return { show, unread };
}

// Numbers begin anew with every day that is played; what a mail says and when it came tells it apart.
const keyOf = (mail) => `${mail.number} ${mail.at.wall} ${mail.subject}`;
