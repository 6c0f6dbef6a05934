import type { SourceFile } from '../../core/model/data';
import type { ShownRoute } from './useShownRoute';

/** Every source that the roles of a route cite, by id. */
export const sourcesOf = ({ details }: ShownRoute): Record<string, SourceFile> =>
  Object.assign({}, ...details.map((detail) => detail.sourceList));
