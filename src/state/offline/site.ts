/** The address of this site, with a slash at its end; also the scope of its worker. */
export const siteAddress = (): string => new URL(import.meta.env.BASE_URL, window.location.href).href;

export const workerAddress = (): string => `${siteAddress()}sw.js`;

/** The release that this page came from; empty when the build keeps no copy (development, or taken away on purpose). */
export const pageRelease = (): string => document.querySelector<HTMLMetaElement>('meta[name="release"]')?.content ?? '';
