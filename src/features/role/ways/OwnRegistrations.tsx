import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { useWays } from '../../../state/useWays';
import { Evidence } from '../../../ui/Evidence';
import { LoadState } from '../../../ui/LoadState';
import { Row, Rows } from '../parts/Rows';
import { Section } from '../parts/Section';
import styles from './Ways.module.css';

/** Registrations that everybody in this role has or can have, with their rules. */
export function OwnRegistrations({ detail }: { detail: RoleDetail }) {
  const { t, pick } = useWords();
  const ways = useWays();
  if (detail.standsIn.length === 0) return null;
  if (ways.status !== 'ready')
    return (
      <Section id="registratie" title={t('ways.own.title')}>
        <LoadState state={ways} loading={t('ways.loading')} failed={t('ways.failed')} />
      </Section>
    );
  const rules = detail.standsIn.flatMap((id) => ways.value.registrations[id] ?? []);
  return (
    <Section id="registratie" title={t('ways.own.title')}>
      {rules.map((rule) => {
        const keeper = pick(rule.keeper.name);
        return (
          <div key={rule.id} className={styles.item}>
            <h3>{pick(rule.name)}</h3>
            <p className={styles.small}>{t(`ways.own.kind.${rule.kind}`)}</p>
            <p>{pick(rule.what)}</p>
            <p>{pick(rule.rule)}</p>
            <Rows>
              {rule.lapse ? <Row term={t('ways.own.lapse')}>{pick(rule.lapse)}</Row> : null}
              {rule.back ? <Row term={t('ways.own.back')}>{pick(rule.back)}</Row> : null}
              <Row term={t('ways.own.ask')}>{pick(rule.ask)}</Row>
              <Row term={t('ways.own.keeper')}>
                {rule.keeper.site ? (
                  <a href={rule.keeper.site} rel="noreferrer">
                    {keeper}
                  </a>
                ) : (
                  keeper
                )}
              </Row>
            </Rows>
            <Evidence
              at={`registratie/${rule.id}`}
              of={t('ways.own.of', { name: pick(rule.name) })}
              confidence={rule.confidence}
              asOf={rule.period?.asOf}
              sources={rule.sources}
              sourceList={ways.value.sourceList}
            />
          </div>
        );
      })}
    </Section>
  );
}
