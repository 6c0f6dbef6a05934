import { loadThemes } from '../dataset/loadThemes';
import type { ThemesPage } from '../dataset/themes';
import { type Loaded, useLoaded } from './useLoaded';

export type { ThemesPage } from '../dataset/themes';

export const useThemes = (): Loaded<ThemesPage> => useLoaded('themes', loadThemes);
