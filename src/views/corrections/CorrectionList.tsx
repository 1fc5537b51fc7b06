import { useContext, useRef, useState } from "react";
import type { Correction } from "../../domain/correction.ts";
import { textOf } from "../../network/corrections/correction-order.ts";
import { CorrectionFilesContext } from "../shared/correction-files.ts";
import { Dialog } from "../shared/Dialog.tsx";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import { CorrectionNote } from "./CorrectionNote.tsx";
import styles from "./corrections.module.css";
import { saveCorrections } from "./save-corrections.ts";
import { tellChange } from "./tell-change.ts";

function Entry({ correction, onWithdraw }: { readonly correction: Correction; readonly onWithdraw?: () => void }) {
  const unplaced = useHearsay((state) => state.unplaced.find((one) => one.correction === correction)?.why);
  const { kind, who, when, why } = correction;
  return (
    <li className={styles["entry"]}>
      <p dir="auto">{tellChange(correction)}</p>
      <CorrectionNote {...{ kind, when, why }} by={who} />
      {unplaced && <p className="problem">Not applied: {unplaced}.</p>}
      {onWithdraw && (
        <button type="button" className="quiet" onClick={onWithdraw}>
          Take back
        </button>
      )}
    </li>
  );
}

/** Loads a file of corrections and adds them to those that are there; says why it refuses one. */
function LoadFile({ onRefused }: { readonly onRefused: (why: string) => void }) {
  const store = useHearsayStore();
  const files = useContext(CorrectionFilesContext);
  const input = useRef<HTMLInputElement>(null);
  const load = async (file: File | undefined): Promise<void> => {
    if (!file || !files) return;
    try {
      const corrections = files.decode(await file.text(), file.name);
      const { takeUpCorrections, announce } = store.getState();
      takeUpCorrections(corrections);
      onRefused("");
      announce(`${corrections.length} corrections loaded`);
    } catch (error) {
      onRefused(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <button type="button" className="button button-outlined" onClick={() => input.current?.click()}>
        Load a file…
      </button>
      <input
        ref={input}
        type="file"
        accept=".json"
        hidden
        aria-label="File of corrections"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          void load(file).then(() => (target.value = ""));
        }}
      />
    </>
  );
}

/** All that people corrected: to take back, save, share and load. */
export function CorrectionList() {
  const store = useHearsayStore();
  const files = useContext(CorrectionFilesContext);
  const opened = useHearsay((state) => state.opened);
  const corrections = useHearsay((state) => state.corrections);
  const conflicts = useHearsay((state) => state.conflicts);
  const [refusal, setRefusal] = useState("");
  const { openDialog, withdraw } = store.getState();
  const all = [...(opened.corrections ?? []), ...corrections];
  return (
    <Dialog title="Corrections" onClose={() => openDialog(null)}>
      <div className={`dialog-content ${styles["list"]}`}>
        {all.length === 0 && (
          <p className={styles["soft"]}>None yet. Select something, and choose “Correct…” above its evidence.</p>
        )}
        {conflicts.length > 0 && (
          <section aria-label="Disagreements between people">
            <h3>People disagree</h3>
            <ul>
              {conflicts.map(({ why, earlier, later }) => (
                <li key={`${why} ${earlier.when} ${later.when}`} dir="auto">
                  {why}: {earlier.who || "somebody"}, then {later.who || "somebody"}, whose word counts.
                </li>
              ))}
            </ul>
          </section>
        )}
        <ol className={styles["entries"]}>
          {(opened.corrections ?? []).map((correction, place) => (
            <Entry key={place} correction={correction} />
          ))}
          {corrections.map((correction) => (
            <Entry key={textOf(correction)} correction={correction} onWithdraw={() => withdraw(correction)} />
          ))}
        </ol>
        <p role="alert" className="problem">
          {refusal}
        </p>
        <footer className={styles["foot"]}>
          <p className={styles["soft"]}>
            For <code>hearsay build --corrections</code>, and for others to load.
          </p>
          <LoadFile onRefused={setRefusal} />
          <button
            type="button"
            className="button button-strong"
            disabled={all.length === 0 || !files}
            onClick={() => files && saveCorrections(files.encode(all))}
          >
            Save as a file
          </button>
        </footer>
      </div>
    </Dialog>
  );
}
