import type { Role } from '../../core/model/graph';
import { useWords } from '../../i18n/useWords';
import { CompareLink } from './CompareLink';
import { SaveRole } from './SaveRole';

/** What one can do with a possibility: lay it beside the present role, and save it. */
export default function CardPlan({ from, role }: { from: Role; role: Role }) {
  const { pick } = useWords();
  return (
    <>
      <CompareLink from={from.id} id={role.id} name={pick(role.name)} words="compare" />
      <SaveRole id={role.id} />
    </>
  );
}
