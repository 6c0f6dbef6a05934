import type { PlacedStep } from '../../core/employers/stepsWithin';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import { Arrow } from '../../ui/Arrow';
import styles from './EmployerPage.module.css';

/** Names of employers that fit beside a step; the others are counted. */
const NAMED = 2;

/** One step as a link to its route, with how usual it is and who has the other end. */
export function StepLine({ placed: { step, at, isSure } }: { placed: PlacedStep }) {
  const { t, pick, language } = useWords();
  const named = at.slice(0, NAMED).map(({ name }) => name);
  const others = at.length - named.length;
  const where = others > 0 ? [...named, t('employers.steps.others', { count: others })] : named;
  return (
    <>
      <AppLink to={paths.route(step.from.id, step.to.id)}>
        {pick(step.from.name)} <Arrow />
        <span className="visually-hidden">{t('employers.steps.to')}</span> {pick(step.to.name)}
      </AppLink>{' '}
      <span className={styles.small}>
        {t(`usualness.${step.usualness}`)}
        {isSure ? ` · ${t('employers.steps.sure')}` : ''}
        {where.length > 0 ? ` · ${t('employers.steps.at', { names: formatList(where, language) })}` : ''}
      </span>
    </>
  );
}
