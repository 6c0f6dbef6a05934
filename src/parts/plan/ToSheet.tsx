import { useState } from 'react';
import { routeId } from '../../core/plan/model';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { changePlan } from '../../state/plan/changePlan';
import { usePlan } from '../../state/plan/planStore';
import { Button } from '../../ui/Button';

type Props = {
  /** Ids of the roles of the route, start first. */
  roles: readonly string[];
};

/** Save a route and go to the sheet, where it then stands. */
export default function ToSheet({ roles }: Props) {
  const { t } = useWords();
  const { go } = useAddress();
  const id = routeId(roles);
  const isSaved = usePlan().routes.some((route) => route.id === id);
  const [failed, setFailed] = useState(false);
  const save = async () => {
    setFailed(false);
    try {
      // What is saved already stays as it is, with its note.
      if (!isSaved) await changePlan({ set: { kind: 'route', id } });
    } catch {
      // The code that keeps a plan could not be fetched; nothing was saved.
      setFailed(true);
      return;
    }
    go(paths.sheet());
  };
  return (
    <>
      <Button look="quiet" onClick={() => void save()}>
        {t('sheet.toSheet')}
      </Button>
      <p role="status">{failed ? t('sheet.toSheetFailed') : ''}</p>
    </>
  );
}
