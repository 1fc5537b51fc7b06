/** Work something out again only when one of the parts it hangs on is another one than last time. */
export function rememberLast<Parts extends readonly unknown[], Answer>(
  work: (...parts: Parts) => Answer,
): (...parts: Parts) => Answer {
  let last: { readonly parts: Parts; readonly answer: Answer } | undefined;
  return (...parts) => {
    if (!last || last.parts.some((part, place) => part !== parts[place])) last = { parts, answer: work(...parts) };
    return last.answer;
  };
}
