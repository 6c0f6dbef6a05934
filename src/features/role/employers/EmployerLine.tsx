import type { EmployerFile } from '../../../core/model/data';
import { formatList, formatNumber } from '../../../i18n/format';
import { useWords } from '../../../i18n/useWords';
import { paths } from '../../../state/address/paths';
import { useSources } from '../../../state/useLoaded';
import { AppLink } from '../../../ui/AppLink';
import { Evidence } from '../../../ui/Evidence';
import styles from './Employers.module.css';

/** One employer: name (a link to its page, which has its site), its towns, and its size when that is known. */
export function EmployerLine({ employer }: { employer: EmployerFile }) {
  const { language } = useWords();
  return (
    <>
      <p className={styles.name} lang="nl">
        <AppLink to={paths.employer(employer.id)}>{employer.name}</AppLink>
      </p>
      {employer.municipalities.length > 0 ? (
        <p className={styles.small}>{formatList(employer.municipalities, language)}</p>
      ) : null}
      {'value' in employer.size ? <Size size={employer.size} id={employer.id} name={employer.name} /> : null}
    </>
  );
}

type SizeProps = { size: Extract<EmployerFile['size'], { value: number }>; id: string; name: string };

/** A published number of employees; its sources come from the list of all sources. */
function Size({ size, id, name }: SizeProps) {
  const { t, language } = useWords();
  const sources = useSources();
  const sourceList =
    sources.status === 'ready' ? Object.fromEntries(sources.value.sources.map((source) => [source.id, source])) : {};
  return (
    <>
      <p className={`${styles.small} numbers`}>
        {t('roleMore.employers.size', { value: formatNumber(size.value, language) })}
      </p>
      <Evidence
        {...size}
        sourceList={sourceList}
        of={t('roleMore.employers.of', { name })}
        at={`werkgever/${id}/size`}
      />
    </>
  );
}
