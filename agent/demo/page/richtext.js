// Telegram's small subset of HTML, copied element by element: whatever else a text contains stays text.

const ALLOWED = { B: "b", STRONG: "b", I: "i", EM: "i", U: "u", INS: "u", S: "s", DEL: "s", CODE: "code", PRE: "pre", BLOCKQUOTE: "blockquote" };
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
  if (!(node.tagName in ALLOWED)) return children;
  const made = document.createElement(ALLOWED[node.tagName]);
  made.append(children);
  return made;
}

// Telegram makes bare addresses into links by itself.
function withLinks(text) {
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
