import { useWords } from '../../i18n/useWords';
import { useNetwork } from '../../state/network';
import { Page } from '../../ui/Page';
import { RouteAsk } from './RouteAsk';
import { RouteFields } from './RouteFields';
import { RoutePair } from './RoutePair';
import { RouteProblem } from './RouteProblem';
import { RouteSame } from './RouteSame';
import styles from './RouteScreen.module.css';
import { placeOf, viewOf } from './routeView';
import { useHeading } from './useHeading';
import { useRouteAnswer } from './useRouteAnswer';
import { useRouteQuestion } from './useRouteQuestion';

/** Routes from one role to another. Everything asked stands in the address, so the back button and links work. */
export default function RouteScreen() {
  const { t, pick } = useWords();
  const { graph } = useNetwork();
  const question = useRouteQuestion(graph);
  const from = placeOf(graph, question.from);
  const to = placeOf(graph, question.to);
  const view = viewOf(from, to);
  const answered = useRouteAnswer(view, question);
  const heading = useHeading(view, answered);
  const idOf = (place: typeof from) => (place.kind === 'role' ? place.role.id : '');
  return (
    <Page
      title={heading}
      heading={<span className={styles.title}>{heading}</span>}
      band={<RouteFields question={question} from={idOf(from)} to={idOf(to)} />}
    >
      <p role="status" className="visually-hidden">
        {answered ? t('route.announce', { answer: heading }) : ''}
      </p>
      {[from, to].map((place) =>
        place.kind === 'role' && place.oldId ? (
          <p key={place.oldId} className={styles.note}>
            {t('route.renamed', { id: place.oldId, name: pick(place.role.name) })}
          </p>
        ) : null,
      )}
      {view.kind === 'problem' ? <RouteProblem from={view.from} to={view.to} question={question} /> : null}
      {view.kind === 'ask' ? <RouteAsk from={view.from} to={view.to} question={question} /> : null}
      {view.kind === 'same' ? <RouteSame role={view.role} question={question} /> : null}
      {view.kind === 'pair' && answered ? (
        <RoutePair from={view.from} to={view.to} question={question} answered={answered} />
      ) : null}
    </Page>
  );
}
