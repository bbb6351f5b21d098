/* Runs before the first paint: the reader's choice of theme, and a class for parts that need scripts. A file of its own, because the content security policy allows no inline script that the server did not sign. */
(function () {
  var root = document.documentElement;
  root.classList.add('scripted');
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage is blocked: the system's theme stays.
  }
})();
