import { stepsFrom, stepsInto } from '../../../core/graph/buildGraph';
import type { Role } from '../../../core/model/graph';
import { useWords } from '../../../i18n/useWords';
import { carry, routeUnder } from '../../../state/address/carry';
import { paths } from '../../../state/address/paths';
import { useAddress } from '../../../state/address/useAddress';
import { useNetwork } from '../../../state/network';
import { Button } from '../../../ui/Button';
import { ButtonLink } from '../../../ui/ButtonLink';
import styles from './RolePanel.module.css';

type Props = { role: Role; mine: Role | null; onMine(id: string): void };

/** The ways on from this station: read more, go on, come here, or stand here. */
export function PanelActions({ role, mine, onMine }: Props) {
  const { t } = useWords();
  const { graph } = useNetwork();
  const { query } = useAddress();
  const isMine = mine === role;
  return (
    <section aria-label={t('panel.actions')} className="no-print">
      <ul role="list" className={styles.actions}>
        <li>
          <ButtonLink to={carry(paths.role(role.id), query)}>{t('panel.toRole')}</ButtonLink>
        </li>
        {stepsFrom(graph, role).length > 0 ? (
          <li>
            <ButtonLink look="quiet" to={carry(paths.options(role.id), query)}>
              {t('panel.allSteps')}
            </ButtonLink>
          </li>
        ) : null}
        {mine && !isMine && stepsInto(graph, role).length > 0 ? (
          <li>
            <ButtonLink look="quiet" to={routeUnder(query, mine, role)}>
              {t('panel.routeHere')}
            </ButtonLink>
          </li>
        ) : null}
        <li>
          {isMine ? (
            <ButtonLink look="quiet" to={paths.from(role.id)}>
              {t('panel.drawMine')}
            </ButtonLink>
          ) : (
            <Button look="quiet" onClick={() => onMine(role.id)}>
              {t('panel.makeMine')}
            </Button>
          )}
        </li>
      </ul>
    </section>
  );
}
