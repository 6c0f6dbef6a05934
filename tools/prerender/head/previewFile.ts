import type { DataFiles } from '../../../src/core/model/data';
import type { PageFacts } from '../pageFacts';
import { contextOf, found } from './context';
import { fill, HEAD_WORDS } from './words';

export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

/** Folder in the built site; kept out of the copy for use without internet, which shows no previews. */
export const PREVIEW_FOLDER = 'previews';

/** From the root of the site, the picture of a page; pages without one of their own share the picture of the site. */
export const previewFile = ({ kind, id, language }: Pick<PageFacts, 'kind' | 'id' | 'language'>): string =>
  `${PREVIEW_FOLDER}/${(kind === 'role' || kind === 'employer') && id ? `${kind}-${id}` : 'site'}-${language}.png`;

/** What the picture shows, in words. */
export function previewAlt(page: PageFacts, data: DataFiles): string {
  const words = HEAD_WORDS[page.language];
  const { roles, employers } = contextOf(data);
  const site = data.site.name;
  if (page.kind === 'role') return fill(words.previewRole, { name: found(roles, page.id).name[page.language], site });
  if (page.kind === 'employer') return fill(words.previewEmployer, { name: found(employers, page.id).name, site });
  return fill(words.previewSite, { site, area: data.site.area[page.language] });
}
