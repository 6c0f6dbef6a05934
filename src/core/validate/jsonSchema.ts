import { z } from 'zod';
import { FILE_RULES } from './files';

/** JSON Schemas of all data files by name, for editors that show hints and complete keys. Draft 7: what most of them read. */
export function jsonSchemas(): Record<string, unknown> {
  return Object.fromEntries(
    FILE_RULES.map((rule) => [rule.schemaName, z.toJSONSchema(rule.schema, { io: 'input', target: 'draft-7' })]),
  );
}
