import type { Span } from "../../domain/span.ts";

interface HighlightedProps {
  readonly text: string;
  readonly marked: readonly Span[];
}

/** Code units kept before the first marked word, so that it stays in sight. */
const BEFORE = 40;

/** Text with some of its words marked, begun shortly before the first of them. */
export function Highlighted({ text, marked }: HighlightedProps) {
  const [first] = marked;
  const from = first && first.start > BEFORE * 2 ? text.indexOf(" ", first.start - BEFORE) + 1 : 0;
  const ends = [from, ...marked.map(({ end }) => end)];
  return (
    <>
      {from > 0 && "… "}
      {marked.map(({ start, end }, place) => (
        <span key={start}>
          {text.slice(ends[place], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
