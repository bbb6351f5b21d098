/**
 * Inside an embedded view: tells the page around it how high it is, and, where it shows the newest
 * edition, shows the next one once there is one. The view is whole without this script.
 */
(function () {
  const { edition } = document.documentElement.dataset;
  const HOUR = 3600000;
  let told = 0;

  function tell() {
    const height = document.querySelector('main').getBoundingClientRect().bottom;
    if (height === told || parent === self) return;
    told = height;
    // Any page may embed a view, and its height is no secret.
    parent.postMessage({ type: 'atlas-height', height }, '*');
  }

  async function look() {
    if (document.visibilityState !== 'visible') return;
    const answer = await fetch('/api/v1/editions').catch(() => null);
    if (!answer?.ok) return;
    const { editions } = await answer.json();
    if (editions[0] && editions[0].number > Number(edition)) location.reload();
  }

  new ResizeObserver(tell).observe(document.querySelector('main'));
  addEventListener('message', function ({ data }) {
    if (data?.type !== 'atlas-ask-height') return;
    told = 0;
    tell();
  });
  if (document.documentElement.dataset.live === 'yes') setInterval(look, HOUR);
})();
