import type { SourceFile } from '../core/model/data';
import { sourceAddress } from '../core/share/sourceAddress';
import { useWords } from '../i18n/useWords';
import { AppLink } from './AppLink';

type Props = {
  source: SourceFile;
  /** On the sources page itself: without the way to that page. */
  isEntry?: boolean;
};

/**
 * One source: title (a link when there is an address), publisher and year, the text that its licence asks for, and the way
 * to all else that it supports. Titles are Dutch unless known otherwise.
 */
export function SourceLine({ source, isEntry = false }: Props) {
  const { t, pick } = useWords();
  const tail = [source.publisher, source.year].filter(Boolean).join(', ');
  return (
    <>
      {source.url ? (
        <a href={source.url} rel="noopener noreferrer" lang="nl">
          {source.title}
        </a>
      ) : (
        <span lang="nl">{source.title}</span>
      )}
      {tail ? ` (${tail})` : ''}
      {isEntry ? null : (
        <>
          {' · '}
          <AppLink
            to={sourceAddress(source.id)}
            className="no-print"
            aria-label={`${t('evidence.more')}: ${source.title}`}
          >
            {t('evidence.more')}
          </AppLink>
        </>
      )}
      {source.attribution ? <small>{pick(source.attribution)}</small> : null}
    </>
  );
}
