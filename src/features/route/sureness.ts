import type { Confidence, SourceFile } from '../../core/model/data';
import { sourcesOf } from './evidenceOf';
import type { ShownRoute } from './useShownRoute';

interface Figure {
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** Every figure that the route page shows, with how sure it is. */
function figuresOf({ legs, details }: ShownRoute): Figure[] {
  const ofSteps = legs.flatMap(({ file, detail }) => [
    file,
    file.months,
    file.study,
    ...(file.experienceFirst ? [file.experienceFirst] : []),
    ...file.trainings.flatMap((id) => detail.trainings[id]?.months ?? []),
  ]);
  const ofRoles = details.flatMap(({ strain, pay }) => [
    ...('unknown' in strain ? [] : [strain]),
    ...pay.flatMap((entry) => [entry, ...entry.scales]),
  ]);
  return [...ofSteps, ...ofRoles];
}

export interface Sureness {
  readonly counts: Readonly<Record<Confidence, number>>;
  readonly sources: readonly SourceFile[];
}

/** How many facts of this route are checked, known and estimated, and all their sources by title. */
export function surenessOf(shown: ShownRoute): Sureness {
  const counts = { verified: 0, known: 0, estimate: 0 };
  const ids = new Set<string>();
  for (const { confidence, sources } of figuresOf(shown)) {
    counts[confidence] += 1;
    for (const id of sources) ids.add(id);
  }
  const list = sourcesOf(shown);
  const sources = [...ids].flatMap((id) => list[id] ?? []).sort((a, b) => a.title.localeCompare(b.title, 'nl'));
  return { counts, sources };
}
