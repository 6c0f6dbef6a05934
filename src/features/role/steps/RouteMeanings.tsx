import { useWords } from '../../../i18n/useWords';
import { useNetwork } from '../../../state/network';
import { Fold } from '../../../ui/Fold';
import { Row, Rows } from '../parts/Rows';

/** What BBL, BOL and the other ways of learning mean, once for the whole page. */
export function RouteMeanings() {
  const { t, pick } = useWords();
  const { learningRoutes } = useNetwork().graph.vocabulary;
  return (
    <Fold title={t('roleMore.on.routeWords')}>
      <Rows>
        {learningRoutes.map((route) => (
          <Row key={route.id} term={pick(route)}>
            {route.meaning ? pick(route.meaning) : ''}
          </Row>
        ))}
      </Rows>
    </Fold>
  );
}
