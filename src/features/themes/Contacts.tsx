import type { FigureAt } from '../../core/evidence/figureAt';
import type { SourceFile, ThemeFile } from '../../core/model/data';
import { formatDate, formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { AsPublished } from '../../ui/AsPublished';
import { Evidence } from '../../ui/Evidence';
import styles from './Findings.module.css';

type Props = {
  contacts: ThemeFile['contacts'];
  sourceList: Readonly<Record<string, SourceFile>>;
  /** The theme, as the address of a report names it. */
  at: FigureAt;
};

/** Organisations and programmes where an employer can go, with the regions they are for. */
export function Contacts({ contacts, sourceList, at }: Props) {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  return (
    <ul role="list" className={styles.findings}>
      {contacts.map(({ name, what, site, regions, asOf, confidence, sources }, index) => {
        const places = graph.regions.filter(({ id }) => regions.includes(id)).map((region) => pick(region.name));
        return (
          <li key={name} className={styles.finding}>
            <p className={styles.verdict}>
              <strong>
                <AsPublished name={name} />
              </strong>{' '}
              <span>
                {places.length > 0 ? formatList(places, language) : t('themes.everywhere')}
                {asOf ? ` (${t('themes.asOf', { date: formatDate(asOf, language) })})` : ''}
              </span>
            </p>
            <p>{pick(what)}</p>
            {site ? (
              <p>
                <a href={site} rel="noopener noreferrer">
                  <span aria-hidden="true">{t('themes.toSite')}</span>
                  <span className="visually-hidden">
                    <AsPublished name={name} within={t('themes.toSiteOf', { name })} />
                  </span>
                </a>
              </p>
            ) : null}
            <Evidence
              confidence={confidence}
              asOf={asOf}
              sources={sources}
              sourceList={sourceList}
              of={name}
              ofName={name}
              at={`${at}/contacts/${index}`}
            />
          </li>
        );
      })}
    </ul>
  );
}
