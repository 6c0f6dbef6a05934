import { together } from '../../core/evidence/together';
import type { Area } from '../../core/lenses/areas';
import type { FactFile, SourceFile } from '../../core/model/data';
import { formatNumber } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { Evidence } from '../../ui/Evidence';
import styles from './RegionScreen.module.css';

type Fact = FactFile & { readonly region: string };
type Props = {
  facts: readonly Fact[];
  areas: Readonly<Record<string, Area>>;
  /** Null: the whole area. */
  region: string | null;
  sourceList: Readonly<Record<string, SourceFile>>;
};

/** Per branch how many people work there and how many are 55 or older: those make room in the coming years. */
export function Workforce({ facts, areas, region, sourceList }: Props) {
  const { t, pick } = useWords();
  const regions = Object.keys(areas).filter(
    (id) => areas[id]?.covers.join() === id && (region === null || id === region),
  );
  const tables = regions.flatMap((id) => {
    const rows = rowsOf(facts.filter((fact) => fact.region === id));
    const area = areas[id];
    return rows.length > 0 && area ? [{ id, name: pick(area.name), rows }] : [];
  });
  return (
    <section aria-labelledby="mensen" className={styles.part}>
      <h2 id="mensen">{t('regionPage.workforce')}</h2>
      <p>{t(tables.length > 0 ? 'regionPage.workforceHow' : 'regionPage.noWorkforce')}</p>
      {tables.map(({ id, name, rows }) => (
        <WorkforceTable key={id} name={name} rows={rows} sourceList={sourceList} />
      ))}
    </section>
  );
}

interface Row {
  readonly sector: string;
  readonly employees: Fact | undefined;
  readonly older: Fact | undefined;
}

/** Rows of the branches that have a figure, in order of size. */
function rowsOf(facts: readonly Fact[]): Row[] {
  const find = (topic: string, sector: string) => facts.find((fact) => fact.topic === topic && fact.sector === sector);
  const sectors = [...new Set(facts.flatMap(({ sector }) => sector ?? []))];
  return sectors
    .map((sector) => ({ sector, employees: find('werkgelegenheid-branche', sector), older: find('leeftijd', sector) }))
    .filter(({ employees, older }) => employees !== undefined || older !== undefined)
    .sort((a, b) => (b.employees?.value ?? 0) - (a.employees?.value ?? 0));
}

type TableProps = { name: string; rows: readonly Row[]; sourceList: Props['sourceList'] };

function WorkforceTable({ name, rows, sourceList }: TableProps) {
  const { t, pick, language } = useWords();
  const { sectors } = useNetwork().graph.vocabulary;
  const facts = rows.flatMap(({ employees, older }) => [employees, older].filter((fact) => fact !== undefined));
  const years = [...new Set(facts.map(({ asOf }) => asOf.slice(0, 4)))].sort();
  const unknown = t('common.unknown').toLowerCase();
  const number = (fact: Fact | undefined) =>
    fact?.value === undefined ? unknown : formatNumber(fact.value, language, 1);
  const share = (fact: Fact | undefined) =>
    fact?.value === undefined ? unknown : t('regionPage.percent', { value: formatNumber(fact.value, language, 1) });
  return (
    <div className={styles.series}>
      <table className={`${styles.table} numbers`}>
        <caption>{t('regionPage.tableOf', { region: name, years: years.join(', ') })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('regionPage.branch')}</th>
            <th scope="col">{t('regionPage.employees')}</th>
            <th scope="col">{t('regionPage.older')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ sector, employees, older }) => {
            const term = sectors.find(({ id }) => id === sector);
            return (
              <tr key={sector}>
                <th scope="row">{term ? pick(term) : sector}</th>
                <td>{number(employees)}</td>
                <td>{share(older)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Evidence
        {...together(facts)}
        sourceList={sourceList}
        at={`cijfer/${facts[0]?.id}`}
        of={t('regionPage.tableOf', { region: name, years: years.join(', ') })}
      />
    </div>
  );
}
