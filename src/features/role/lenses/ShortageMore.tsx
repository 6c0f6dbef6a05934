import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { Facts } from './Facts';
import { factsAbout } from './factsAbout';

/** Why employers look for people in this role, and the published figures behind it. */
export function ShortageMore({ detail }: { detail: RoleDetail }) {
  const { pick } = useWords();
  const { shortage, sourceList } = detail;
  return (
    <>
      {'unknown' in shortage ? null : <p>{pick(shortage.why)}</p>}
      <Facts facts={factsAbout(detail.facts, 'shortage')} sourceList={sourceList} />
    </>
  );
}
