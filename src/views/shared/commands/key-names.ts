/** The name of a pressed key as commands list it: "mod+shift+z", "e", "?"; "mod" is Ctrl or ⌘. */
export function keyOf(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">): string {
  const key = event.key.toLowerCase();
  const isLetter = /^[a-z]$/.test(key) || key.length > 1;
  return [
    ...(event.ctrlKey || event.metaKey ? ["mod"] : []),
    ...(event.altKey ? ["alt"] : []),
    ...(event.shiftKey && isLetter ? ["shift"] : []),
    key,
  ].join("+");
}

/** How a key is written for people, on a Mac or elsewhere. */
export function toKeyCaps(key: string, isMac: boolean): readonly string[] {
  const names: Readonly<Record<string, string>> = {
    mod: isMac ? "⌘" : "Ctrl",
    shift: isMac ? "⇧" : "Shift",
    escape: "Esc",
    delete: "Del",
  };
  // "+" is a key as well as what joins keys.
  return key.split(/(?<=.)\+(?=.)/).map((part) => names[part] ?? part.toUpperCase());
}
