// The clients' inbox: who wrote what and when, and the mail itself in a frame that can do nothing.

import { element, keepInStep } from "./elements.js";
import { tabs } from "./tabs.js";
import { date, hour, shortDay, word } from "./words.js";

const FRAME_RIGHTS = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";
const PARTS = ["html", "text", "headers"];

export function createInbox({ wide, opened }) {
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
  let part = "html";
  let written = "";

  function show(next) {
    snapshot = next;
    const keys = snapshot.mails.map(keyOf);
    if (open && !keys.includes(open)) close();
    if (!clients().includes(client)) client = "";
    announce(keys);
    if (!open && keys.length && wide()) read(snapshot.mails.at(-1));
    draw();
  }

  function draw() {
    drawFilters();
    const rows = visible().map((mail) => ({ mail, open: keyOf(mail) === open, unread: !seen.has(keyOf(mail)), language: snapshot.language }));
    keepInStep(list, rows.reverse(), (row) => keyOf(row.mail), row);
    panel.classList.toggle("empty", !snapshot.mails.length);
    nothing.hidden = open !== null;
    drawNothing();
    drawMail();
  }

  function drawNothing() {
    const name = snapshot.assistant.split(" ")[0];
    const none = snapshot.mails.length === 0;
    document.getElementById("nothing-first").textContent = none ? word("no-mails") : "";
    document.getElementById("nothing-why").textContent = none ? word("no-mails-why", { name }) : word("choose-mail");
  }

  function drawFilters() {
    filters.hidden = clients().length < 2;
    const choices = [{ name: "", label: word("everyone") }, ...clients().map((name) => ({ name, label: name }))];
    keepInStep(filters, choices.map((each) => ({ ...each, on: each.name === client })), (each) => each.name, filter);
  }

  function filter({ name, label, on }, before) {
    const made = element("button", { type: "button", class: `chip ${tint(name)}`, "aria-pressed": String(on) }, label);
    made.addEventListener("click", () => {
      client = name;
      draw();
    });
    if (before && before === document.activeElement) queueMicrotask(() => made.focus());
    return made;
  }

  function row({ mail, open: isOpen, unread }, before) {
    const button = element(
      "button",
      { type: "button", class: unread ? "unread" : "", "aria-current": isOpen ? "true" : undefined, onclick: () => choose(mail) },
      element("span", { class: "sender" }, mail.from, unread ? element("span", { class: "unseen" }, `, ${word("unread")}`) : null),
      element("span", { class: `tag ${tint(mail.client)}` }, mail.client),
      element("time", { datetime: mail.at.wall }, when(mail)),
      element("span", { class: "subject" }, mail.subject),
      element("span", { class: "snippet" }, mail.snippet),
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
    part = "html";
  }

  function close() {
    open = null;
  }

  function drawMail() {
    const mail = snapshot.mails.find((each) => keyOf(each) === open);
    panel.classList.toggle("reading", mail !== undefined);
    shown.hidden = mail === undefined;
    const now = mail === undefined ? "" : `${snapshot.language} ${open}`;
    if (now === written) return;
    written = now;
    shown.replaceChildren(...(mail ? [heading(mail), ...parts(mail)] : []));
    document.getElementById("reader").scrollTop = 0;
  }

  function heading(mail) {
    const back = element("button", { type: "button", class: "back", onclick: goBack }, element("span", { "aria-hidden": "true" }, "‹ "), word("back"));
    return element(
      "header",
      { class: "mail-head" },
      back,
      element("h3", { id: "subject", tabindex: "-1" }, mail.subject),
      element("p", { class: "people" }, element("span", { class: `tag ${tint(mail.client)}` }, mail.client), " ", element("strong", {}, mail.from), " → ", mail.to.address),
      element("p", { class: "when" }, element("time", { datetime: mail.at.wall }, `${shortDay(mail.at)}, ${hour(mail.at)} ${mail.at.zone}`)),
    );
  }

  function goBack() {
    const was = open;
    close();
    draw();
    [...list.children].find((child) => child.dataset.key === was)?.querySelector("button").focus();
  }

  function parts(mail) {
    const panels = { html: () => frame(mail), text: () => element("pre", { class: "plain", tabindex: "0" }, mail.text), headers: () => headers(mail) };
    const bar = element("div", { role: "tablist", class: "parts", "aria-label": word("parts") });
    const body = element("div", { role: "tabpanel", id: "part", class: "part" });
    for (const name of PARTS) bar.append(element("button", { type: "button", role: "tab", id: `part-${name}`, "data-part": name, "aria-controls": "part" }, word(`part-${name}`)));
    const select = tabs(bar, (tab) => {
      part = tab.dataset.part;
      body.setAttribute("aria-labelledby", tab.id);
      body.dataset.part = part;
      body.replaceChildren(panels[part]());
    });
    select(bar.querySelector(`[data-part="${part}"]`));
    const original = element("a", { href: `/mail/${mail.number}.eml`, download: `fyraften-${mail.number}.eml`, class: "original" }, word("original"));
    return [element("div", { class: "parts-line" }, bar, original), body];
  }

  function headers(mail) {
    const rows = mail.headers.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]);
    return element("dl", { class: "headers" }, ...rows);
  }

  // ── what is new ──

  function announce(keys) {
    const fresh = known === null ? [] : snapshot.mails.filter((mail) => !known.has(keyOf(mail)));
    known = new Set(keys);
    const last = fresh.at(-1);
    if (last) document.getElementById("mail-arrived").textContent = word("mail-arrived", { name: last.client, subject: last.subject });
  }

  const visible = () => snapshot.mails.filter((mail) => !client || mail.client === client);
  const clients = () => [...new Set(snapshot.mails.map((mail) => mail.client))];
  const tint = (name) => (name ? `client-${clients().indexOf(name) % 4}` : "");
  const when = (mail) => (date(mail.at) === date(snapshot.now) ? hour(mail.at) : shortDay(mail.at));
  const unread = () => snapshot.mails.filter((mail) => !seen.has(keyOf(mail))).length;

  return { show, draw, unread };
}

// Numbers begin anew with every day that is played; what a mail says and when it came tells it apart.
const keyOf = (mail) => `${mail.number} ${mail.at.wall} ${mail.subject}`;

// The mail can run nothing and fetch nothing; the page may only measure it, and send its links to a new tab.
function frame(mail) {
  const made = element("iframe", { sandbox: FRAME_RIGHTS, src: `/mail/${mail.number}.html`, title: word("frame", { subject: mail.subject }) });
  const fit = () => {
    const inside = made.contentDocument?.documentElement;
    if (!inside) return;
    made.style.height = "0";
    made.style.height = `${inside.scrollHeight}px`;
  };
  made.addEventListener("load", () => {
    for (const link of made.contentDocument?.links ?? []) Object.assign(link, { target: "_blank", rel: "noopener noreferrer" });
    fit();
  });
  let width = 0;
  new ResizeObserver(() => {
    if (made.clientWidth !== width) fit();
    width = made.clientWidth;
  }).observe(made);
  return made;
}
