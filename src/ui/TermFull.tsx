import type { Text } from '../core/model/data';
import { useWords } from '../i18n/useWords';

/** English names what the letters mean, and then in brackets the Dutch that they stand for. */
const BRACKETS = /^(.+ \()(.+)(\))$/;

/** What the letters of a term stand for. What is the same in both languages was never Dutch: "Good clinical practice". */
export function TermFull({ full }: { full: Text }) {
  const { language, pick } = useWords();
  if (full.nl === full.en) return <span lang="en">{full.en}</span>;
  const parts = language === 'en' ? BRACKETS.exec(full.en) : null;
  if (!parts) return <>{pick(full)}</>;
  const [, before, dutch, after] = parts;
  return (
    <>
      {before}
      <span lang="nl">{dutch}</span>
      {after}
    </>
  );
}
