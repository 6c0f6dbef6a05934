import { useId } from 'react';
import { isObject, isTexts } from '../../../core/editor/json';
import type { Language } from '../../../core/model/data';
import { useWords } from '../../../i18n/useWords';
import { describedBy, Frame, idsFor } from './Frame';
import type { FieldSpec } from './fieldTables';
import styles from './form.module.css';
import { useField } from './recordContext';
import { useDraft } from './useDraft';

const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** One line, the same in both languages. */
export function LineField({ spec, type }: { spec: FieldSpec; type: 'url' | undefined }) {
  const ids = idsFor(useId());
  const { value, problems, put } = useField(spec.place);
  return (
    <Frame word={spec.word} ids={ids} problems={problems} one>
      <input
        id={ids.id}
        type="text"
        inputMode={type}
        className={styles.input}
        value={typeof value === 'string' ? value : ''}
        aria-invalid={problems.length > 0}
        aria-describedby={describedBy(ids, problems)}
        onChange={({ currentTarget }) =>
          put(currentTarget.value === '' && spec.isOptional ? undefined : currentTarget.value)
        }
      />
    </Frame>
  );
}

/** A text, or a list of texts with one on each line, side by side in both languages. */
export function PairField({ spec, isList }: { spec: FieldSpec; isList: boolean }) {
  const { t } = useWords();
  const ids = idsFor(useId());
  const { value, problems, put } = useField(spec.place);
  const pair = isObject(value) ? value : {};
  const change = (language: Language, next: unknown) => {
    const both = { nl: isList ? [] : '', en: isList ? [] : '', ...pair, [language]: next };
    const isEmpty = [both.nl, both.en].every((one) => (Array.isArray(one) ? one.length === 0 : one === ''));
    put(isEmpty && spec.isOptional ? undefined : both);
  };
  return (
    <Frame word={spec.word} ids={ids} problems={problems}>
      {isList ? <p className={styles.help}>{t('editor.form.onePerLine')}</p> : null}
      <div className={styles.pair}>
        {LANGUAGES.map((language) => (
          <OneLanguage
            key={language}
            language={language}
            value={pair[language]}
            isList={isList}
            isWrong={problems.some(
              ({ place }) => place.includes(`/${language}`) || place.endsWith(spec.place.join('/')),
            )}
            onChange={(next) => change(language, next)}
          />
        ))}
      </div>
    </Frame>
  );
}

type OneProps = {
  language: Language;
  value: unknown;
  isList: boolean;
  isWrong: boolean;
  onChange: (value: unknown) => void;
};

const linesOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
const showList = (value: unknown): string => (isTexts(value) ? value.join('\n') : '');
const showText = (value: unknown): string => (typeof value === 'string' ? value : '');
/** Letters on a line of a field that is as wide as half a page. */
const LINE = 55;

function OneLanguage({ language, value, isList, isWrong, onChange }: OneProps) {
  const { t } = useWords();
  const id = useId();
  const { text, setDraft } = useDraft(value, isList ? showList : showText, isList ? linesOf : (draft) => draft);
  const rows = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / LINE), isList ? 1 : 0);
  return (
    <div>
      <label htmlFor={id} className={styles.small}>
        {t(`editor.form.${language}`)}
      </label>
      <textarea
        id={id}
        lang={language}
        className={styles.input}
        rows={Math.min(14, Math.max(isList ? 3 : 1, rows))}
        value={text}
        aria-invalid={isWrong}
        onChange={({ currentTarget }) => {
          setDraft(currentTarget.value);
          onChange(isList ? linesOf(currentTarget.value) : currentTarget.value);
        }}
      />
    </div>
  );
}
