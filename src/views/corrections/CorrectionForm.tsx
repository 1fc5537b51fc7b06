import { type FormEvent, useState } from "react";
import type { CorrectionKind } from "../../domain/correction-mark.ts";
import { Dialog } from "../shared/Dialog.tsx";
import { useHearsay, useHearsayStore } from "../shared/use-store.ts";
import { CorrectionFields } from "./CorrectionFields.tsx";
import styles from "./corrections.module.css";
import { type Chosen, nameOf } from "./subject.ts";
import { type Answers, toChange } from "./to-change.ts";
import { toChoices } from "./to-choices.ts";

interface CorrectionFormProps extends Chosen {
  readonly onClose: () => void;
}

const textOf = (form: FormData, field: string): string => {
  const value = form.get(field);
  return typeof value === "string" ? value.trim() : "";
};

const answersOf = (form: FormData): Answers => ({
  name: textOf(form, "name"),
  to: textOf(form, "to"),
  other: textOf(form, "other"),
  passages: form.getAll("passage").map(Number),
});

/** What is wrong, what would be right, who says so and why. */
export function CorrectionForm({ subject, other, onClose }: CorrectionFormProps) {
  const index = useHearsay((state) => state.index);
  const corrector = useHearsay((state) => state.corrector);
  const store = useHearsayStore();
  const choices = toChoices(index, subject);
  const [kind, setKind] = useState<CorrectionKind>(other === undefined ? (choices[0]?.kind ?? "confirm") : "merge");
  const [problem, setProblem] = useState("");
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const change = toChange(index, subject, kind, answersOf(form));
    if (typeof change === "string") return setProblem(change);
    const who = textOf(form, "who");
    const { correct, signAs, announce } = store.getState();
    signAs(who);
    correct({ ...change, who, why: textOf(form, "why"), when: new Date().toISOString() });
    announce("Corrected; undo takes it back");
    onClose();
  };
  return (
    <Dialog title="Correct" onClose={onClose}>
      <form className={`dialog-content ${styles["form"]}`} onSubmit={submit}>
        <p className={styles["about"]} dir="auto">
          {nameOf(index, subject)}
        </p>
        <fieldset className={styles["choices"]}>
          <legend className="visually-hidden">What to correct</legend>
          {choices.map((choice) => (
            <label key={choice.kind}>
              <input
                type="radio"
                name="kind"
                value={choice.kind}
                checked={kind === choice.kind}
                onChange={() => setKind(choice.kind)}
              />
              {choice.title}
            </label>
          ))}
        </fieldset>
        <CorrectionFields key={kind} {...{ index, subject, kind, other }} />
        <label className="form-field">
          <span>Why</span>
          <input type="text" name="why" dir="auto" autoComplete="off" />
        </label>
        <label className="form-field">
          <span>Your name, as it will stand beside it</span>
          <input type="text" name="who" dir="auto" defaultValue={corrector} />
        </label>
        <p role="alert" className="problem">
          {problem}
        </p>
        <footer className={styles["foot"]}>
          <p className={styles["soft"]}>The articles stay as they are. Every correction can be undone.</p>
          <button type="submit" className="button button-strong">
            Correct it
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
