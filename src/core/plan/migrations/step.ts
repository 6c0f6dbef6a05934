/**
 * One step from a version of kept plans to the next. It gets one record at a time, as it was kept, and gives what
 * becomes of it: usually one record, none when it has no place any more, several when it is split. Steps are never
 * removed: somebody may come back after years.
 */
export interface Step {
  /** The version that this step makes. */
  readonly to: number;
  readonly change: (record: Readonly<Record<string, unknown>>) => readonly unknown[];
}

/** What a release of the product writes, and how it comes there from what earlier ones wrote. */
export interface Release {
  readonly version: number;
  readonly steps: readonly Step[];
}
