import type { NodeKind } from "../../network/node-kind.ts";

interface KindIconProps {
  readonly kind: NodeKind;
  /** CSS pixels. */
  readonly size?: number;
}

const SHAPES: Readonly<Record<NodeKind, React.ReactNode>> = {
  person: <circle cx="8" cy="8" r="6" />,
  organisation: <rect x="2" y="2" width="12" height="12" rx="3" />,
  state: <path d="M4.5 2h7L15 8l-3.5 6h-7L1 8z" />,
  place: <path d="M1.5 3.5h8.5L14.5 8 10 12.5H1.5z" />,
  group: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <circle cx="8" cy="8" r="3.8" />
    </>
  ),
  event: <path d="M8 1l7 7-7 7-7-7z" />,
  statement: <path d="M1.5 2.5h13v8.5H7l-3.5 3.5V11h-2z" />,
  article: <path d="M3 1.5h6.5L13 5v9.5H3zM9.5 1.5V5H13" />,
};

/** The shape and colour of a kind, as on the canvas. Says nothing to a screen reader: the name stands beside it. */
export function KindIcon({ kind, size = 14 }: KindIconProps) {
  return (
    <svg
      className="kind-icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill={`var(--${kind}-ground)`}
      stroke={`var(--${kind})`}
      strokeWidth="1.6"
      strokeLinejoin="round"
    >
      {SHAPES[kind]}
    </svg>
  );
}
