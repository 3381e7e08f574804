// The page's own words, in the assistant's language, and times as her wall clock shows them.

const LOCALES = { en: "en-GB", da: "da-DK", de: "de-DE" };
export const NAMES = { en: "English", da: "Dansk", de: "Deutsch" };

let everything = {};
let language = "en";

export async function loadWords() {
  everything = await (await fetch("/static/words.json")).json();
}

export function speak(wanted) {
  language = wanted in everything ? wanted : "en";
  document.documentElement.lang = language;
  document.title = word("title");
  const all = (marked) => document.querySelectorAll(marked);
  for (const each of all("[data-word]")) each.textContent = word(each.dataset.word);
  for (const each of all("[data-label]")) each.setAttribute("aria-label", word(each.dataset.label));
  for (const each of all("[data-placeholder]")) each.placeholder = word(each.dataset.placeholder);
}

export function word(key, args = {}) {
  return everything[language][key].replace(/\{(\w+)\}/g, (_, name) => args[name]);
}

export const hour = (moment) => moment.wall.slice(11);

export const date = (moment) => moment.wall.slice(0, 10);

export function longDay(moment) {
  return inWords(moment, { weekday: "long", day: "numeric", month: "long" });
}

export function shortDay(moment) {
  return inWords(moment, { weekday: "short", day: "numeric", month: "short" });
}

export const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1);

// The wall clock is shown as it is: read as UTC and written as UTC, the browser's own zone has no say.
function inWords(moment, options) {
  return new Date(`${moment.wall}Z`).toLocaleDateString(LOCALES[language], { ...options, timeZone: "UTC" });
}
