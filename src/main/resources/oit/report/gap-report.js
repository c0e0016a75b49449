(() => {
  const bar = document.getElementById('filter');
  const selects = [...bar.querySelectorAll('select')];
  const rows = [...document.querySelectorAll('main [data-unit]')];
  const items = rows.filter(row => row.matches('article'));
  const groups = [...document.querySelectorAll('.sub, .indicator, details.more')];
  const fits = row => selects.every(
    select => !select.value || row.dataset[select.name].split(' ').includes(select.value));
  const apply = () => {
    for (const row of rows) row.hidden = !fits(row);
    for (const group of groups) group.hidden = !group.querySelector('[data-unit]:not([hidden])');
    const shown = items.filter(item => !item.hidden).length;
    bar.querySelector('output').textContent =
      bar.dataset.shown.replace('{0}', shown).replace('{1}', items.length);
  };
  const clear = () => {
    for (const select of selects) select.value = '';
    apply();
  };
  bar.addEventListener('change', apply);
  bar.querySelector('button').addEventListener('click', clear);
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.closest('[hidden]')) {
      clear();
      target.scrollIntoView();
    }
  });
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  bar.hidden = false;
  apply();
})();
