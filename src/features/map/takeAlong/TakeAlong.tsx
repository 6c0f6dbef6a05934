import { dataVersion } from 'virtual:dataset';
import { type MouseEvent, useId, useRef, useState } from 'react';
import type { RoleEntry } from '../../../core/browse/entries';
import type { MapLayout } from '../../../core/layout/mapLayout';
import type { MapScene } from '../../../core/layout/scene';
import { useWords } from '../../../i18n/useWords';
import type { MapLook } from '../../../state/mapLook';
import { Button } from '../../../ui/Button';
import { makeSheets, type Paper } from './makeSheets';
import { PrintSheets } from './PrintSheets';
import { sheetPicture } from './paintSheet';
import { saveFile, sheetText } from './saveFile';
import type { Sheet } from './shapes';
import { sheetWords } from './sheetWords';
import styles from './TakeAlong.module.css';
import { usePrint } from './usePrint';

type Props = {
  scene: MapScene;
  layout: MapLayout;
  /** Name by role index, in the reader's language. */
  names: readonly string[];
  columnNames: readonly string[];
  bandNames: readonly string[];
  look: MapLook;
  entries: readonly RoleEntry[];
};

type Told = { readonly kind: 'busy' | 'failed' } | { readonly kind: 'saved'; readonly file: string } | null;

/** "Take it along": the map on paper or as a file, with what is chosen on it now. */
export default function TakeAlong({ scene, layout, names, columnNames, bandNames, look, entries }: Props) {
  const words = useWords();
  const { t } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [told, setTold] = useState<Told>(null);
  const sheetsFor = (paper: Paper): readonly Sheet[] => {
    const { graph } = scene;
    const onPaper = sheetWords(words, graph.vocabulary, siteName());
    return makeSheets(paper, { graph, layout, names, columnNames, bandNames, look, entries, words: onPaper });
  };
  const { sheets, print } = usePrint(() => sheetsFor('a3'));

  const printOn = (paper: Paper) => {
    dialog.current?.close();
    print(sheetsFor(paper));
  };
  const save = async (ending: 'svg' | 'png') => {
    setTold({ kind: 'busy' });
    // Once around, so that "one moment" is on the screen before the work starts.
    await new Promise((done) => setTimeout(done));
    const blob = await fileOf(sheetsFor('a3'), ending).catch(() => null);
    if (!blob) return setTold({ kind: 'failed' });
    const file = `routekaart-zorg-${dataVersion}.${ending}`;
    saveFile(blob, file);
    setTold({ kind: 'saved', file });
  };
  const open = () => {
    setTold(null);
    dialog.current?.showModal();
  };
  const closeOutside = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget) dialog.current?.close();
  };

  return (
    <>
      <Button look="quiet" aria-haspopup="dialog" onClick={open}>
        {t('takeAlong.title')}
      </Button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself */}
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={title} onClick={closeOutside}>
        <div className={styles.inside}>
          <div className={styles.head}>
            <h2 id={title}>{t('takeAlong.title')}</h2>
            <Button look="quiet" onClick={() => dialog.current?.close()}>
              {t('common.close')}
            </Button>
          </div>
          <p>{t('takeAlong.intro')}</p>
          <h3>{t('takeAlong.printTitle')}</h3>
          <ul role="list" className={styles.choices}>
            <Choice label={t('takeAlong.printA3')} help={t('takeAlong.printA3Help')} onChoose={() => printOn('a3')} />
            <Choice label={t('takeAlong.printA4')} help={t('takeAlong.printA4Help')} onChoose={() => printOn('a4')} />
            {look.lit ? (
              <Choice
                label={t('takeAlong.printLit')}
                help={t('takeAlong.printLitHelp')}
                onChoose={() => printOn('lit')}
              />
            ) : null}
          </ul>
          <p className={styles.hint}>{t('takeAlong.paperHint')}</p>
          <h3>{t('takeAlong.saveTitle')}</h3>
          <ul role="list" className={styles.choices}>
            <Choice label={t('takeAlong.saveSvg')} help={t('takeAlong.saveSvgHelp')} onChoose={() => save('svg')} />
            <Choice label={t('takeAlong.savePng')} help={t('takeAlong.savePngHelp')} onChoose={() => save('png')} />
          </ul>
          <p role="status" className={styles.told}>
            {told
              ? told.kind === 'saved'
                ? t('takeAlong.saved', { file: told.file })
                : t(`takeAlong.${told.kind}`)
              : null}
          </p>
        </div>
      </dialog>
      {sheets ? <PrintSheets sheets={sheets} /> : null}
    </>
  );
}

/** Where the map is found, as people type it. */
const siteName = (): string => `${location.host}${import.meta.env.BASE_URL.replace(/\/$/, '')}`;

async function fileOf([sheet]: readonly Sheet[], ending: 'svg' | 'png'): Promise<Blob | null> {
  if (!sheet) return null;
  return ending === 'png' ? sheetPicture(sheet) : new Blob([sheetText(sheet)], { type: 'image/svg+xml' });
}

type ChoiceProps = { label: string; help: string; onChoose: () => void };

function Choice({ label, help, onChoose }: ChoiceProps) {
  const about = useId();
  return (
    <li>
      <Button className={styles.choice} look="quiet" aria-describedby={about} onClick={onChoose}>
        {label}
      </Button>
      <span id={about} className={styles.help}>
        {help}
      </span>
    </li>
  );
}
