/** No records at all. A file of its own: the first load needs it, and nothing else of the model. */
export const NO_RECORDS: ReadonlyMap<string, never> = new Map<string, never>();
