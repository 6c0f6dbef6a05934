import type { Language } from '../../core/model/data';
import { formatNumber } from '../../i18n/format';

/** "3,7 MB" or "42 kB" in the reader's notation; 1 kB is 1,000 bytes. */
export const fileSize = (bytes: number, language: Language): string =>
  bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language)} kB`
    : `${formatNumber(bytes / 1_000_000, language, 1)} MB`;
