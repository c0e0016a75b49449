(function () {
  'use strict';
  var root = document.getElementById('app');

  function el(tag, attributes, children) {
    var node = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (k) {
      if (k === 'text') node.textContent = attributes[k];
      else node.setAttribute(k, attributes[k]);
    });
    (children || []).forEach(function (c) { node.appendChild(c); });
    return node;
  }

  function link(url, name, cls) {
    return el('a', { href: url, text: name, 'class': cls || 'link' });
  }

  function get(url) {
    return fetch(url).then(function (r) { return r.ok ? r.json() : null; });
  }

  window.app = { el: el, link: link, get: get, show: show };

  function frame(menu, inside) {
    var bar = el('nav', { 'class': 'bar' }, menu.links.map(function (m) { return link(m.url, m.name, 'nav'); }));
    var foot = el('footer', {}, [el('span', { text: menu.name + ' · ' })].concat(menu.foot.map(function (m) {
      return link(m.url, m.name, 'foot');
    })));
    root.replaceChildren(el('header', {}, [el('strong', { text: menu.name }), bar]), inside, foot);
  }

  function show() {
    var path = location.pathname.replace(/\/$/, '') || '/';
    get('/api/menu.json').then(function (menu) {
      return window.pages.load(path).then(function (inside) {
        document.title = inside.title + ' | ' + menu.name;
        frame(menu, inside.node);
      });
    });
  }

  document.addEventListener('click', function (e) {
    var a = e.target.closest('a');
    if (!a || a.origin !== location.origin || /\.(pdf|docx|xlsx)$/.test(a.pathname) || a.getAttribute('href') === '#') return;
    e.preventDefault();
    history.pushState({}, '', a.pathname);
    show();
  });
  window.addEventListener('popstate', show);
  document.addEventListener('DOMContentLoaded', show);
})();
