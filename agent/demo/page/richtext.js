// Telegram's small subset of HTML, copied element by element: whatever else a text contains stays text.

const ALLOWED = new Set(["B", "I", "U", "S", "CODE", "PRE", "BLOCKQUOTE"]);
const ADDRESS = /^(https?:|mailto:)/;
const BARE_LINK = /https?:\/\/[^\s<]+[^\s<.,;:!?)]/g;

export function richText(html) {
  const parsed = new DOMParser().parseFromString(`<body>${html}`, "text/html");
  return copied(parsed.body, false);
}

function copied(from, inLink) {
  const made = document.createDocumentFragment();
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) made.append(inLink ? node.data : withLinks(node.data));
    else if (node.nodeType === Node.ELEMENT_NODE) made.append(copiedElement(node, inLink));
  }
  return made;
}

function copiedElement(node, inLink) {
  if (node.tagName === "A" && ADDRESS.test(node.href)) return link(node.href, copied(node, true));
  const children = copied(node, inLink);
  if (!ALLOWED.has(node.tagName)) return children;
  const made = document.createElement(node.tagName);
  made.append(children);
  return made;
}

// Telegram makes bare addresses into links by itself. A line may break after a "·", not before it.
function withLinks(words) {
  const text = words.replaceAll(" ·", "\u00a0·");
  const made = document.createDocumentFragment();
  let done = 0;
  for (const found of text.matchAll(BARE_LINK)) {
    made.append(text.slice(done, found.index), link(found[0], found[0]));
    done = found.index + found[0].length;
  }
  made.append(text.slice(done));
  return made;
}

function link(href, content) {
  const made = document.createElement("a");
  Object.assign(made, { href, target: "_blank", rel: "noopener noreferrer" });
  made.append(content);
  return made;
}
