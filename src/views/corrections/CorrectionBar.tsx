import { useState } from "react";
import { Icon } from "../shared/Icon.tsx";
import { useHearsay } from "../shared/use-store.ts";
import { CorrectionForm } from "./CorrectionForm.tsx";
import { CorrectionNote } from "./CorrectionNote.tsx";
import styles from "./corrections.module.css";
import { marksOf, subjectOf } from "./subject.ts";

/** Above the evidence: the way to correct what is selected, and what people corrected about it so far. */
export function CorrectionBar() {
  const index = useHearsay((state) => state.index);
  const selection = useHearsay((state) => state.selection);
  const nodes = useHearsay((state) => state.chosen);
  const made = useHearsay((state) => state.corrections.length + (state.opened.corrections?.length ?? 0));
  const openDialog = useHearsay((state) => state.openDialog);
  const [isOpen, setOpen] = useState(false);
  const chosen = subjectOf({ index, selection, chosen: nodes });
  if (!chosen && made === 0) return null;
  const marks = chosen?.other === undefined && chosen ? marksOf(index, chosen.subject) : [];
  return (
    <div className={styles["bar"]}>
      <div className={styles["buttons"]}>
        {made > 0 && (
          <button type="button" className="quiet" onClick={() => openDialog("corrections")}>
            {made === 1 ? "1 correction" : `${made} corrections`}
          </button>
        )}
        {chosen && (
          <button type="button" className="quiet" onClick={() => setOpen(true)}>
            <Icon name="pen" /> {chosen.other === undefined ? "Correct…" : "Merge the two…"}
          </button>
        )}
      </div>
      {marks.length > 0 && (
        <ul className={styles["marks"]} aria-label="Corrected by people">
          {marks.map((mark) => (
            <li key={JSON.stringify(mark)}>
              <CorrectionNote {...mark} />
            </li>
          ))}
        </ul>
      )}
      {isOpen && chosen && <CorrectionForm key={chosen.subject.id} {...chosen} onClose={() => setOpen(false)} />}
    </div>
  );
}
