import { useWords } from '../../i18n/useWords';
import { Welcome } from '../../parts/plan/slots';
import { paths } from '../../state/address/paths';
import { useAddress } from '../../state/address/useAddress';
import { useNetwork } from '../../state/network';
import { usePlan } from '../../state/plan/planStore';
import { useSearch } from '../../state/search';
import { AppLink } from '../../ui/AppLink';
import { Arrow } from '../../ui/Arrow';
import { Page } from '../../ui/Page';
import { RoleCombobox } from '../../ui/RoleCombobox';
import { Station } from '../../ui/Station';
import styles from './StartScreen.module.css';

/** Roles with most people in them, over several branches; the field shows what can be typed. */
const EXAMPLES = [
  'verzorgende-ig',
  'begeleider-ghz',
  'verpleegkundige-ziekenhuis-mbo',
  'helpende',
  'doktersassistent-huisartsenzorg',
];

/** "Wat doe je nu?", and a door for everybody else. */
export function StartScreen() {
  const { t, language, pick } = useWords();
  const { graph } = useNetwork();
  const search = useSearch(language);
  const { go } = useAddress();
  const roleCount = graph.roles.filter((role) => role.kind !== 'origin').length;
  return (
    <Page title={t('common.brand')} heading={<span className={styles.title}>{t('start.title')}</span>}>
      <p className={styles.tagline}>{t('common.tagline')}</p>
      {usePlan().isEmpty ? null : <Welcome />}
      <div className={styles.columns}>
        <div className={styles.question}>
          <RoleCombobox
            label={t('start.question')}
            graph={graph}
            search={search}
            listPath={paths.list()}
            onChoose={(id) => go(paths.options(id))}
            big
          />
          <div className={styles.examples}>
            <p id="examples">{t('start.examples')}</p>
            <ul role="list" aria-labelledby="examples">
              {EXAMPLES.flatMap((id) => {
                const role = graph.byId.get(id);
                return role ? (
                  <li key={id}>
                    <AppLink to={paths.options(id)}>
                      <Station line={role.group} size="s" />
                      {pick(role.name)}
                    </AppLink>
                  </li>
                ) : (
                  []
                );
              })}
            </ul>
          </div>
        </div>
        <section aria-labelledby="doors" className={styles.doors}>
          <h2 id="doors" className={styles.small}>
            {t('start.doors')}
          </h2>
          <ul role="list">
            <Door to={paths.options(undefined, 'lighter')} title={t('start.lighter')} hint={t('start.lighterHint')} />
            <Door to={paths.options(undefined, 'growth')} title={t('start.growth')} hint={t('start.growthHint')} />
            <Door to={paths.map()} title={t('start.all')} hint={t('start.allCount', { count: roleCount })} wide />
            <Door to={`${paths.list()}&soort=instap`} title={t('start.outside')} hint={t('start.outsideHint')} wide />
            <Door to={paths.coach()} title={t('start.coach')} />
            <Door to={`${paths.about()}#werkgevers`} title={t('start.employer')} />
          </ul>
        </section>
      </div>
    </Page>
  );
}

function Door({ to, title, hint, wide = false }: { to: string; title: string; hint?: string; wide?: boolean }) {
  return (
    <li className={styles.door} data-wide={wide}>
      <AppLink to={to}>
        <strong>{title}</strong>
        {hint ? <span className={styles.hint}>{hint}</span> : null}
        {wide ? <Arrow /> : null}
      </AppLink>
    </li>
  );
}
