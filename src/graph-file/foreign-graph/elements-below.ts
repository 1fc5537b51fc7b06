import type { XmlElement } from "./parse-xml.ts";

/** Every element of a name below another, in the order of the file. */
export function* elementsBelow(parent: XmlElement, ...names: readonly string[]): Generator<XmlElement> {
  const waiting = [...parent.children].reverse();
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (names.includes(element.name)) yield element;
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at];
      if (child) waiting.push(child);
    }
  }
}
