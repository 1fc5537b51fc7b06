import { type FormEvent, useContext, useState } from "react";
import { Dialog } from "../shared/Dialog.tsx";
import { StageContext } from "../shared/stage.ts";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import { Formats, PictureOptions, Scopes } from "./ExportChoices.tsx";
import styles from "./ExportDialog.module.css";
import { type ExportChoice, exportName, makeExport, makePicture, PRINT } from "./make-export.ts";
import { printPicture } from "./print-picture.ts";
import { saveFile } from "./save-file.ts";

const FIRST: ExportChoice = {
  scope: "shown",
  format: "png",
  size: { kind: "screen", scale: 2 },
  transparent: false,
};

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
  const prints = choice.format === PRINT;
  const name = exportName(store.getState(), choice, now);
  const save = async (): Promise<void> => {
    try {
      const request = [store.getState(), stage.get(), choice, new Date()] as const;
      if (prints) await printPicture(makePicture(...request), name);
      else saveFile(await makeExport(...request), name);
      announce(prints ? "The print dialog is closed" : `${name} saved`);
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
          <p role="alert" className="problem">
            {problem}
          </p>
          <button type="submit" className="button button-strong">
            {prints ? "Print, or save as PDF…" : "Save the file"}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
