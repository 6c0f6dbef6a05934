import { Suspense } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { StartScreen } from '../features/start/StartScreen';
import type { Languages } from '../i18n/LanguageProvider';
import { useWords } from '../i18n/useWords';
import { retryNetwork, useNetworkStatus } from '../state/network';
import { usePlanStatus } from '../state/plan/planStore';
import { Button } from '../ui/Button';
import { Page } from '../ui/Page';
import { AppBoundary } from './AppBoundary';
import { MapOrList, mapOrListAhead } from './MapOrList';
import { NotFound } from './NotFound';
import { screen } from './screen';

const OptionsScreen = screen(() => import('../features/options/OptionsScreen'));
const RoleScreen = screen(() => import('../features/role/RoleScreen'));
const RouteScreen = screen(() => import('../features/route/RouteScreen'));
const LearningScreen = screen(() => import('../features/learning/LearningScreen'), ['learning']);
const SourcesScreen = screen(() => import('../features/about/SourcesScreen'), ['about']);
const RegionScreen = screen(() => import('../features/region/RegionScreen'), ['regionPage']);
const GlossaryScreen = screen(() => import('../features/glossary/GlossaryScreen'), ['glossary']);
const AboutScreen = screen(() => import('../features/about/AboutScreen'), ['about', 'offline']);
const PrivacyScreen = screen(() => import('../features/about/PrivacyScreen'), ['about', 'plan']);
const AccessibilityScreen = screen(() => import('../features/about/AccessibilityScreen'), ['about']);
const LicencesScreen = screen(() => import('../features/about/LicencesScreen'), ['about']);
const ChangesScreen = screen(() => import('../features/changes/ChangesScreen'), ['changes']);
const CoachScreen = screen(() => import('../features/coach/CoachScreen'), ['coach', 'plan', 'share']);
const MineScreen = screen(() => import('../features/mine/MineScreen'), ['mine', 'plan', 'share', 'coach']);
const SheetScreen = screen(() => import('../features/sheet/SheetScreen'), ['sheet', 'share', 'plan', 'coach']);
const CompareScreen = screen(() => import('../features/compare/CompareScreen'), ['compare', 'plan']);
const EmployersScreen = screen(() => import('../features/employers/EmployersScreen'), ['employers']);
const EmployerScreen = screen(() => import('../features/employers/EmployerScreen'), ['employers', 'own']);
const InsightsScreen = screen(() => import('../features/insights/InsightsScreen'), ['insights']);
const MonitorScreen = screen(() => import('../features/insights/monitor/MonitorScreen'), ['monitor', 'insights']);
const EmbedPicker = screen(() => import('../features/embed/EmbedPicker'), ['embed']);
const EmbedScreen = screen(() => import('../features/embed/EmbedScreen'), ['embed', 'own']);
const OwnFileScreen = screen(() => import('../features/own/OwnFileScreen'), ['own']);
const ThemesScreen = screen(() => import('../features/themes/ThemesScreen'), ['themes', 'learning']);
const ReportScreen = screen(() => import('../features/report/ReportScreen'), ['report']);
const EditorScreen = screen(() => import('../features/editor/EditorScreen'), ['editor']);

/** Screens that people land on with a question in the address, or with a plan: by the first word of the path. */
const LANDING = new Map<string | undefined, { ahead: (languages: Languages) => Promise<void> }>([
  ['stappen', OptionsScreen],
  ['functie', RoleScreen],
  ['route', RouteScreen],
  ['mijn', MineScreen],
  ['begeleiden', CoachScreen],
  ['gespreksblad', SheetScreen],
  ['vergelijk', CompareScreen],
  ['werkgever', EmployerScreen],
]);

/** Fetches the screen of an address before it is shown, so that it does not have to say that it is on its way. */
export async function screenAhead(languages: Languages, path: string, query: URLSearchParams): Promise<void> {
  await (path === '/kaart' ? mapOrListAhead(languages, query) : LANDING.get(path.split('/')[1])?.ahead(languages));
}

/** Which address shows which screen. Screens wait for the network of roles and for the plan of who has one; a screen that fails leaves the rest alive. */
export function Screens() {
  const [path] = useLocation();
  const status = useNetworkStatus();
  // Answers follow the wishes of a plan: they wait for one that is being read, so that no list changes under a thumb.
  const isReading = usePlanStatus() === 'loading';
  if (status === 'loading' || isReading) return <Waiting />;
  if (status === 'failed') return <LoadFailed />;
  return (
    <AppBoundary resetKey={path}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          <Route path="/">
            <StartScreen />
          </Route>
          <Route path="/stappen">
            <OptionsScreen />
          </Route>
          <Route path="/functie/:id">{({ id }) => <RoleScreen key={id} id={decode(id)} />}</Route>
          <Route path="/route">
            <RouteScreen />
          </Route>
          <Route path="/kaart">
            <MapOrList />
          </Route>
          <Route path="/leren">
            <LearningScreen />
          </Route>
          <Route path="/bronnen">
            <SourcesScreen />
          </Route>
          <Route path="/regio">
            <RegionScreen />
          </Route>
          <Route path="/begrippen">
            <GlossaryScreen />
          </Route>
          <Route path="/over">
            <AboutScreen />
          </Route>
          <Route path="/privacy">
            <PrivacyScreen />
          </Route>
          <Route path="/toegankelijkheid">
            <AccessibilityScreen />
          </Route>
          <Route path="/licenties">
            <LicencesScreen />
          </Route>
          <Route path="/wijzigingen">
            <ChangesScreen />
          </Route>
          <Route path="/begeleiden/:stop?">{({ stop }) => <CoachScreen stop={stop} />}</Route>
          <Route path="/mijn">
            <MineScreen />
          </Route>
          <Route path="/gespreksblad">
            <SheetScreen />
          </Route>
          <Route path="/vergelijk">
            <CompareScreen />
          </Route>
          <Route path="/werkgevers">
            <EmployersScreen />
          </Route>
          <Route path="/werkgever/:id">{({ id }) => <EmployerScreen key={id} id={decode(id)} />}</Route>
          <Route path="/inzichten">
            <InsightsScreen />
          </Route>
          <Route path="/inzichten/monitor">
            <MonitorScreen />
          </Route>
          <Route path="/insluiten">
            <EmbedPicker />
          </Route>
          <Route path="/insluiten/:kind/:id?">
            {({ kind, id }) => <EmbedScreen kind={kind} id={id === undefined ? undefined : decode(id)} />}
          </Route>
          <Route path="/werkgevers/eigen-bestand">
            <OwnFileScreen />
          </Route>
          <Route path="/themas">
            <ThemesScreen />
          </Route>
          <Route path="/melden">
            <ReportScreen />
          </Route>
          <Route path="/redactie">
            <EditorScreen />
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </AppBoundary>
  );
}

/** An address may hold any bytes; what cannot be decoded is shown as it is. */
function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

export function Waiting() {
  const { t } = useWords();
  return (
    <main id="inhoud" className="plain" aria-busy="true">
      <p role="status">{t('common.loading')}</p>
    </main>
  );
}

function LoadFailed() {
  const { t } = useWords();
  return (
    <Page title={t('problem.loadTitle')} heading={t('problem.loadTitle')} width="reading">
      <p>{t('problem.loadText')}</p>
      <p>
        <Button onClick={retryNetwork}>{t('common.retry')}</Button>
      </p>
    </Page>
  );
}
