/**
 * The way back: put this file in the place of sw.js (KILL_OFFLINE=1 npm run build does so). Browsers that kept the site
 * fetch it at their next visit; it takes the copy away and then itself. Plans of readers stay: they are not in caches.
 */
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => {
  const own = `routekaart-zorg ${self.registration.scope} `;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(own)).map((name) => caches.delete(name))))
      .then(() => self.registration.unregister()),
  );
});
