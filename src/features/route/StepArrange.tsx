import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { neededCredentials, needsWorkplace } from './arrange';
import type { Leg } from './routeFacts';
import styles from './StepCard.module.css';

type Props = { leg: Leg };

/** What has to be in place before the step starts: waiting points belong in the picture too. */
export function StepArrange({ leg }: Props) {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  const { file, detail } = leg;
  const nameOf = (id: string) => {
    const term = graph.vocabulary.credentials.find((candidate) => candidate.id === id);
    return term ? pick(term) : id;
  };
  const needs = neededCredentials(leg);
  const notes = file.trainings.flatMap((id) => detail.trainings[id]?.admissionNote ?? []);
  const requirements = file.requirements?.[language] ?? [];
  const workplace = needsWorkplace(leg);
  if (needs.length === 0 && notes.length === 0 && requirements.length === 0 && !workplace)
    return <p>{t('route.arrangeNone')}</p>;
  return (
    <ul className={styles.list}>
      {requirements.map((requirement) => (
        <li key={requirement}>{requirement}</li>
      ))}
      {needs.map((group) => (
        <li key={group.join()}>{t('route.needs', { list: group.map(nameOf).join(t('route.or')) })}</li>
      ))}
      {notes.map((note) => (
        <li key={note.nl}>{t('route.admission', { note: pick(note) })}</li>
      ))}
      {workplace ? <li>{t('route.workplace')}</li> : null}
    </ul>
  );
}
