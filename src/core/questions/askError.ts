/** A question that cannot be answered as asked: the reason, and the nearest ids when an id is unknown. Exit code 2. */
export class AskError extends Error {
  constructor(
    message: string,
    readonly nearest: readonly string[] = [],
  ) {
    super(message);
  }

  static unknown(what: string, given: string, known: readonly string[]): AskError {
    return new AskError(`${what}: unknown "${given}"`, known.slice(0, 40));
  }

  toJSON() {
    return { error: this.message, ...(this.nearest.length > 0 ? { nearest: this.nearest } : {}) };
  }
}
