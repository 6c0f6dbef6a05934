import { caddyRecipe } from './caddy';
import { nginxRecipe } from './nginx';

export type ServerName = 'nginx' | 'caddy';

export interface Recipe {
  /** From the root of the repository. */
  readonly file: string;
  readonly server: ServerName;
  /** Where the site lies: "/" or a sub-path with both slashes. */
  readonly base: string;
  readonly text: () => string;
}

const SUB_PATH = '/kaart/';

/** The configurations in hosting/, each made from the same rules. */
export const RECIPES: readonly Recipe[] = [
  { file: 'hosting/nginx.conf', server: 'nginx', base: '/', text: () => nginxRecipe('/') },
  { file: 'hosting/nginx-sub-path.conf', server: 'nginx', base: SUB_PATH, text: () => nginxRecipe(SUB_PATH) },
  { file: 'hosting/Caddyfile', server: 'caddy', base: '/', text: () => caddyRecipe('/') },
  { file: 'hosting/Caddyfile-sub-path', server: 'caddy', base: SUB_PATH, text: () => caddyRecipe(SUB_PATH) },
];
