// Making elements, and keeping a list on the page in step with a list of things.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "onclick") made.addEventListener("click", value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

const stamps = new WeakMap();

// Build what is new, rebuild what changed, remove what is gone; leave the rest alone, with its focus.
// Returns the elements that were built.
export function keepInStep(list, things, keyOf, build) {
  const before = new Map([...list.children].map((child) => [child.dataset.key, child]));
  const built = [];
  things.forEach((thing, place) => {
    const key = String(keyOf(thing));
    const stamp = JSON.stringify(thing);
    let shown = before.get(key);
    if (shown === undefined || stamps.get(shown) !== stamp) {
      const fresh = build(thing, shown);
      fresh.dataset.key = key;
      stamps.set(fresh, stamp);
      shown?.replaceWith(fresh);
      shown = fresh;
      built.push(fresh);
    }
    before.delete(key);
    if (list.children[place] !== shown) list.insertBefore(shown, list.children[place] ?? null);
  });
  for (const gone of before.values()) gone.remove();
  return built;
}
