// The fictional clock, the sun that goes down with it, and what to try next.

import { element } from "./elements.js";
import { capital, date, hour, longDay, word } from "./words.js";

const REPORTING = 15; // from this hour on the bot may be asking; before, the day is for notes

export function showClock(now) {
  document.getElementById("time").textContent = hour(now);
  document.getElementById("day").textContent = capital(longDay(now));
  document.getElementById("place").textContent = ` · ${now.place}`;
  document.getElementById("zone").textContent = ` · ${now.zone}`;
  document.getElementById("sun").setAttribute("cy", sunAt(now).toFixed(1));
}

// High at 8, half below the horizon at 17, gone at 19.
function sunAt(now) {
  const [hours, minutes] = hour(now).split(":").map(Number);
  const passed = Math.min(1, Math.max(0, (hours + minutes / 60 - 8) / 11));
  return 10 + passed * 16;
}

export function showHint(snapshot, unread, { suggest }) {
  const place = document.getElementById("hint");
  const key = hintFor(snapshot, unread);
  if (place.dataset.key === `${snapshot.language} ${key}`) return;
  place.dataset.key = `${snapshot.language} ${key}`;
  place.replaceChildren(...(key === "note" ? trial(suggest) : emphasised(word(`hint-${key}`))));
}

function hintFor({ chat, mails, now }, unread) {
  const today = (each) => date(each.at) === date(now);
  const noted = chat.some((bubble) => bubble.mine && today(bubble) && !bubble.html.startsWith("/"));
  const late = (bubble) => Number(hour(bubble.at).slice(0, 2)) >= REPORTING;
  const asked = chat.some((bubble) => today(bubble) && late(bubble) && bubble.buttons.length);
  const newest = mails.at(-1);
  if (unread) return "mail";
  if (newest?.answerable && !newest.answers.length && !newest.subject.startsWith("Re:")) return "decide";
  if (asked) return "answer";
  if (mails.some(today)) return "next";
  return noted ? "report" : "note";
}

function trial(suggest) {
  const take = () => suggest(word("note"));
  const note = element("button", { type: "button", class: "trial", onclick: take }, word("note"));
  return [`${word("try")} `, note, ` ${word("hint-note")}`];
}

function emphasised(words) {
  return words.split("**").map((piece, place) => (place % 2 ? element("strong", {}, piece) : piece));
}
