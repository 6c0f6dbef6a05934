import { createRoot } from 'react-dom/client';
import { LanguageProvider, type Languages } from '../../i18n/LanguageProvider';
import { loadTexts } from '../../i18n/setup';
import { OfflineNotices } from '../../parts/offline/OfflineNotices';
import { useOffline } from '../../state/offline/offlineStore';
import { watchConnection } from '../../state/offline/reachable';
import { listenToWorkers, openWorker } from '../../state/offline/worker';
import { LanguageRouter } from '../LanguageRouter';

/** The parts of the first screen go first: ms before the copy is fetched. */
const AFTER_THE_SCREEN = 1_500;

/**
 * Everything about working without internet, fetched when the first screen stands. A root of its own: whatever goes
 * wrong here leaves the map alone.
 */
export async function startOffline(languages: Languages): Promise<void> {
  listenToWorkers();
  watchConnection();
  useOffline.subscribe((now, before) => {
    const isBack = now.reachable && !before.reachable;
    if (isBack && (now.copy === 'failed' || now.copy === 'refused')) void openWorker();
  });
  setTimeout(() => void openWorker(), AFTER_THE_SCREEN);
  await loadTexts(languages, 'offline');
  const place = document.createElement('div');
  // Even an empty element at the end would cost a sheet of paper of its own.
  place.className = 'no-print';
  document.body.append(place);
  createRoot(place).render(
    <LanguageProvider languages={languages}>
      <LanguageRouter>
        <OfflineNotices />
      </LanguageRouter>
    </LanguageProvider>,
  );
}
