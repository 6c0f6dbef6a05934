import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { RealData } from '../graphs/realData';

export const ENGINES = ['ours', 'plain fuse', 'minisearch'] as const;
export type EngineName = (typeof ENGINES)[number];

/** Ids of roles, best first. */
export type Engine = (query: string) => readonly string[];

/** What the screens show; the peers return everything they find. */
const LIMIT = 10;

/** The same names and aliases, of both languages, for all; ours looks through tasks and skills as well. */
export function makeEngine(name: EngineName, { documents, makeSearch }: RealData): Engine {
  switch (name) {
    case 'ours': {
      const search = makeSearch();
      return (query) => search(query, LIMIT).map((hit) => hit.id);
    }
    case 'plain fuse': {
      const fuse = new Fuse(documents, { keys: ['name.nl', 'name.en', 'aliases.nl', 'aliases.en'] });
      return (query) => fuse.search(query).map((hit) => hit.item.id);
    }
    case 'minisearch': {
      const index = new MiniSearch<MiniDocument>({
        fields: ['name', 'aliases'],
        searchOptions: { fuzzy: 0.2, prefix: true, boost: { name: 2 } },
      });
      index.addAll(
        documents.map(({ id, name: { nl, en }, aliases }) => ({
          id,
          name: `${nl}\n${en}`,
          aliases: [...aliases.nl, ...aliases.en].join('\n'),
        })),
      );
      return (query) => index.search(query).map((hit) => String(hit.id));
    }
  }
}

interface MiniDocument {
  readonly id: string;
  readonly name: string;
  readonly aliases: string;
}
