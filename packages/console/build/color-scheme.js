// The key and the attribute are Mantine's (`localStorageColorSchemeManager`).
(() => {
  let wanted = 'auto';
  try {
    wanted = localStorage.getItem('postroad-color-scheme') ?? 'auto';
  } catch {
    // Storage may be switched off.
  }
  const dark =
    wanted === 'dark' || (wanted !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
