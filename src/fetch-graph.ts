import { InputError } from "./domain/input-error.ts";

/** Beside the page, so that it can be replaced without building the page anew. */
const GRAPH = "graph.json";

/** Bytes; above this the page would stand still or fail without a word. */
const LARGEST_FILE = 200_000_000;

/** The graph that an address of the page asks for: the one beside it, or `?graph=` on the same site. Throws an InputError. */
export function wantedGraph(page: URL): URL {
  const wanted = page.searchParams.get("graph") ?? GRAPH;
  const address = URL.canParse(wanted, page.href) ? new URL(wanted, page.href) : undefined;
  const isOfThisSite = address?.origin === page.origin && address.username === "" && /^https?:$/.test(address.protocol);
  if (!address || !isOfThisSite)
    throw new InputError(`Cannot open "${wanted}": expected the path of a file on this site`, { file: "?graph" });
  return address;
}

/** The last step of an address's path. */
export const fileNameOf = ({ pathname }: URL): string => pathname.split("/").at(-1) || "graph";

/** The bytes of a graph's file, telling how many of them have come. Throws an InputError where there are none, or too many. */
export async function fetchGraph(
  address: URL,
  tell: (loaded: number, total: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const file = fileNameOf(address);
  // Nor may a redirection lead to another site.
  const response = await fetch(address, { cache: "no-cache", mode: "same-origin" });
  if (!response.ok || !response.body)
    throw new InputError(`Cannot find the graph: the server answered ${response.status}`, { file });
  // A packed answer gives the packed length, which says nothing about the text.
  const total = response.headers.has("content-encoding") ? 0 : Number(response.headers.get("content-length") ?? 0);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  for (let reader = response.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    loaded += value.byteLength;
    if (Math.max(loaded, total) > LARGEST_FILE) {
      await reader.cancel();
      throw new InputError(`Cannot take so large a graph: expected ${LARGEST_FILE} bytes or fewer`, { file });
    }
    tell(loaded, total);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
