/** Milliseconds after which a page that is not seen, and draws no frames, goes on without them. */
const LONGEST = 1_500;

let drawn: Promise<void> | undefined;

/** Load what stands beside the graph once the graph is drawn: it comes first, and is what takes longest. */
export async function afterFirstFrame<Part>(load: () => Promise<Part>): Promise<Part> {
  drawn ??= new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    setTimeout(resolve, LONGEST);
  });
  await drawn;
  return load();
}
