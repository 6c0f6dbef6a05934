import { openFiles, openFolder } from 'virtual:open-data';
import { useWords } from '../../i18n/useWords';
import { Fold } from '../../ui/Fold';
import { fileSize } from './fileSize';
import styles from './OpenData.module.css';

/** Files that most people want, in this order; each has words of its own. */
const MAIN = ['dataset.json', 'graph.graphml', 'README.md'] as const;
const isTable = (path: string): boolean => path.endsWith('.csv');

/** The data of the map as files to take along, with their sizes. */
export function OpenData() {
  const { t } = useWords();
  const names: Readonly<Record<string, string>> = t('about.sources.open.table', { returnObjects: true });
  const tables = openFiles.filter(({ path }) => isTable(path));
  const others = openFiles.filter(({ path }) => !isTable(path) && !MAIN.some((main) => main === path));
  return (
    <>
      <p>{t('about.sources.open.intro')}</p>
      <ul className={styles.files}>
        {MAIN.map((path) => (
          <OpenFile key={path} path={path} name={t(`about.sources.open.file.${path.split('.')[0] as 'dataset'}`)} />
        ))}
      </ul>
      <Fold title={t('about.sources.open.tables', { count: tables.length })}>
        <p>{t('about.sources.open.tablesHelp')}</p>
        <ul className={styles.files}>
          {tables.map(({ path }) => {
            const id = path.replace(/^csv\/|\.csv$/g, '');
            return <OpenFile key={path} path={path} name={names[id] ? `${names[id]} (${id}.csv)` : `${id}.csv`} />;
          })}
        </ul>
      </Fold>
      <Fold title={t('about.sources.open.others')}>
        <ul className={styles.files}>
          {others.map(({ path }) => (
            <OpenFile key={path} path={path} name={path} />
          ))}
        </ul>
      </Fold>
    </>
  );
}

function OpenFile({ path, name }: { path: string; name: string }) {
  const { language } = useWords();
  const bytes = openFiles.find((file) => file.path === path)?.bytes ?? 0;
  return (
    <li>
      <a href={`${import.meta.env.BASE_URL}${openFolder}${path}`} download>
        {name}
      </a>{' '}
      <span className={styles.size}>({fileSize(bytes, language)})</span>
    </li>
  );
}
