import { useMemo } from 'react';
import styles from './QrCode.module.css';
import { qrPath } from './qrPath';

type Props = {
  /** What the code holds: a whole address. */
  text: string;
  /** What it is, for who cannot see it; the address itself should stand beside it as text. */
  label: string;
};

/** Millimetres. Smaller modules are hard to read from paper with an old phone. */
const MODULE = 0.42;
const LEAST = 27;

/**
 * A QR code as a drawing: black on white in every theme, with the white edge that readers need, at least 27 mm wide and
 * larger when the address is longer. Nothing when the text does not fit.
 */
export function QrCode({ text, label }: Props) {
  const code = useMemo(() => qrPath(text), [text]);
  if (!code) return null;
  const { size, path } = code;
  const side = `${Math.max(LEAST, Math.ceil(size * MODULE))}mm`;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={side}
      height={side}
      shapeRendering="crispEdges"
      className={styles.code}
    >
      <rect width={size} height={size} className={styles.white} />
      <path d={path} className={styles.black} />
    </svg>
  );
}
