import type { SourceFile } from '../core/model/data';
import { sourceAddress } from '../core/share/sourceAddress';
import { useWords } from '../i18n/useWords';
import { AppLink } from './AppLink';
import { AsPublished } from './AsPublished';

type Props = {
  source: SourceFile;
  /** On the sources page itself: without the way to that page. */
  isEntry?: boolean;
};

/**
 * One source: title (a link when there is an address), publisher and year, the text that its licence asks for, and the way
 * to all else that it supports.
 */
export function SourceLine({ source, isEntry = false }: Props) {
  const { t, pick } = useWords();
  const { title, publisher, year } = source;
  const tail = [publisher, year].filter(Boolean).join(', ');
  return (
    <>
      {source.url ? (
        <a href={source.url} rel="noopener noreferrer">
          <AsPublished name={title} />
        </a>
      ) : (
        <AsPublished name={title} />
      )}
      {tail ? <AsPublished name={publisher ?? ''} within={` (${tail})`} /> : null}
      {isEntry ? null : (
        <>
          {' · '}
          <AppLink to={sourceAddress(source.id)} className="no-print">
            {t('evidence.more')}
            <span className="visually-hidden">
              <AsPublished name={title} within={`: ${title}`} />
            </span>
          </AppLink>
        </>
      )}
      {source.attribution ? <small>{pick(source.attribution)}</small> : null}
    </>
  );
}
