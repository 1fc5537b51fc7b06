import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";

/** A folder served on this machine until it is stopped. */
export interface FolderServer {
  /** Ends with "/". */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** The content of a file by its path below the served folder, in place of what is on the disk; null: not there. */
export type Replaced = Readonly<Record<string, string | null>>;

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves a folder as GitHub Pages would, at the root or below a path such as "/hearsay/". */
export async function serveFolder(
  folder: string,
  { below = "/", replaced = {} as Replaced } = {},
): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    void answer(response, folder, pathname.startsWith(below) ? pathname.slice(below.length) : undefined, replaced);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new TypeError("The server has no port");
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { address: `http://127.0.0.1:${address.port}${below}`, stop };
}

async function answer(
  response: ServerResponse,
  folder: string,
  path: string | undefined,
  replaced: Replaced,
): Promise<void> {
  const file = path === "" ? "index.html" : normalize(decodeURIComponent(path ?? ".."));
  const content =
    file in replaced ? replaced[file] : file.startsWith("..") ? null : await readOrNull(join(folder, file));
  const mediaType = MEDIA_TYPES[extname(file)] ?? "application/octet-stream";
  if (content === null || content === undefined) response.writeHead(404).end("Not found");
  else response.writeHead(200, { "content-type": mediaType, "cache-control": "no-store" }).end(content);
}

async function readOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}
