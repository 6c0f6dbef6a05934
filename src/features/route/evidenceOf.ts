import type { FigureAt } from '../../core/evidence/figureAt';
import type { SourceFile } from '../../core/model/data';
import type { Leg } from './routeFacts';
import type { ShownRoute } from './useShownRoute';

/** Every source that the roles of a route cite, by id. */
export const sourcesOf = ({ details }: ShownRoute): Record<string, SourceFile> =>
  Object.assign({}, ...details.map((detail) => detail.sourceList));

/** A figure of a route as a whole, as the address of a report names it. */
export const routeFigure = ({ roles }: ShownRoute, place: string): FigureAt =>
  `route/${roles.map(({ id }) => id).join(',')}/${place}`;

/** A step of a route, or a figure of it. */
export const stepFigure = ({ detail, file }: Leg, place?: string): FigureAt =>
  `functie/${detail.id}/steps/${file.to}${place ? `/${place}` : ''}`;
