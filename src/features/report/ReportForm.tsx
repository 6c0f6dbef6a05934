import { useId, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { paths, type ReportKind } from '../../state/address/paths';
import { wholeAddress } from '../../state/address/wholeAddress';
import { MadeReport } from './MadeReport';
import styles from './ReportScreen.module.css';
import { reportText } from './reportText';
import type { Reported } from './useReported';
import { useDataWords } from './useReported';

/** So that the text still fits into an address that opens a mail. */
const MOST = 1000;
const MOST_SOURCE = 300;
/** The counter stays away until it matters. */
const NEAR_END = 200;

const WRONG = ['value', 'old', 'source', 'unclear', 'other'] as const;
const GENERAL = ['functie', 'stap', 'tekst', 'werkt', 'toegang', 'anders'] as const satisfies readonly ReportKind[];

type Props = {
  reported: Reported | null;
  /** What the address says that it is about; may be anything. */
  about: string | null;
};

/** What is wrong, in a choice and in own words; below it the message that comes of it. What one types stays in this form. */
export function ReportForm({ reported, about }: Props) {
  const { t } = useWords();
  const id = useId();
  const version = useDataWords();
  const choices = reported
    ? WRONG.map((choice) => ({ choice, label: t(`report.wrong.${choice}`) }))
    : GENERAL.map((choice) => ({ choice, label: t(`report.general.${choice}`) }));
  const [choice, setChoice] = useState<string>(
    () => (choices.find((each) => each.choice === about) ?? choices[0])?.choice ?? '',
  );
  const [words, setWords] = useState('');
  const [source, setSource] = useState('');
  const question = t(reported ? 'report.what' : 'report.whatGeneral');
  const wrong = choices.find((each) => each.choice === choice)?.label ?? '';
  const subject = t('report.subject', { what: reported?.name || wrong });
  const text = reportText(subject, [
    { label: question, values: [wrong] },
    { label: t('report.own'), values: [words.trim()] },
    { label: t('report.ownSource'), values: [source.trim()] },
    { label: t('report.about'), values: [reported?.name ?? ''] },
    { label: t('report.value'), values: reported?.says ?? [] },
    { label: t('report.sure'), values: [reported?.sure ?? ''] },
    { label: t('report.asOf'), values: [reported?.asOf ?? ''] },
    {
      label: t('report.sources'),
      values: (reported?.sources ?? []).map(({ title, publisher, year, url }) =>
        [title, publisher, year, url].filter(Boolean).join(', '),
      ),
    },
    { label: t('report.version'), values: [version] },
    { label: t('report.page'), values: [reported ? (reported.page ?? '') : wholeAddress(paths.start())] },
    { label: t('report.place'), values: [reported?.place ?? ''] },
  ]);
  const left = MOST - words.length;
  return (
    <>
      <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
        <fieldset className={styles.choices}>
          <legend>{question}</legend>
          {choices.map((each) => (
            <label key={each.choice}>
              <input
                type="radio"
                name={id}
                value={each.choice}
                checked={each.choice === choice}
                onChange={() => setChoice(each.choice)}
              />
              {each.label}
            </label>
          ))}
        </fieldset>
        <div className={styles.field}>
          <label htmlFor={`${id}-words`}>{t('report.tell')}</label>
          <p id={`${id}-hint`} className={styles.quiet}>
            {t('report.tellHint')}
          </p>
          <textarea
            id={`${id}-words`}
            aria-describedby={`${id}-hint`}
            rows={5}
            maxLength={MOST}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <p role="status" className={styles.quiet}>
            {left <= NEAR_END ? t('report.left', { count: left }) : null}
          </p>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-source`}>{t('report.source')}</label>
          <input
            id={`${id}-source`}
            type="url"
            inputMode="url"
            autoComplete="off"
            maxLength={MOST_SOURCE}
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
        </div>
      </form>
      <MadeReport subject={subject} text={text} />
    </>
  );
}
