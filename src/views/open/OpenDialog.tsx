import { useContext } from "react";
import { Dialog } from "../shared/Dialog.tsx";
import { useHearsayStore } from "../shared/use-store.ts";
import { FilePickers } from "./FilePickers.tsx";
import { KeptGraphs } from "./KeptGraphs.tsx";
import styles from "./OpenDialog.module.css";
import { OpenFilesContext, type PickedFiles } from "./open-files.ts";
import { PasteForm } from "./PasteForm.tsx";

/** Every way for articles and graphs to come in, beside dropping them on the page. */
export function OpenDialog() {
  const { openDialog } = useHearsayStore().getState();
  const openFiles = useContext(OpenFilesContext);
  const take = (picked: PickedFiles): void => {
    openDialog(null);
    openFiles(picked);
  };
  return (
    <Dialog title="Open" onClose={() => openDialog(null)}>
      <div className={`dialog-content ${styles["sections"]}`}>
        <FilePickers onPicked={take} />
        <PasteForm onPasted={(file) => take({ files: [file], notes: [] })} />
        <KeptGraphs />
      </div>
    </Dialog>
  );
}
