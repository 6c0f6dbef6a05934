import { jsonSchemas } from '../../src/core/validate/jsonSchema';

/** The generated schema files as they must stand in data/schema/: path and text. */
export const schemaFiles = (): Map<string, string> =>
  new Map(
    Object.entries(jsonSchemas()).map(([name, schema]) => [
      `schema/${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );

/** Schema files that are missing, differ from the code, or belong to nothing. */
export function schemaDrift(files: ReadonlyMap<string, string>): string[] {
  const wanted = schemaFiles();
  const stale = [...wanted].filter(([file, text]) => files.get(file) !== text).map(([file]) => file);
  const stray = [...files.keys()].filter((file) => file.startsWith('schema/') && !wanted.has(file));
  return [...stale, ...stray];
}
