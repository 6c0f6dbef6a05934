import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';
import type { RoleDetail } from '../../../state/useLoaded';
import { Evidence } from '../../../ui/Evidence';
import { MoreList } from '../../../ui/MoreList';
import { RoleLink } from '../parts/RoleLink';
import { Row, Rows } from '../parts/Rows';
import { Section } from '../parts/Section';
import styles from './Ways.module.css';

const FIRST = 4;

/** Roles that do part of the same work. Beside the steps: nobody moves up or down by it. */
export function SharedTasks({ detail }: { detail: RoleDetail }) {
  const { t, pick } = useWords();
  const { byId } = useNetwork().graph;
  const shared = detail.sharedTasks.flatMap((each) => {
    const other = byId.get(each.role);
    return other ? [{ ...each, other }] : [];
  });
  if (shared.length === 0) return null;
  return (
    <Section id="delen" title={t('ways.shared.title')}>
      <p>{t('ways.shared.text')}</p>
      <MoreList
        items={shared}
        first={FIRST}
        keyOf={({ role }) => role}
        of={t('ways.shared.more')}
        className={styles.cards}
        itemClassName={styles.item}
      >
        {({ other, what, border, sources, confidence }) => (
          <>
            <h3>
              <RoleLink role={other} />
            </h3>
            <Rows>
              <Row term={t('ways.shared.what')}>{pick(what)}</Row>
              <Row term={t('ways.shared.border')}>{pick(border)}</Row>
            </Rows>
            <Evidence
              at={`functie/${detail.id}/sharedTasks/${other.id}`}
              of={t('ways.shared.of', { name: pick(other.name) })}
              confidence={confidence}
              sources={sources}
              sourceList={detail.sourceList}
            />
          </>
        )}
      </MoreList>
    </Section>
  );
}
