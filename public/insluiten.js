// Lets the height of embedded pieces of the route map follow their content. Use it with one line:
// <script src="https://(the address of the map)/insluiten.js"></script>
// It listens to frames of the map alone, reads nothing else of the page, and sends nothing anywhere.
(() => {
  const script = document.currentScript;
  if (!script) return;
  const { origin } = new URL(script.src);
  const isOurs = (frame) => {
    try {
      return new URL(frame.src).origin === origin;
    } catch {
      return false;
    }
  };
  const frames = () => [...document.querySelectorAll('iframe')].filter(isOurs);
  window.addEventListener('message', (event) => {
    if (event.origin !== origin || typeof event.data !== 'object' || event.data === null) return;
    const { type, height } = event.data;
    if (type !== 'routekaart-zorg:height' || typeof height !== 'number' || !Number.isFinite(height)) return;
    const frame = frames().find((one) => one.contentWindow === event.source);
    if (frame) frame.style.height = `${Math.min(20000, Math.max(80, Math.ceil(height)))}px`;
  });
  // A frame may have spoken before this script was there: ask once.
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: 'routekaart-zorg:ask-height' }, '*');
})();
