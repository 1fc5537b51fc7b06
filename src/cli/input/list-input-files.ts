import { lstat, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { InputError } from "../../domain/input-error.ts";
import { isArticleFile, NO_ARTICLE_FILE } from "../../domain/is-article-file.ts";

/** The name under which the standard input is asked for. */
export const STDIN = "-";

/** A file to read articles from. */
export interface InputFile {
  /** On the disk, or "-". */
  readonly path: string;
  /** Below the folder that was named, "/" as separator: what the graph calls it. */
  readonly file: string;
}

/** What the inputs of a command come to. */
export interface InputList {
  /** Folders in order of name, so that the same folder gives the same list everywhere. */
  readonly files: readonly InputFile[];
  readonly refused: readonly InputError[];
  /** What was passed over, a line each. */
  readonly notes: readonly string[];
}

/** Every file that the inputs name; folders with all below them. Names with a dot before them and links are passed over. */
export async function listInputFiles(inputs: readonly string[]): Promise<InputList> {
  const list = { files: new Array<InputFile>(), refused: new Array<InputError>(), notes: new Array<string>() };
  for (const input of inputs) {
    if (input === STDIN) {
      list.files.push({ path: STDIN, file: "stdin" });
      continue;
    }
    const found = await tryTo(input, list.refused, () => stat(input));
    if (found?.isDirectory()) await walk(input, "", list);
    else if (found) list.files.push({ path: input, file: basename(input) });
  }
  return list;
}

async function walk(
  root: string,
  below: string,
  list: { files: InputFile[]; refused: InputError[]; notes: string[] },
): Promise<void> {
  const names = (await tryTo(join(root, below), list.refused, () => readdir(join(root, below)))) ?? [];
  for (const name of names.sort()) {
    if (name.startsWith(".")) continue;
    const [path, file] = [join(root, below, name), below === "" ? name : `${below}/${name}`];
    const found = await tryTo(file, list.refused, () => lstat(path));
    if (found?.isSymbolicLink()) list.notes.push(`${file}: passed over, because it is a link`);
    else if (found?.isDirectory()) await walk(root, file, list);
    else if (found?.isFile() && isArticleFile(name)) list.files.push({ path, file });
    else if (found) list.notes.push(`${file}: ${NO_ARTICLE_FILE}`);
  }
}

/** What `look` finds; an error of the disk becomes a refusal of that file, and the others go on. */
async function tryTo<Found>(
  file: string,
  refused: InputError[],
  look: () => Promise<Found>,
): Promise<Found | undefined> {
  try {
    return await look();
  } catch (error) {
    refused.push(cannotRead(file, error));
    return undefined;
  }
}

/** An error of the disk, told as wrong input. */
export function cannotRead(file: string, error: unknown): InputError {
  const code = error instanceof Error && "code" in error ? `the system says ${String(error.code)}` : String(error);
  const right = code.endsWith("ENOENT") ? "expected a file or folder that exists" : code;
  return new InputError(`Cannot read: ${right}`, { file });
}
