import { type ComponentType, type ReactNode, useState } from 'react';
import { late } from '../../i18n/late';
import { useAddress } from '../../state/address/useAddress';
import { EMPLOYERS_KEY, useNarrowing } from '../../state/narrowing';
import { PartBoundary } from '../../ui/PartBoundary';
import type { NoteProps } from './NarrowingNote';

let noteNow: ComponentType<NoteProps> | null = null;
const loadNote = () =>
  import('./NarrowingNote').then((module) => {
    noteNow = module.default;
    return module;
  });
// The note stands above what the gate lets through: it comes along, or it would push that down a moment later.
const Gate = late(() => Promise.all([import('./EmployersGate'), loadNote()]).then(([gate]) => gate), ['employers']);
const NoteLater = late(loadNote, ['employers']);

/**
 * A screen that can be narrowed to employers: it waits for their roles when the address names any, and costs nothing
 * otherwise. Once there, the gate stays, so that letting an employer go does not start the screen anew. It has no
 * boundary of its own: without it the screen would answer for all employers, which is not what was asked.
 */
export function Narrowed({ children }: { children: ReactNode }) {
  const { query } = useAddress();
  const names = query.has(EMPLOYERS_KEY);
  const [isGated, setGated] = useState(names);
  if (names && !isGated) setGated(true);
  return isGated ? <Gate>{children}</Gate> : children;
}

/** To which employers the screen is narrowed, and how sure that is; with chips where the screen has none of its own. */
export function NarrowingNote(props: NoteProps) {
  return useNarrowing() ? (
    <PartBoundary>
      <Note {...props} />
    </PartBoundary>
  ) : null;
}

function Note(props: NoteProps) {
  const [Piece] = useState(() => noteNow ?? NoteLater);
  return <Piece {...props} />;
}
