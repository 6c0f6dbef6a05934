import type { SourceFile } from '../core/model/data';

type Props = { source: SourceFile };

/** One source: title (a link when there is an address), publisher and year. Titles are Dutch unless known otherwise. */
export function SourceLine({ source }: Props) {
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
    </>
  );
}
