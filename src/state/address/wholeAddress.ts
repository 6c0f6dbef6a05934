/** The whole address of a path inside the app, as it stands on paper and in a QR code. */
export const wholeAddress = (path: string): string =>
  new URL(import.meta.env.BASE_URL.replace(/\/$/, '') + path, globalThis.location?.origin ?? 'https://localhost').href;
