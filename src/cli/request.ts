/** What a command hands back to the shell: all well, something found or failed, wrong use. */
export type ExitCode = 0 | 1 | 2;

/** What stands on the command line, taken apart. */
export interface Request {
  readonly inputs: readonly string[];
  readonly out?: string;
  readonly format?: string;
  readonly title?: string;
  /** Ids or names of what is to be exported; absent: all. */
  readonly only?: readonly string[];
  /** Files of corrections, applied together. */
  readonly corrections?: readonly string[];
  readonly quiet: boolean;
  /** Threads that extract side by side. */
  readonly jobs: number;
  readonly watch: boolean;
}
