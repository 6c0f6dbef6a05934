import { SHEET_PARTS, type SheetChoice, type SheetPart } from '../../core/plan/sheet';
import { useWords } from '../../i18n/useWords';
import { paths } from '../../state/address/paths';
import { AppLink } from '../../ui/AppLink';
import { Button } from '../../ui/Button';
import styles from './ChoicePanel.module.css';
import { LINK_PARTS, type LinkChoice } from './useSheetLink';

type Props = {
  choice: SheetChoice;
  /** Parts that the plan has anything for. */
  parts: readonly SheetPart[];
  onChoice: (choice: SheetChoice) => void;
  /** What is on the sheet now, in words. */
  on: string;
  /** Null when the sheet has no link. */
  link: LinkChoice | null;
  onLink: (choice: LinkChoice) => void;
  isOwn: boolean;
};

/** What goes on the paper, and the button that prints it. Nothing of this is kept. */
export function ChoicePanel({ choice, parts, onChoice, on, link, onLink, isOwn }: Props) {
  const { t } = useWords();
  const print = () => {
    const open = () => window.print();
    (document.fonts?.ready ?? Promise.resolve()).then(open, open);
  };
  return (
    <aside aria-label={t('sheet.panel.title')} className={`${styles.panel} no-print`}>
      <Button className={styles.print} onClick={print}>
        {t('sheet.panel.print')}
      </Button>
      <p role="status">{on}</p>
      <fieldset className={styles.ticks}>
        <legend>{t('sheet.panel.choose')}</legend>
        {SHEET_PARTS.filter((part) => parts.includes(part)).map((part) => (
          <label key={part} className={styles.tick}>
            <input
              type="checkbox"
              checked={choice[part]}
              onChange={(event) => onChoice({ ...choice, [part]: event.target.checked })}
            />
            {t(`sheet.panel.part.${part}`)}
          </label>
        ))}
      </fieldset>
      {link ? (
        <fieldset className={styles.ticks}>
          <legend>{t('sheet.panel.chooseLink')}</legend>
          {LINK_PARTS.map((part) => (
            <label key={part} className={styles.tick}>
              <input
                type="checkbox"
                checked={link[part]}
                onChange={(event) => onLink({ ...link, [part]: event.target.checked })}
              />
              {t(`sheet.panel.linkPart.${part}`)}
            </label>
          ))}
          <p className={styles.small}>{t('sheet.panel.linkHelp')}</p>
        </fieldset>
      ) : null}
      <p className={styles.small}>
        {t('sheet.panel.printHelp')} {t('sheet.panel.kept')}
      </p>
      {isOwn ? (
        <p>
          <AppLink to={paths.mine()} className={styles.change}>
            {t('sheet.panel.change')}
          </AppLink>
        </p>
      ) : null}
    </aside>
  );
}
