// Before anything is drawn: the look that the reader has chosen, so that the page does not flash in another one.
try {
  const chosen = JSON.parse(localStorage.getItem('wiredesk.preferences') ?? '{}');
  if (chosen.theme === 'dark' || chosen.theme === 'light') document.documentElement.dataset.theme = chosen.theme;
  if (new URLSearchParams(location.search).get('view') === 'ticker') document.documentElement.dataset.view = 'ticker';
} catch {
  // Without storage the page looks as the system does.
}
if (!document.documentElement.dataset.theme) {
  document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
