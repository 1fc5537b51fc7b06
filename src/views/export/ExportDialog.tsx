import { type Dispatch, type FormEvent, useContext, useState } from "react";
import { EXPORT_FORMATS } from "../../exports/formats.ts";
import { Dialog } from "../shared/Dialog.tsx";
import { StageContext } from "../shared/stage.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import { EXPORT_SCOPES, type ExportScope, nodesInScope } from "./export-scope.ts";
import styles from "./ExportDialog.module.css";
import { type ExportChoice, exportName, makeExport } from "./make-export.ts";
import { PickFile } from "./PickFile.tsx";
import type { PngSize } from "./render-png.ts";
import { saveFile } from "./save-file.ts";

const PNG = { id: "png", label: "PNG picture", purpose: "As on the screen, in pixels", group: "picture" } as const;
const CHOICES = [PNG, ...EXPORT_FORMATS];

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

/** The width of a text column on A4 paper. */
const PRINT_WIDTH = 16;

const SIZES: readonly { readonly label: string; readonly size: PngSize }[] = [
  ...[1, 2, 3, 4].map((scale) => ({ label: `${scale}×`, size: { kind: "screen", scale } as const })),
  ...[300, 600].map((dotsPerInch) => ({
    label: `${PRINT_WIDTH} cm at ${dotsPerInch} dpi`,
    size: { kind: "print", dotsPerInch, centimetres: PRINT_WIDTH } as const,
  })),
];

const FIRST: ExportChoice = {
  scope: "shown",
  format: "png",
  size: { kind: "screen", scale: 2 },
  transparent: false,
};

interface ChoiceProps {
  readonly choice: ExportChoice;
  readonly change: Dispatch<Partial<ExportChoice>>;
}

function Scopes({ choice, change }: ChoiceProps) {
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

function Formats({ choice, change }: ChoiceProps) {
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

function PictureOptions({ choice, change }: ChoiceProps) {
  if (choice.format !== "png" && choice.format !== "svg") return null;
  return (
    <div className={styles["options"]}>
      {choice.format === "png" && (
        <label>
          Size{" "}
          <select
            value={SIZES.findIndex(({ size }) => JSON.stringify(size) === JSON.stringify(choice.size))}
            onChange={({ target }) => change({ size: SIZES[Number(target.value)]?.size ?? FIRST.size })}
          >
            {SIZES.map(({ label }, place) => (
              <option key={label} value={place}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <input
          type="checkbox"
          checked={choice.transparent}
          onChange={({ target }) => change({ transparent: target.checked })}
        />{" "}
        Transparent ground
      </label>
    </div>
  );
}

/** One dialog for everything that leaves the page: what, as what, under which name. */
export function ExportDialog() {
  const store = useHearsayStore();
  const stage = useContext(StageContext);
  const openDialog = useHearsay((state) => state.openDialog);
  const announce = useHearsay((state) => state.announce);
  const [choice, setChoice] = useState(FIRST);
  const [problem, setProblem] = useState("");
  const [now] = useState(() => new Date());
  const change = (part: Partial<ExportChoice>): void => setChoice((before) => ({ ...before, ...part }));
  const name = exportName(store.getState(), choice, now);
  const save = async (): Promise<void> => {
    try {
      saveFile(await makeExport(store.getState(), stage.get(), choice, new Date()), name);
      announce(`${name} saved`);
      openDialog(null);
    } catch (error) {
      setProblem(`The file could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog title="Snapshot and export" onClose={() => openDialog(null)}>
      <form className={styles["form"]} onSubmit={submit}>
        <div className={styles["choices"]}>
          <Scopes choice={choice} change={change} />
          <Formats choice={choice} change={change} />
        </div>
        <footer className={styles["foot"]}>
          <PictureOptions choice={choice} change={change} />
          <p className={styles["file"]} dir="auto">
            {name}
          </p>
          <p role="alert" className={styles["problem"]}>
            {problem}
          </p>
          <PickFile onPicked={() => openDialog(null)} />
          <button type="submit" className="button button-strong">
            Save the file
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
