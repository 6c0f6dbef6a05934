import { useMemo, useState } from 'react';
import {
  hasNothing,
  rolesOfSheet,
  type SheetChoice,
  type SheetPart,
  sheetOf,
  WHOLE_SHEET,
} from '../../core/plan/sheet';
import { type SheetOptions, sheetOptions } from '../../core/plan/sheetOptions';
import { tellSheet } from '../../core/plan/tellSheet';
import { formatList } from '../../i18n/format';
import { useWords } from '../../i18n/useWords';
import SharedPlanBanner from '../../parts/share/SharedPlanBanner';
import { useNetwork } from '../../state/network';
import { useRoleDetails } from '../../state/useLoaded';
import { useSettings } from '../../state/useSettings';
import { LoadState } from '../../ui/LoadState';
import { Page } from '../../ui/Page';
import { ChoicePanel } from './ChoicePanel';
import { EmptySheet } from './EmptySheet';
import { Paper } from './Paper';
import styles from './SheetScreen.module.css';
import { useHeading } from './useHeading';
import { SHORT_LINK, useSheetLink } from './useSheetLink';
import { type SheetPlan, useSheetPlan } from './useSheetPlan';

/** The sheet for a conversation. What it shows of the plan is chosen here and kept nowhere. */
export default function SheetScreen() {
  const { t } = useWords();
  const { graph } = useNetwork();
  const asked = useSheetPlan();
  const found = useMemo(() => sheetOptions(graph, asked.plan), [graph, asked.plan]);
  const whole = useMemo(() => sheetOf(graph, asked.plan, WHOLE_SHEET, found), [graph, asked.plan, found]);
  if (asked.isLoading || hasNothing(whole))
    return (
      <Page title={t('sheet.title')} heading={t('sheet.empty.heading')} width="reading">
        <SharedPlanBanner />
        {asked.isLoading ? <p role="status">{t('sheet.loading')}</p> : <EmptySheet />}
      </Page>
    );
  return <FilledSheet asked={asked} found={found} parts={partsIn(whole)} />;
}

/** The parts of a sheet that can be left off and that there is something for. */
const partsIn = (whole: ReturnType<typeof sheetOf>): readonly SheetPart[] => {
  const options = [...whole.options, ...whole.others];
  const notes = [...options.flatMap((option) => option.notes), ...whole.stays.flatMap(({ note }) => note ?? [])];
  const isThere: Readonly<Record<SheetPart, boolean>> = {
    words: whole.words !== null,
    wishes: whole.wishes !== null,
    notes: notes.length + whole.talk.length > 0 || whole.hidesNotes,
    questions: true,
    steps: whole.options.some(({ steps }) => steps.length > 0),
    sources: whole.options.length > 0,
  };
  return (Object.keys(isThere) as SheetPart[]).filter((part) => isThere[part]);
};

type FilledProps = { asked: SheetPlan; found: SheetOptions; parts: readonly SheetPart[] };

function FilledSheet({ asked: { plan, records, kind }, found, parts }: FilledProps) {
  const { t, pick, language } = useWords();
  const { graph } = useNetwork();
  // The reader's own hours and region say nothing of somebody else's plan.
  const settings = useSettings({ ofPlan: kind === 'own' });
  const [choice, setChoice] = useState<SheetChoice>(WHOLE_SHEET);
  const [linkChoice, setLinkChoice] = useState(SHORT_LINK);
  const link = useSheetLink(records, linkChoice);
  const headingOf = useHeading();
  const sheet = useMemo(() => sheetOf(graph, plan, choice, found), [graph, plan, choice, found]);
  const ids = rolesOfSheet(sheet).map(({ id }) => id);
  const details = useRoleDetails(ids);
  const told = useMemo(
    () =>
      details.status === 'ready'
        ? tellSheet(sheet, choice, new Map(details.value.map((detail) => [detail.id, detail])))
        : null,
    [sheet, choice, details],
  );
  const heading = headingOf(sheet);
  const hours = plan.about.hours === undefined ? settings.hours : Number(plan.about.hours);
  const region = graph.regions.find(({ id }) => id === plan.about.region) ?? settings.region;
  const count = sheet.options.length + sheet.others.length;
  const on = [
    t('sheet.panel.always.situation'),
    ...parts.filter((part) => choice[part]).map((part) => t(`sheet.panel.part.${part}`)),
    ...(count > 0 ? [t('sheet.panel.always.options', { count })] : []),
    ...(sheet.stays.length > 0 ? [t('sheet.panel.always.stays')] : []),
    ...(sheet.actions.length > 0 ? [t('sheet.panel.always.actions')] : []),
  ];
  return (
    <Page title={t('sheet.tab', { heading })} heading={<span className={styles.heading}>{heading}</span>}>
      <SharedPlanBanner />
      <div className={styles.sheet}>
        <ChoicePanel
          choice={choice}
          parts={parts}
          onChoice={setChoice}
          on={t('sheet.panel.on', { list: formatList(on, language) })}
          link={link ? linkChoice : null}
          onLink={setLinkChoice}
          isOwn={kind === 'own'}
        />
        {told ? (
          <Paper
            sheet={sheet}
            told={told}
            hours={hours}
            region={region ? pick(region.name) : null}
            isExample={kind === 'example'}
            link={link}
            linkChoice={linkChoice}
          />
        ) : (
          <LoadState state={details} loading={t('sheet.loading')} failed={t('sheet.failed')} />
        )}
      </div>
    </Page>
  );
}
