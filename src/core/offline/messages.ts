/** What pages and worker say to each other. */

/** From a page to the worker. */
export type ToWorker =
  /** How much is kept? The answer (`KeptState`) comes through the port that is sent along. */
  | { readonly ask: 'state' }
  /** The reader agreed to the new version. */
  | { readonly ask: 'activate' }
  /** Keep also what was left out to save data. */
  | { readonly ask: 'keep-all' };

export interface KeptState {
  readonly release: string;
  /** How many files are kept, of how many that all screens need. */
  readonly files: number;
  readonly allFiles: number;
  /** Room they take, in bytes. */
  readonly bytes: number;
}

/** From the worker to all pages. */
export type ToPages =
  /** A new version could not be fetched; `path` is the file that failed. */
  | { readonly tell: 'install-failed'; readonly path: string }
  /** A request of ours reached the network, or did not. */
  | { readonly tell: 'network'; readonly reached: boolean }
  /** Which release are you? The answer goes through the port. */
  | { readonly tell: 'say-release' };

/** Whether a message is one of ours; others may use the same channel, such as extensions. */
export const isToPages = (data: unknown): data is ToPages =>
  typeof data === 'object' && data !== null && 'tell' in data;
export const isToWorker = (data: unknown): data is ToWorker =>
  typeof data === 'object' && data !== null && 'ask' in data;
