import { once } from '../../../core/evidence/together';
import { useWords } from '../../../i18n/useWords';
import { paths } from '../../../state/address/paths';
import type { RoleDetail } from '../../../state/useLoaded';
import { AppLink } from '../../../ui/AppLink';
import { Evidence } from '../../../ui/Evidence';
import { Station } from '../../../ui/Station';
import { useRoleWords } from '../parts/useRoleWords';
import { StepFacts } from './StepFacts';
import { StepMore } from './StepMore';
import styles from './Steps.module.css';
import type { FullStep } from './stepGroups';

/** One stop on the track: where the step leads, why, what it asks and what changes. */
export function StepStop({ full: { step, file }, detail }: { full: FullStep; detail: RoleDetail }) {
  const { t, pick } = useWords();
  const words = useRoleWords();
  const name = pick(step.to.name);
  return (
    <>
      <span className={styles.branch} data-line={step.to.group} aria-hidden="true">
        <Station line={step.to.group} />
      </span>
      <article aria-label={name} className={styles.card}>
        <div className={styles.told}>
          <h4>
            <AppLink to={paths.role(step.to.id)}>{name}</AppLink>
          </h4>
          <p className={styles.small}>
            {[words.group(step.to), step.to.kind === 'origin' ? '' : words.levelShort(step.to)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p>{pick(file.why)}</p>
          {step.admissionNeeds.length > 0
            ? words.needs(step.admissionNeeds).map((need) => (
                <p key={need} className={styles.need}>
                  {t('roleMore.on.needs', { list: need })}
                </p>
              ))
            : null}
          <p className={styles.small}>{t('roleMore.on.usual', { usualness: t(`usualness.${step.usualness}`) })}</p>
        </div>
        <StepFacts step={step} file={file} />
        <div>
          <StepMore full={{ step, file }} detail={detail} name={name} />
          <Evidence
            confidence={file.months.confidence}
            asOf={file.months.asOf}
            sources={once(file.months.sources, file.study.sources, file.experienceFirst?.sources ?? [], file.sources)}
            sourceList={detail.sourceList}
            of={t('roleMore.on.of', { name })}
            at={`functie/${detail.id}/steps/${file.to}`}
          >
            <p>
              {t('roleMore.on.studySure', { sure: t(`confidence.${file.study.confidence}`) })}{' '}
              {t('roleMore.on.stepSure', { sure: t(`confidence.${file.confidence}`) })} {t('roleMore.on.compared')}
            </p>
          </Evidence>
        </div>
      </article>
    </>
  );
}
