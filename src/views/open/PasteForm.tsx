import { type FormEvent, useState } from "react";
import styles from "./OpenDialog.module.css";
import type { PickedFile } from "./open-files.ts";
import { pasteArticle } from "./paste-article.ts";

const textOf = (form: FormData, field: string): string => {
  const value = form.get(field);
  return typeof value === "string" ? value.trim() : "";
};

const DETAILS = [
  { field: "title", title: "Title", type: "text" },
  { field: "outlet", title: "Outlet", type: "text" },
  { field: "date", title: "Published", type: "date" },
  { field: "url", title: "Address", type: "url" },
] as const;

/** An article as pasted text, and what the person knows about it. */
export function PasteForm({ onPasted }: { readonly onPasted: (file: PickedFile) => void }) {
  const [problem, setProblem] = useState("");
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const pasted = form.get("text");
    // The text is the evidence: unlike the details it is taken as it is.
    const text = typeof pasted === "string" ? pasted : "";
    if (text.trim() === "") return setProblem("Paste the text of an article first.");
    const [title, outlet, date, url] = DETAILS.map(({ field }) => textOf(form, field));
    onPasted(pasteArticle({ text, title: title ?? "", outlet: outlet ?? "", date: date ?? "", url: url ?? "" }));
  };
  return (
    <section aria-labelledby="paste-title">
      <h3 id="paste-title">Paste an article</h3>
      <form className={styles["paste"]} onSubmit={submit}>
        <div className="form-field">
          <textarea name="text" rows={6} dir="auto" aria-label="Text of the article" placeholder="Headline and text" />
        </div>
        <div className={styles["details"]}>
          {DETAILS.map(({ field, title, type }) => (
            <label key={field} className="form-field">
              <span>
                {title} <small>if known</small>
              </span>
              <input name={field} type={type} dir="auto" autoComplete="off" />
            </label>
          ))}
        </div>
        <p role="alert" className="problem">
          {problem}
        </p>
        <p className={styles["buttons"]}>
          <button type="submit" className="button button-strong">
            Read it
          </button>
        </p>
      </form>
    </section>
  );
}
