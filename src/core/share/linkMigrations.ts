/** One part of a link: a word, and what stands after its "=". */
export interface LinkPart {
  readonly word: string;
  readonly value: string;
}

/** From one version of the link to the next. */
export type LinkMigration = (parts: readonly LinkPart[]) => readonly LinkPart[];

/**
 * Small steps from each version to the next, the oldest first: a link of any age goes through all that came after it.
 * They are never deleted, because links are printed and kept.
 */
export const LINK_MIGRATIONS: readonly LinkMigration[] = [];

export const LINK_VERSION = LINK_MIGRATIONS.length + 1;

/** The parts of a link of some version as a link of today would have them. */
export const migrateLink = (
  parts: readonly LinkPart[],
  version: number,
  migrations: readonly LinkMigration[] = LINK_MIGRATIONS,
): readonly LinkPart[] => migrations.slice(version - 1).reduce((now, migrate) => migrate(now), parts);
