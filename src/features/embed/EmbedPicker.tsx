import { useState } from 'react';
import { snippetOf } from '../../core/embed/snippet';
import { useWords } from '../../i18n/useWords';
import { type EmbedView, embedPath } from '../../state/address/embedAddress';
import { paths } from '../../state/address/paths';
import { wholeAddress } from '../../state/address/wholeAddress';
import { AppLink } from '../../ui/AppLink';
import { Page } from '../../ui/Page';
import styles from './EmbedPicker.module.css';
import { Lines } from './Lines';
import { LookChoice } from './LookChoice';
import type { Look } from './look';
import { Preview } from './Preview';
import { useViewTitle } from './useViewTitle';
import { ViewChoice } from './ViewChoice';

/** What is shown before anything is chosen. */
const START: EmbedView = { kind: 'role', id: 'verzorgende-ig' };

/** Writes the lines with which another site shows a piece of the map, and shows how that looks. */
export default function EmbedPicker() {
  const { t, language } = useWords();
  const [view, setView] = useState<EmbedView>(START);
  const [look, setLook] = useState<Look>({ language, theme: 'system', width: null });
  const titleOf = useViewTitle();
  const path = embedPath(view, look.language, look.theme);
  const title = titleOf(view);
  const lines = (script: string | null) => snippetOf({ address: wholeAddress(path), title, width: look.width, script });
  return (
    <Page title={t('embed.title')} heading={t('embed.heading')} width="reading">
      <p className={styles.lead}>{t('embed.lead')}</p>
      <p>{t('embed.free')}</p>
      <div className={styles.choices}>
        <ViewChoice view={view} onChange={setView} />
        <LookChoice look={look} onChange={setLook} />
      </div>
      <Preview path={path} title={title} width={look.width} />
      <section className={styles.part}>
        <h2>{t('embed.lines')}</h2>
        <Lines
          title={t('embed.withScript')}
          text={t('embed.withScriptText')}
          lines={lines(wholeAddress('/insluiten.js'))}
        />
        <Lines title={t('embed.withoutScript')} text={t('embed.withoutScriptText')} lines={lines(null)} />
        <p className={styles.quiet}>{t('embed.policy')}</p>
      </section>
      <p>
        <AppLink to={paths.ownFile()}>{t('embed.own')}</AppLink>
      </p>
    </Page>
  );
}
