import { isArticleFile, NO_ARTICLE_FILE } from "../../domain/is-article-file.ts";
import type { PickedFile, PickedFiles } from "./open-files.ts";

/** Files of a folder in the order and under the names that the command line gives them; names with a dot before them are left out. */
function toPicked(files: readonly PickedFile[]): PickedFiles {
  const seen = files
    .filter(({ name }) => !name.split("/").some((step) => step.startsWith(".")))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return {
    files: seen.filter(({ name }) => isArticleFile(name)),
    notes: seen.filter(({ name }) => !isArticleFile(name)).map(({ name }) => `${name}: ${NO_ARTICLE_FILE}`),
  };
}

/** What a person chose in the browser's picker of files or of a folder. */
export function filesOfPicker(files: readonly File[]): PickedFiles {
  const below = files.map((file) => ({ name: file.webkitRelativePath.replace(/^[^/]*\//, ""), content: file }));
  if (below.some(({ name }) => name !== "")) return toPicked(below);
  return { files: files.map((file) => ({ name: file.name, content: file })), notes: [] };
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder's entries; the browser gives them in portions, the last of which is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return entries;
    entries.push(...portion);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function walk(entry: FileSystemEntry, name: string): Promise<PickedFile[]> {
  if (isFile(entry)) return [{ name, content: await fileOf(entry) }];
  if (!isFolder(entry)) return [];
  const below = await entriesOf(entry);
  const all = await Promise.all(below.map((one) => walk(one, name === "" ? one.name : `${name}/${one.name}`)));
  return all.flat();
}

/** What a person dropped: files by their names, folders with all below them. Asks the drop at once, as it is empty later. */
export function filesOfDrop(dropped: DataTransfer): Promise<PickedFiles> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const plain = [...dropped.files].map((file) => ({ name: file.name, content: file }));
  return readDrop(entries, plain);
}

async function readDrop(entries: readonly FileSystemEntry[], plain: readonly PickedFile[]): Promise<PickedFiles> {
  const folders = entries.filter(isFolder);
  if (folders.length === 0) return { files: plain, notes: [] };
  const [only] = entries.length === 1 ? folders : [];
  // Several at once are told apart by the names of the folders.
  const below = only ? await walk(only, "") : (await Promise.all(entries.map((one) => walk(one, one.name)))).flat();
  return toPicked(below);
}
