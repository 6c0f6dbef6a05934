import { stepMonths } from '../../core/lenses/time';
import type { Sheet } from '../../core/plan/sheet';
import type { ToldSheet } from '../../core/plan/tellSheet';
import { formatMonths } from '../../i18n/duration';
import { formatDate } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { useDay } from '../../state/useDay';
import { EachAlone } from '../../ui/PartBoundary';
import { ActionsPart } from './ActionsPart';
import { CutNote } from './CutNote';
import { LinkPart } from './LinkPart';
import { OptionsPart } from './OptionsPart';
import { originWords } from './originWords';
import styles from './Paper.module.css';
import { QuestionsPart } from './QuestionsPart';
import { RouteBlock } from './RouteBlock';
import { SituationPart } from './SituationPart';
import { SourcesPart } from './SourcesPart';
import { StaysPart } from './StaysPart';
import type { LinkChoice, SheetLink } from './useSheetLink';
import { WishesPart } from './WishesPart';

type Props = {
  sheet: Sheet;
  told: ToldSheet;
  /** Hours per week of the plan; null: not filled in. */
  hours: number | null;
  region: string | null;
  isExample: boolean;
  link: SheetLink | null;
  linkChoice: LinkChoice;
};

/** With more than this, the paper has less room to write and smaller print for the sources. */
const MOST_STEPS = 5;
const MOST_SOURCES = 18;

/** The sheet itself, on the screen and on paper alike: the most important first. */
export function Paper({ sheet, told, hours, region, isExample, link, linkChoice }: Props) {
  const { t, language } = useWords();
  const { graph } = useNetwork();
  const day = useDay();
  const routes = told.options.some(({ steps }) => steps && steps.length > 0);
  const steps = told.options.reduce((sum, option) => sum + (option.steps?.length ?? 0), 0);
  return (
    <div className={styles.paper} data-full={steps > MOST_STEPS || told.sources.length > MOST_SOURCES}>
      <EachAlone>
        {isExample ? <p className={styles.example}>{t('sheet.example')}</p> : null}
        <p className={styles.made}>
          {t('sheet.made', {
            date: formatDate(day, language),
            version: graph.dataVersion,
            dataDate: formatDate(graph.dataDate, language),
          })}
        </p>
        <p className={styles.names} aria-hidden="true">
          {(['from', 'with', 'on'] as const).map((name) => (
            <span key={name}>{t(`sheet.names.${name}`)}</span>
          ))}
        </p>
        <div className={styles.pair}>
          <SituationPart sheet={sheet} hours={hours} region={region} />
          {sheet.wishes ? <WishesPart wishes={sheet.wishes} /> : null}
        </div>
        <OptionsPart options={told.options} hours={hours} tellsWishes={sheet.wishes !== null} />
        <Others sheet={sheet} />
        {routes ? (
          <section aria-labelledby="blad-stappen" className={styles.part}>
            <h2 id="blad-stappen">{t('sheet.steps.title')}</h2>
            {told.options.map((option, i) => (
              <RouteBlock key={option.option.id} told={option} number={i + 1} />
            ))}
          </section>
        ) : null}
        <div className={styles.pair}>
          <div className={styles.column}>
            <StaysPart stays={sheet.stays} />
            <ActionsPart sheet={sheet} />
          </div>
          <QuestionsPart sheet={sheet} />
        </div>
        <Talk sheet={sheet} />
        <div className={styles.foot}>
          <section aria-labelledby="blad-ruimte" className={styles.part}>
            <h2 id="blad-ruimte">{t('sheet.lines')}</h2>
            <div className={styles.lines} aria-hidden="true">
              <span />
              <span />
              <span />
              <span />
            </div>
          </section>
          <LinkPart link={link} choice={linkChoice} />
        </div>
        <SourcesPart sources={told.sources} />
      </EachAlone>
    </div>
  );
}

/** What else was saved, on one line each; and what is not on the map any more. */
function Others({ sheet }: { sheet: Sheet }) {
  const { t, pick, language } = useWords();
  const { others, lost, hidesNotes } = sheet;
  if (others.length + lost.length === 0) return null;
  return (
    <section aria-labelledby="blad-ook" className={styles.part}>
      <h2 id="blad-ook">{t('sheet.options.others')}</h2>
      <ul className={styles.others}>
        {others.map(({ id, goal, origin, steps }) => {
          const name = pick(goal.name);
          const months = steps.reduce((sum, step) => sum + stepMonths(step), 0);
          return (
            <li key={id}>
              {steps.length > 0
                ? t('sheet.options.otherRoute', {
                    name,
                    count: steps.length,
                    duration: formatMonths(months, t, language),
                  })
                : `${name}. ${t(originWords(origin, sheet.wishes !== null))}`}
            </li>
          );
        })}
      </ul>
      {lost.length > 0 ? <p>{t('sheet.options.lost', { count: lost.length })}</p> : null}
      {hidesNotes ? <p>{t('sheet.options.notesInPlan')}</p> : null}
    </section>
  );
}

/** What was said in a talk, place by place. */
function Talk({ sheet: { talk, moreTalk } }: { sheet: Sheet }) {
  const { t } = useWords();
  if (talk.length === 0) return null;
  return (
    <section aria-labelledby="blad-gesprek" className={styles.part}>
      <h2 id="blad-gesprek">{t('sheet.talk')}</h2>
      <ul className={styles.talk}>
        {talk.map(({ place, note }) => (
          <li key={place}>
            <CutNote note={note} />
          </li>
        ))}
      </ul>
      {moreTalk > 0 ? <p>{t('sheet.actions.more', { count: moreTalk })}</p> : null}
    </section>
  );
}
