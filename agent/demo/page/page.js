// A day of a virtual assistant, played in the browser: shows what the server says, and tells it what she does.

import { createChat } from "./chat.js";
import { showClock, showHint } from "./clock.js";
import { createComposer } from "./composer.js";
import { element, keepInStep } from "./elements.js";
import { createInbox } from "./inbox.js";
import { get, post, Refused } from "./server.js";
import { tabs } from "./tabs.js";
import { loadWords, NAMES, speak, word } from "./words.js";

const TOAST = 4000; // milliseconds
const AGAIN = 1500; // milliseconds between tries to find the server

const narrow = matchMedia("(max-width: 720px)");
const toast = document.getElementById("toast");
const lost = document.getElementById("lost");
const views = document.getElementById("views");

let snapshot = null;
let fading = 0;

const chat = createChat({
  press: (message, data) => doing(async () => say((await post("/api/press", { message, data })).toast)),
  edit: (bubble) => composer.edit(bubble),
  reply: (bubble) => composer.reply(bubble),
});
const composer = createComposer({
  say: (words, reply_to = null) => doing(() => post("/api/say", { words, reply_to })),
  edit: (message, words) => doing(() => post("/api/edit", { message, words })),
});
const inbox = createInbox({
  wide: () => !narrow.matches,
  opened: () => around(),
  send: (mail, kind, words) => doing(() => post("/api/answer", { mail, kind, words })),
});
const selectView = tabs(views, (tab) => view(tab.getAttribute("aria-controls")));

function show(next) {
  const language = snapshot?.language;
  snapshot = next;
  if (snapshot.language !== language) {
    speak(snapshot.language);
    drawLanguages();
  }
  const name = snapshot.assistant.split(" ")[0];
  document.getElementById("chat-heading").textContent = word("chat-heading", { name });
  showClock(snapshot.now);
  chat.show(snapshot);
  composer.show(snapshot);
  inbox.show(snapshot);
  around();
}

// What stands around chat and inbox and depends on both.
function around() {
  const unread = inbox.unread();
  showHint(snapshot, unread, composer);
  const count = document.getElementById("unread-count");
  count.textContent = unread;
  count.hidden = unread === 0;
  const label = unread ? word("inbox-unread", { count: unread }) : word("inbox");
  document.getElementById("tab-inbox").setAttribute("aria-label", label);
  document.title = unread ? `(${unread}) ${word("title")}` : word("title");
}

// Do one thing on the server; return whether it worked, and say so if it did not.
async function doing(act) {
  document.body.setAttribute("aria-busy", "true");
  try {
    await act();
    return true;
  } catch (error) {
    say(error instanceof Refused ? word("failed", { why: error.message }) : word("lost"));
    return false;
  } finally {
    document.body.removeAttribute("aria-busy");
  }
}

function say(words) {
  if (!words) return;
  clearTimeout(fading);
  toast.textContent = words;
  toast.classList.add("visible");
  fading = setTimeout(() => {
    toast.classList.remove("visible");
    toast.textContent = "";
  }, TOAST + 40 * words.length);
}

// ── the top bar ──

for (const button of document.querySelectorAll("[data-move]")) {
  button.addEventListener("click", () => {
    if (!document.body.hasAttribute("aria-busy")) doing(() => post("/api/clock", { to: button.dataset.move }));
  });
}

function drawLanguages() {
  const now = snapshot.language;
  const choices = Object.keys(NAMES).map((code) => ({ code, on: code === now, now }));
  keepInStep(document.getElementById("languages"), choices, (each) => each.code, language);
}

function language({ code, on }, before) {
  const note = word("language-note", { name: NAMES[code] });
  const label = { "aria-label": `${code.toUpperCase()} – ${note}`, title: note };
  const made = element("button", { type: "button", "aria-pressed": String(on), ...label }, code.toUpperCase());
  made.addEventListener("click", () => {
    if (!on) doing(() => post("/api/language", { language: code }));
  });
  if (before && before === document.activeElement) queueMicrotask(() => made.focus());
  return made;
}

// ── at phone width, chat and inbox are two tabs ──

function view(name) {
  document.body.dataset.view = name;
  if (name === "chat") chat.toEnd("auto");
}

function arrange() {
  for (const panel of ["chat", "inbox"].map((id) => document.getElementById(id))) {
    panel.setAttribute("role", narrow.matches ? "tabpanel" : "region");
    panel.setAttribute("aria-labelledby", narrow.matches ? `tab-${panel.id}` : `${panel.id}-heading`);
  }
}
narrow.addEventListener("change", arrange);

// ── staying in step with the server ──

async function follow() {
  for (;;) {
    try {
      if (snapshot === null || !lost.hidden) show(await get("/api/snapshot"));
      lost.hidden = true;
      const { version } = await get(`/api/changes?since=${snapshot.version}`);
      if (version !== snapshot.version) show(await get("/api/snapshot"));
    } catch (error) {
      if (!(error instanceof TypeError || error instanceof Refused)) throw error;
      lost.textContent = word("lost");
      lost.hidden = false;
      await new Promise((resolve) => setTimeout(resolve, AGAIN));
    }
  }
}

await loadWords();
arrange();
selectView(document.getElementById("tab-chat"));
if (!narrow.matches) document.getElementById("words").focus();
follow();
