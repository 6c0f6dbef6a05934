import { WISHES, type Wish } from '../../core/options/wishes';
import { WISH_WORDS, wishOf, withQuery } from './paths';

/** What an embedded page shows. */
export type EmbedView =
  | { readonly kind: 'role'; readonly id: string }
  | { readonly kind: 'steps'; readonly from: string; readonly wish: Wish }
  | { readonly kind: 'route'; readonly from: string; readonly to: string }
  | { readonly kind: 'employer'; readonly id: string };

/** Words in addresses, which stand on the sites of others: a contract. */
const THEME_WORDS = { system: 'systeem', light: 'licht', dark: 'donker' } as const;
export type EmbedTheme = keyof typeof THEME_WORDS;
export const EMBED_THEMES = Object.keys(THEME_WORDS) as readonly EmbedTheme[];

/** The theme that an address asks; that of the reader's system when it asks none that we know. */
export const themeOf = (word: string | null): EmbedTheme =>
  EMBED_THEMES.find((theme) => THEME_WORDS[theme] === word) ?? 'system';

/** The view of an address such as /insluiten/functie/<id>; null when it is none of ours. Ids are not looked up. */
export function embedView(kind: string, id: string | undefined, query: URLSearchParams): EmbedView | null {
  const [from, to] = [query.get('van') ?? '', query.get('naar') ?? ''];
  if (kind === 'functie' && id) return { kind: 'role', id };
  if (kind === 'werkgever' && id) return { kind: 'employer', id };
  if (kind === 'stappen' && !id) return { kind: 'steps', from, wish: wishOf(query.get('wens')) ?? WISHES[0] };
  return kind === 'route' && !id ? { kind: 'route', from, to } : null;
}

/** The address of an embedded page, without base. The theme of the system is the one without a word. */
export function embedPath(view: EmbedView, language: 'nl' | 'en', theme: EmbedTheme): string {
  const more = { taal: language, thema: theme === 'system' ? undefined : THEME_WORDS[theme] };
  switch (view.kind) {
    case 'role':
      return withQuery(`/insluiten/functie/${view.id}`, more);
    case 'employer':
      return withQuery(`/insluiten/werkgever/${view.id}`, more);
    case 'steps':
      return withQuery('/insluiten/stappen', { van: view.from, wens: WISH_WORDS[view.wish], ...more });
    case 'route':
      return withQuery('/insluiten/route', { van: view.from, naar: view.to, ...more });
  }
}
