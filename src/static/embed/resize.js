/**
 * For pages that embed the Atlas: gives each of its frames the height of what it shows.
 *
 *     <script src="https://…/embed/resize.js" async></script>
 *
 * Frames say their height in messages. One is believed only if it comes from the site that this script
 * comes from, and from a frame of that site on this page.
 */
(function () {
  const origin = new URL(document.currentScript.src).origin;
  const HIGHEST = 10000;

  addEventListener('message', function (event) {
    if (event.origin !== origin || !event.data || event.data.type !== 'atlas-height') return;
    const height = Number(event.data.height);
    if (!(height > 0 && height <= HIGHEST)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow === event.source) frame.style.height = Math.ceil(height) + 'px';
    }
  });

  // A frame that was there before this script has told its height to nobody. One that has not come yet is
  // still of another origin, and the question is no secret.
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.src.startsWith(origin + '/embed/')) {
      frame.contentWindow.postMessage({ type: 'atlas-ask-height' }, '*');
    }
  }
})();
