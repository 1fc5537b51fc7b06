import { PEN } from "../../exports/pen.ts";

/** Drawn on a grid of 16, as lines. */
const PATHS = {
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5 14 14",
  undo: "M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 8H7",
  redo: "M10 3l3.5 3.5L10 10M13.5 6.5h-7a4 4 0 0 0 0 8H9",
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  fit: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  export: "M8 10V2M5 5l3-3 3 3M3 9.5v4h10v-4",
  open: "M2 13V3.5h4l1.5 2H13V7M2 13l2-6h10.5l-2 6z",
  help: "M6 6.2a2 2 0 1 1 2.8 1.9c-.6.3-.8.7-.8 1.4M8 12v.2M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z",
  theme: "M8 2a6 6 0 1 0 0 12zM8 2a6 6 0 0 1 0 12z",
  close: "M4 4l8 8M12 4l-8 8",
  left: "M10 3 5 8l5 5",
  right: "M6 3l5 5-5 5",
  up: "M3 10l5-5 5 5",
  down: "M3 6l5 5 5-5",
  arrow: "M2.5 8h11M9.5 4l4 4-4 4",
  play: "M5 3l8 5-8 5z",
  pause: "M5.5 3v10M10.5 3v10",
  command: "M4 4l4 4-4 4M9 12h4",
  pin: "M6 2h4l-.5 5L12 9.5H4L6.5 7zM8 9.5V14",
  layout: "M2.5 2.5h4v4h-4zM9.5 9.5h4v4h-4zM9.5 3.5h4M9.5 6h4M2.5 10h4M2.5 12.5h4",
  pen: PEN,
  dots: "M3.5 8h.01M8 8h.01M12.5 8h.01",
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
}

/** A small line drawing in the colour of the text; its button carries the name. */
export function Icon({ name }: IconProps) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === "dots" ? 2.4 : 1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
