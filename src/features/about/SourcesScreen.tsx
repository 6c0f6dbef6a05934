import { useMemo } from 'react';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { useHash, useHashTarget } from '../../state/address/useHashTarget';
import { useSources } from '../../state/useLoaded';
import { useSourceUses } from '../../state/useSourceUses';
import { AppLink } from '../../ui/AppLink';
import { Page } from '../../ui/Page';
import { Attributions } from './Attributions';
import type { AskedSource } from './askedSource';
import { Contents } from './Contents';
import type { CountedSource } from './groupSources';
import { Lead } from './Lead';
import { LensMethods } from './LensMethods';
import { OpenData } from './OpenData';
import { SourceList } from './SourceList';
import { SourcesWaiting } from './SourcesWaiting';
import { Line, Stop } from './Stop';

/** How sure things are, how the lenses are made, every source, and what may be reused. */
export default function SourcesScreen() {
  const { t } = useWords();
  const sources = useSources();
  useHashTarget();
  const hash = useHash().slice(1);
  const sections = [
    { id: 'zekerheid', title: t('about.sources.sure') },
    { id: 'lenzen', title: t('about.sources.lenses') },
    { id: 'naamsvermelding', title: t('about.sources.attribution') },
    { id: 'hergebruik', title: t('about.sources.licences') },
    { id: 'open-data', title: t('about.sources.open.title') },
    { id: 'lijst', title: t('about.sources.list') },
  ];
  return (
    <Page title={t('about.sources.title')} heading={t('about.sources.heading')} width="reading">
      <Lead>{t('about.sources.lead')}</Lead>
      <Contents items={sections} />
      <Line line="medisch-ondersteunend">
        <Stop id="zekerheid" title={t('about.sources.sure')}>
          <ul>
            {(['verified', 'known', 'estimate'] as const).map((confidence) => (
              <li key={confidence}>
                <strong>{t(`confidence.${confidence}`)}</strong>. {t(`about.sources.${confidence}`)}
              </li>
            ))}
          </ul>
        </Stop>
        <Stop id="lenzen" title={t('about.sources.lenses')}>
          <LensMethods />
        </Stop>
        <Stop id="naamsvermelding" title={t('about.sources.attribution')}>
          {sources.status === 'ready' ? (
            <Attributions sources={sources.value.sources} />
          ) : (
            <SourcesWaiting loaded={sources} />
          )}
        </Stop>
        <Stop id="hergebruik" title={t('about.sources.licences')}>
          <p>{t('about.sources.licenceCode')}</p>
          <p>{t('about.sources.licenceData')}</p>
          <AppLink to={paths.licences()}>{t('about.licences.link')}</AppLink>
        </Stop>
        <Stop id="open-data" title={t('about.sources.open.title')}>
          <OpenData />
        </Stop>
        <Stop id="lijst" title={t('about.sources.list')}>
          {sources.status === 'ready' ? (
            <AskedList sources={sources.value.sources} hash={hash} />
          ) : (
            <SourcesWaiting loaded={sources} />
          )}
        </Stop>
      </Line>
    </Page>
  );
}

type ListProps = { sources: readonly CountedSource[]; asked: AskedSource | null };

/** The list, opened at the source that the address names; begins anew for another one. */
function AskedList({ sources, hash }: { sources: readonly CountedSource[]; hash: string }) {
  return sources.some(({ id }) => id === hash) ? (
    <OpenedList key={hash} sources={sources} id={hash} />
  ) : (
    <ShownList sources={sources} asked={null} />
  );
}

/** Waits for what rests on the source that was asked for: coming later, it would push down what is below it. */
function OpenedList({ sources, id }: { sources: readonly CountedSource[]; id: string }) {
  const loaded = useSourceUses(id);
  const asked = useMemo(() => ({ id, uses: loaded.status === 'ready' ? loaded.value : null }), [id, loaded]);
  return loaded.status === 'loading' ? (
    <SourcesWaiting loaded={loaded} />
  ) : (
    <ShownList sources={sources} asked={asked} />
  );
}

function ShownList(props: ListProps) {
  // What the address names may stand in the list, or just moved because of it.
  useHashTarget();
  return <SourceList {...props} />;
}
