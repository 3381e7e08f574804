// One opened mail: who, when, and its parts, the HTML one in a frame that can do nothing.

import { element } from "./elements.js";
import { tabs } from "./tabs.js";
import { hour, shortDay, word } from "./words.js";

const FRAME_RIGHTS = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";
const PARTS = { html: frame, text: plain, headers };

export function mailView(mail, { tag, back }) {
  return [heading(mail, tag, back), ...parts(mail)];
}

function heading(mail, tag, back) {
  const sign = element("span", { "aria-hidden": "true" }, "‹ ");
  const who = element("strong", {}, mail.from);
  const when = `${shortDay(mail.at)}, ${hour(mail.at)} ${mail.at.zone}`;
  return element(
    "header",
    { class: "mail-head" },
    element("button", { type: "button", class: "back", onclick: back }, sign, word("back")),
    element("h2", { id: "subject", tabindex: "-1" }, mail.subject),
    element("p", { class: "people" }, tag, " ", who, " → ", mail.to.address),
    element("p", { class: "when" }, element("time", { datetime: mail.at.wall }, when)),
  );
}

function parts(mail) {
  const bar = element("div", { role: "tablist", class: "parts", "aria-label": word("parts") });
  const body = element("div", { role: "tabpanel", id: "part", class: "part" });
  for (const name of Object.keys(PARTS)) bar.append(partTab(name));
  const select = tabs(bar, (tab) => {
    body.setAttribute("aria-labelledby", tab.id);
    body.replaceChildren(PARTS[tab.dataset.part](mail));
  });
  select(bar.firstChild);
  const source = { href: `/mail/${mail.number}.eml`, download: `fyraften-${mail.number}.eml`, class: "original" };
  return [element("div", { class: "parts-line" }, bar, element("a", source, word("original"))), body];
}

function partTab(name) {
  const attributes = { type: "button", role: "tab", id: `part-${name}`, "data-part": name, "aria-controls": "part" };
  return element("button", attributes, word(`part-${name}`));
}

function plain(mail) {
  return element("pre", { class: "plain", tabindex: "0" }, mail.text);
}

function headers(mail) {
  const rows = mail.headers.flatMap(([name, value]) => [element("dt", {}, name), element("dd", {}, value)]);
  return element("dl", { class: "headers" }, ...rows);
}

// The mail can run nothing and fetch nothing; the page may only measure it, and send its links to a new tab.
function frame(mail) {
  const title = word("frame", { subject: mail.subject });
  const made = element("iframe", { sandbox: FRAME_RIGHTS, src: `/mail/${mail.number}.html`, title });
  const inside = () => made.contentDocument;
  const fit = () => {
    if (!inside()?.body) return;
    made.style.height = "0";
    made.style.height = `${inside().documentElement.scrollHeight}px`;
  };
  made.addEventListener("load", () => {
    for (const link of inside()?.links ?? []) Object.assign(link, { target: "_blank", rel: "noopener noreferrer" });
    fit();
  });
  let width = 0;
  new ResizeObserver(() => {
    if (made.clientWidth !== width) fit();
    width = made.clientWidth;
  }).observe(made);
  return made;
}
