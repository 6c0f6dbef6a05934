import { useWords } from '../i18n/useWords';
import { AppLink } from './AppLink';
import styles from './ViewSwitch.module.css';

type Props = {
  current: 'map' | 'list';
  /** Both keep what the reader chose: filters, lens and text. */
  mapPath: string;
  listPath: string;
};

/** The same roles as a drawing or as a list. */
export function ViewSwitch({ current, mapPath, listPath }: Props) {
  const { t } = useWords();
  const views = [
    { view: 'map', to: mapPath },
    { view: 'list', to: listPath },
  ] as const;
  return (
    <ul role="list" className={`${styles.views} no-print`} aria-label={t('nav.view')}>
      {views.map(({ view, to }) => (
        <li key={view}>
          <AppLink to={to} aria-current={view === current ? 'page' : undefined}>
            {t(`nav.${view}`)}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
