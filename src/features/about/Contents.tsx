import { useWords } from '../../i18n/useWords';
import styles from './Contents.module.css';

type Props = { items: readonly { readonly id: string; readonly title: string }[] };

/** Links to the sections of a long page. */
export function Contents({ items }: Props) {
  const { t } = useWords();
  return (
    <nav aria-label={t('about.onThisPage')} className={`${styles.contents} no-print`}>
      <p aria-hidden="true">{t('about.onThisPage')}</p>
      <ul role="list">
        {items.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
