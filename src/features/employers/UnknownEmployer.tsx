import { nearestEmployers } from '../../core/employers/browseEmployers';
import type { EmployerFile } from '../../core/model/data';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import { ButtonLink } from '../../ui/ButtonLink';
import { Page } from '../../ui/Page';
import styles from './EmployerPage.module.css';

/** An id can be anything that fits in an address; more than this of it is not worth repeating. */
const MOST_LETTERS = 60;
const NEAREST = 5;

type Props = { id: string; employers: readonly EmployerFile[] };

/** An id that no employer has: the names most like it, and the way to all of them. */
export function UnknownEmployer({ id, employers }: Props) {
  const { t, language } = useWords();
  const near = nearestEmployers(employers, id, NEAREST);
  const asked = id.length > MOST_LETTERS ? `${id.slice(0, MOST_LETTERS)}…` : id;
  const title = t('employers.lost.title');
  return (
    <Page title={title} heading={title} width="reading">
      <p>{t(near.length > 0 ? 'employers.lost.near' : 'employers.lost.none', { id: asked })}</p>
      {near.length > 0 ? (
        <ul role="list" className={styles.near}>
          {near.map(({ id: other, name, municipalities }) => (
            <li key={other}>
              <AppLink to={paths.employer(other)} lang="nl">
                {name}
              </AppLink>
              <span className={styles.small}>{formatList(municipalities, language)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <p>{t('employers.lost.why')}</p>
      <p>
        <ButtonLink to={paths.employers()}>{t('employers.lost.toAll')}</ButtonLink>
      </p>
    </Page>
  );
}
