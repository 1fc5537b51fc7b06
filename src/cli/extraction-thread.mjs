// A thread of `--jobs N`: like the launcher, it runs the TypeScript as it stands.
import { register } from "tsx/esm/api";

register();
const { serveExtraction } = await import("./serve-extraction.ts");
serveExtraction();
