import { InputError } from "../../src/domain/input-error.ts";

/** What `read` gives, or undefined where it refuses; any other error than an InputError fails the test. */
export function unlessRefused<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
