import { useWords } from '../../../i18n/useWords';
import { paths } from '../../../state/address/paths';
import { useNetwork } from '../../../state/network';
import { AppLink } from '../../../ui/AppLink';
import { Fold } from '../../../ui/Fold';
import { Row, Rows } from '../parts/Rows';

/** What BBL, BOL and the other ways of learning mean in a few words, with the way to the full explanation. */
export function RouteMeanings() {
  const { t, pick } = useWords();
  const { learningRoutes } = useNetwork().graph.vocabulary;
  return (
    <Fold title={t('roleMore.on.routeWords')}>
      <Rows>
        {learningRoutes.map((route) => (
          <Row key={route.id} term={<AppLink to={paths.learning(route.id)}>{pick(route)}</AppLink>}>
            {route.meaning ? pick(route.meaning) : ''}
          </Row>
        ))}
      </Rows>
      <p>
        <AppLink to={paths.learning()}>{t('roleMore.on.routeAll')}</AppLink>
      </p>
    </Fold>
  );
}
