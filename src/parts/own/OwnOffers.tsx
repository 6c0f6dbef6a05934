import type { OwnFile } from '../../core/model/data';
import { formatNumber } from '../../i18n/format';
import { inSentence } from '../../i18n/roleName';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { useWordLists } from '../../state/useLoaded';
import styles from './OwnStatements.module.css';

type Offer = OwnFile['offers'][number];

/** What the employer pays and offers, each with the role, step or training that it is about. */
export function OwnOffers({ file: { offers } }: { file: OwnFile }) {
  const { t, pick } = useWords();
  const aboutWords = useAboutWords();
  const terms = useTerms();
  if (offers.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3>{t('own.offers.title')}</h3>
      <ul role="list" className={styles.offers}>
        {offers.map((offer) => (
          <li key={JSON.stringify([offer.about, offer.text.nl])}>
            <p className={styles.about}>{aboutWords(offer.about)}</p>
            {offer.name ? <p className={styles.name}>{pick(offer.name)}</p> : null}
            <p>{pick(offer.text)}</p>
            {terms(offer) ? <p className={styles.terms}>{terms(offer)}</p> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

function useAboutWords() {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const lists = useWordLists();
  const nameOf = (id = '') => {
    const role = graph.byId.get(id);
    return role ? inSentence(pick(role.name)) : id;
  };
  return ({ role, from, to, training }: Offer['about']): string => {
    if (role !== undefined) return t('own.offers.role', { name: nameOf(role) });
    if (training === undefined) return t('own.offers.step', { from: nameOf(from), to: nameOf(to) });
    const name = lists.status === 'ready' ? lists.value.trainings.get(training) : undefined;
    return t('own.offers.training', { name: name ? pick(name) : training });
  };
}

function useTerms() {
  const { t, language } = useWords();
  return ({ pays, wage, paidHours }: Offer): string =>
    [
      pays && t(`own.offers.pays.${pays}`),
      wage && t(`own.offers.wage.${wage}`),
      paidHours !== undefined && t('own.offers.hours', { hours: formatNumber(paidHours, language, 1) }),
    ]
      .filter(Boolean)
      .join(' · ');
}
