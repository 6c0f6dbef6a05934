import { useEffect, useId, useRef, useState } from 'react';
import { heightIn } from '../../core/embed/message';
import { useWords } from '../../i18n/useWords';
import { wholeAddress } from '../../state/address/wholeAddress';
import styles from './EmbedPicker.module.css';

type Props = { readonly path: string; readonly title: string; readonly width: number | null };

/** The piece as another site shows it, in a frame whose height follows. */
export function Preview({ path, title, width }: Props) {
  const { t } = useWords();
  const heading = useId();
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(640);
  useEffect(() => {
    const onMessage = ({ origin, source, data }: MessageEvent<unknown>) => {
      const told = heightIn(data);
      const isOurs = origin === window.location.origin && source === frame.current?.contentWindow;
      if (isOurs && told !== null) setHeight(told);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h2 id={heading}>{t('embed.preview')}</h2>
      <iframe
        ref={frame}
        src={wholeAddress(path)}
        title={t('embed.previewOf', { name: title })}
        className={styles.preview}
        style={{ inlineSize: width ?? '100%', blockSize: height }}
      />
      <p>
        <a href={wholeAddress(path)} target="_blank" rel="noopener">
          {t('embed.open')}
        </a>
      </p>
    </section>
  );
}
