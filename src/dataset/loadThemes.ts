import { get, once } from './load';
import type { ThemesPage } from './themes';

/** Themes for HR and managers; apart, because only one late page needs them. */
export const loadThemes = (): Promise<ThemesPage> => once('themes', () => get('themes.json'));
