import { useWords } from '../../../i18n/useWords';
import type { RoleDetail } from '../../../state/useLoaded';
import { useWays } from '../../../state/useWays';
import { Evidence } from '../../../ui/Evidence';
import { Fold } from '../../../ui/Fold';
import { LoadState } from '../../../ui/LoadState';
import { Row, Rows } from '../parts/Rows';
import { Section } from '../parts/Section';
import styles from './Ways.module.css';

/** Forms in which the same work can be done: information, not a step. */
export function WorkForms({ detail }: { detail: RoleDetail }) {
  const { t, pick } = useWords();
  const ways = useWays();
  if (detail.forms.length === 0 || ways.status === 'loading') return null;
  if (ways.status === 'failed')
    return (
      <Section id="contract" title={t('ways.forms.title')}>
        <LoadState state={ways} loading={t('ways.loading')} failed={t('ways.failed')} />
      </Section>
    );
  const { forms, sourceList } = ways.value;
  return (
    <Section id="contract" title={t('ways.forms.title')}>
      <p>{t('ways.forms.text')}</p>
      <div className={styles.folds}>
        {detail.forms
          .flatMap((id) => forms[id] ?? [])
          .map((form) => (
            <Fold key={form.id} title={pick(form.name)}>
              <p>{pick(form.what)}</p>
              <Rows>
                <Row term={t('ways.forms.good')}>{pick(form.goodSides)}</Row>
                <Row term={t('ways.forms.bad')}>{pick(form.badSides)}</Row>
                <Row term={t('ways.forms.ask')}>{pick(form.ask)}</Row>
              </Rows>
              <Evidence
                at={`contract/${form.id}`}
                of={t('ways.forms.of', { name: pick(form.name) })}
                confidence={form.confidence}
                asOf={form.asOf}
                sources={form.sources}
                sourceList={sourceList}
              />
            </Fold>
          ))}
      </div>
    </Section>
  );
}
