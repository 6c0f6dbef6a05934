/** What reading one key gave. */
export type ReadText = { readonly ok: true; readonly text: string | null } | { readonly ok: false };

/** full: no room; refused: storing is not possible here. */
export type Wrote = 'ok' | 'full' | 'refused';

/** Storage whose every failure is a result. */
export interface SafeStorage {
  read(key: string): ReadText;
  write(key: string, text: string): Wrote;
  remove(key: string): boolean;
  /** Names that start with `prefix`; null when they cannot be read. */
  keys(prefix: string): readonly string[] | null;
}

/** `get` may throw: a browser that forbids storage does so already when it is named. */
export function safeStorage(get: () => Storage): SafeStorage {
  return {
    read(key) {
      try {
        return { ok: true, text: get().getItem(key) };
      } catch {
        return { ok: false };
      }
    },
    write(key, text) {
      try {
        get().setItem(key, text);
        return 'ok';
      } catch (error) {
        return isFull(error) && holdsAnything(get) ? 'full' : 'refused';
      }
    },
    remove(key) {
      try {
        get().removeItem(key);
        return true;
      } catch {
        return false;
      }
    },
    keys(prefix) {
      try {
        const storage = get();
        const names = Array.from({ length: storage.length }, (_, index) => storage.key(index));
        return names.filter((name): name is string => name?.startsWith(prefix) ?? false);
      } catch {
        return null;
      }
    },
  };
}

/** Browsers have several names for a lack of room. */
const isFull = (error: unknown): boolean =>
  error instanceof Error
    ? /quota/i.test(error.name) || /quota/i.test(error.message)
    : typeof error === 'object' && error !== null && 'name' in error && /quota/i.test(String(error.name));

/** Some browsers give no room at all in a private window; empty storage is never full of us. */
function holdsAnything(get: () => Storage): boolean {
  try {
    return get().length > 0;
  } catch {
    return false;
  }
}
