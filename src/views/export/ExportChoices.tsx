import type { Dispatch } from "react";
import { EXPORT_FORMATS } from "../../exports/formats.ts";
import { useHearsayStore } from "../shared/use-store.ts";
import { EXPORT_SCOPES, type ExportScope, nodesInScope } from "./export-scope.ts";
import styles from "./ExportDialog.module.css";
import { type ExportChoice, PRINT } from "./make-export.ts";
import type { PngSize } from "./render-png.ts";

const PNG = { id: "png", label: "PNG picture", purpose: "As on the screen, in pixels", group: "picture" } as const;
const PDF = {
  id: PRINT,
  label: "PDF or paper",
  purpose: "The browser prints the picture, or saves it as PDF",
  group: "picture",
} as const;
const CHOICES = [PNG, ...EXPORT_FORMATS, PDF];

const GROUPS = [
  ["picture", "Pictures"],
  ["dossier", "Dossier"],
  ["data", "Data"],
] as const;

const SCOPES: Readonly<Record<ExportScope, string>> = {
  shown: "What is shown",
  selected: "What is selected",
  all: "The whole graph",
};

/** Centimetres: the width of a text column on A4 paper. */
const PRINT_WIDTH = 16;
const NARROWEST = 2;
const WIDEST = 120;

const SIZES: readonly { readonly label: string; readonly size: PngSize }[] = [
  ...[1, 2, 3, 4].map((scale) => ({ label: `${scale}×`, size: { kind: "screen", scale } as const })),
  ...[300, 600].map((dotsPerInch) => ({
    label: `For print, ${dotsPerInch} dpi`,
    size: { kind: "print", dotsPerInch, centimetres: PRINT_WIDTH } as const,
  })),
];

const isSameSize = (a: PngSize, b: PngSize): boolean =>
  a.kind === "screen"
    ? b.kind === "screen" && a.scale === b.scale
    : b.kind === "print" && a.dotsPerInch === b.dotsPerInch;

interface ChoiceProps {
  readonly choice: ExportChoice;
  readonly change: Dispatch<Partial<ExportChoice>>;
}

/** What to export. */
export function Scopes({ choice, change }: ChoiceProps) {
  const { getState } = useHearsayStore();
  return (
    <fieldset className={styles["scopes"]}>
      <legend>Scope</legend>
      {EXPORT_SCOPES.map((scope) => {
        const count = nodesInScope(getState(), scope)?.length;
        return (
          <label key={scope}>
            <input
              type="radio"
              name="scope"
              checked={choice.scope === scope}
              disabled={count === 0}
              onChange={() => change({ scope })}
            />
            <span>
              {SCOPES[scope]} {count !== undefined && <span className="count">{count}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** As what to export it. */
export function Formats({ choice, change }: ChoiceProps) {
  return GROUPS.map(([group, title]) => (
    <fieldset key={group} className={styles["formats"]}>
      <legend>{title}</legend>
      {CHOICES.filter((format) => format.group === group).map(({ id, label, purpose }) => (
        <label key={id} htmlFor={`format-${id}`}>
          <input
            type="radio"
            name="format"
            id={`format-${id}`}
            value={id}
            checked={choice.format === id}
            onChange={() => change({ format: id })}
          />
          <span>
            {label}
            <span className={styles["purpose"]}>{purpose}</span>
          </span>
        </label>
      ))}
    </fieldset>
  ));
}

/** How wide a picture is on paper. */
function PrintWidth({ choice: { size }, change }: ChoiceProps) {
  if (size.kind !== "print") return null;
  return (
    <label>
      Width in cm{" "}
      <input
        type="number"
        min={NARROWEST}
        max={WIDEST}
        step="any"
        required
        defaultValue={size.centimetres}
        onChange={({ target }) => {
          const centimetres = target.valueAsNumber;
          if (centimetres >= NARROWEST && centimetres <= WIDEST) change({ size: { ...size, centimetres } });
        }}
      />
    </label>
  );
}

/** How large a picture is, and on what ground. */
export function PictureOptions({ choice, change }: ChoiceProps) {
  const { format, size, transparent } = choice;
  if (format !== "png" && format !== "svg") return null;
  return (
    <div className={styles["options"]}>
      {format === "png" && (
        <>
          <label>
            Size{" "}
            <select
              value={SIZES.findIndex((one) => isSameSize(one.size, size))}
              onChange={({ target }) => change({ size: SIZES[Number(target.value)]?.size ?? size })}
            >
              {SIZES.map(({ label }, place) => (
                <option key={label} value={place}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <PrintWidth choice={choice} change={change} />
        </>
      )}
      <label>
        <input
          type="checkbox"
          checked={transparent}
          onChange={({ target }) => change({ transparent: target.checked })}
        />{" "}
        Transparent ground
      </label>
    </div>
  );
}
