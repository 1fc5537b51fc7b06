interface ErrorPageProps {
  readonly title: string;
  /** What is wrong, where, and what would be right: as the error says it. */
  readonly explanation: string;
  /** What a person can do about it. */
  readonly remedy: string;
}

/** When there is no graph to show: what happened, exactly where, and what to do. */
export function ErrorPage({ title, explanation, remedy }: ErrorPageProps) {
  return (
    <main className="notice" role="alert">
      <p className="story-brand">Hearsay</p>
      <h1 className="notice-title">{title}</h1>
      <pre className="notice-explanation">{explanation}</pre>
      <p>{remedy}</p>
      <button type="button" className="button button-outlined" onClick={() => location.reload()}>
        Try again
      </button>
    </main>
  );
}
