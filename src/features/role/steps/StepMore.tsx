import { useWords } from '../../../i18n/useWords';
import { paths } from '../../../state/address/paths';
import { useNetwork } from '../../../state/network';
import type { RoleDetail } from '../../../state/useLoaded';
import { AppLink } from '../../../ui/AppLink';
import { Fold } from '../../../ui/Fold';
import { TermText } from '../../../ui/TermText';
import { Row, Rows } from '../parts/Rows';
import { useRoleWords } from '../parts/useRoleWords';
import { StepRegisters } from './StepRegisters';
import type { FullStep } from './stepGroups';

type Props = { full: FullStep; detail: RoleDetail; name: string };

/** The rest of a step: which training, in which way, what is asked, what makes it shorter, what one gives up. */
export function StepMore({ full: { step, file }, detail, name }: Props) {
  const { t, pick, language } = useWords();
  const words = useRoleWords();
  const { graph } = useNetwork();
  const trainings = step.trainings.flatMap(({ id }) => detail.trainings[id] ?? []);
  const requirements = file.requirements?.[language] ?? [];
  return (
    <Fold title={t('roleMore.on.more')} fullTitle={t('roleMore.on.moreOf', { name })}>
      <Rows>
        {trainings.length > 0 ? (
          <Row term={t('roleMore.on.trainings')}>
            {trainings.map((training) => (
              <p key={training.id}>{pick(training.name)}</p>
            ))}
          </Row>
        ) : null}
        {step.learningRoutes.length > 0 ? (
          <Row term={t('roleMore.on.routes')}>
            {graph.vocabulary.learningRoutes
              .filter(({ id }) => step.learningRoutes.some((route) => route === id))
              .map((way) => (
                <p key={way.id}>
                  <AppLink to={paths.learning(way.id)}>{pick(way)}</AppLink>
                </p>
              ))}
          </Row>
        ) : null}
        <Row term={t('roleMore.on.cost')}>
          <p>{t(`payer.${step.payer}`)}</p>
          <p>{t(`wage.${step.wage}`)}</p>
        </Row>
        {requirements.length > 0 ? (
          <Row term={t('roleMore.on.requirements')}>
            {requirements.map((each) => (
              <p key={each}>
                <TermText text={each} />
              </p>
            ))}
          </Row>
        ) : null}
        {file.shortening ? (
          <Row term={t('roleMore.on.shortening')}>
            <TermText text={pick(file.shortening)} />
          </Row>
        ) : null}
        {step.giveUp.length > 0 ? (
          <Row term={t('roleMore.on.giveUp')}>
            {words.giveUps(step.giveUp).map((each) => (
              <p key={each}>{each}</p>
            ))}
          </Row>
        ) : null}
      </Rows>
      <StepRegisters file={file} detail={detail} />
      {file.besideJob ? <p>{t('roleMore.on.besideJob')}</p> : null}
    </Fold>
  );
}
