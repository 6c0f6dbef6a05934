import { contrastOf } from '../../colour/contrast';
import type { OwnFile } from '../../model/data';
import type { OwnCode, OwnFinding } from '../../own/finding';
import { GROUNDS, LEAST_CONTRAST } from '../../own/grounds';

type Finding = OwnFinding<OwnCode>;

const wrong = (path: Finding['path'], code: OwnCode, values: Finding['values'] = {}): Finding => ({
  severity: 'error',
  path,
  code,
  values,
});

/** Whether an employer's own file agrees with itself. `today` ("2026-12-31") is the last day that can have been; null skips that. */
export function ownConsistency(file: OwnFile, today: string | null): Finding[] {
  return [
    ...(today !== null && file.statedOn > today ? [wrong(['statedOn'], 'future', { date: file.statedOn, today })] : []),
    ...(file.contact && !file.contact.page && !file.contact.address ? [wrong(['contact'], 'contact-empty')] : []),
    ...namedTwice(file),
    ...paleColours(file),
  ];
}

function namedTwice({ names }: OwnFile): Finding[] {
  const ids = names.map(({ role }) => role);
  return ids.flatMap((id, i) => (ids.indexOf(id) < i ? [wrong(['names', i, 'role'], 'twice', { id })] : []));
}

const THEMES = ['light', 'dark'] as const;
const USES = ['text', 'line'] as const;
const PLACES = ['paper', 'card'] as const;

/** Colours that do not stand out; of the two grounds of a theme the worst is told, with what was measured. */
function paleColours({ colours }: OwnFile): Finding[] {
  if (!colours) return [];
  return THEMES.flatMap((theme) =>
    USES.flatMap((use) => {
      const measured = PLACES.map((place) => contrastOf(colours[theme][use], GROUNDS[theme][place]));
      const ratio = Math.min(...measured);
      const ground = GROUNDS[theme][PLACES[measured.indexOf(ratio)] ?? 'paper'];
      const least = LEAST_CONTRAST[use];
      return ratio >= least
        ? []
        : [
            wrong(['colours', theme, use], 'contrast', {
              colour: colours[theme][use],
              ground,
              // Down, never up: 4.499 is not 4.5.
              ratio: (Math.floor(ratio * 100) / 100).toFixed(2),
              least: String(least),
            }),
          ];
    }),
  );
}
