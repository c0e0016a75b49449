(function () {
  'use strict';
  var el = window.app.el, link = window.app.link, get = window.app.get;
  var base = '/api/';

  var blocks = {
    p: function (b) { return el('p', { text: b.x }); },
    h: function (b) { return el('h3', { text: b.x }); },
    list: function (b) { return el('ol', {}, b.x.map(function (x) { return el('li', { text: x }); })); },
    link: function (b) { return el('p', {}, [link(b.url, b.name)]); },
    file: function (b) { return el('div', { 'class': 'file' }, [link(b.url, b.name, 'file')]); },
    frame: function (b) { return el('iframe', { src: b.url, title: b.name }); },
    table: function (b) {
      var head = el('tr', {}, b.head.map(function (c) { return el('th', { text: c }); }));
      return el('table', {}, [head].concat(b.rows.map(function (r) {
        return el('tr', {}, r.map(function (c) { return el('td', { text: c }); }));
      })));
    },
    people: function (b) {
      return el('div', { 'class': 'people' }, b.rows.map(function (m) {
        var face = m.photo ? [el('img', { src: m.photo, alt: m.name })] : [];
        return el('figure', {}, face.concat([el('figcaption', { text: m.name }), el('div', { text: m.post }), el('div', { text: 'โทร. ' + m.tel })]));
      }));
    },
    tree: function (b) {
      function branch(n) {
        return el('li', {}, [el('span', { 'class': 'box', text: n.n })].concat(n.c ? [el('ul', {}, n.c.map(branch))] : []));
      }
      return el('ul', { 'class': 'tree', role: 'img', 'aria-label': 'แผนผังโครงสร้าง' }, [branch(b.root)]);
    },
    qa: function (b) {
      return el('dl', {}, b.rows.flatMap(function (r) { return [el('dt', { text: r[0] }), el('dd', { text: r[1] })]; }));
    },
    form: function (b) {
      return el('form', { method: 'post', action: b.action }, b.fields.map(function (f, i) {
        return el('label', { text: f }, [el('input', { name: 'f' + i })]);
      }).concat([el('button', { text: b.submit })]));
    }
  };

  function box(title, nodes) {
    return { title: title, node: el('main', {}, [el('h1', { text: title })].concat(nodes)) };
  }

  function card(n) {
    return el('div', { 'class': 'card' }, [link('/news/' + n.id, n.title), el('time', { text: ' ' + n.day })]);
  }

  function lost() { return box('ไม่พบข้อมูล', [el('p', { text: 'หน้านี้ยังไม่มีเนื้อหา' })]); }

  function list(kind, title) {
    return get(base + 'news.json').then(function (all) {
      return box(title, all.filter(function (n) { return n.kind === kind; }).map(card));
    });
  }

  function post(id) {
    return get(base + 'news.json').then(function (all) {
      var n = all.find(function (x) { return String(x.id) === id; });
      if (!n) return lost();
      var more = n.file ? [link(n.file, 'ไฟล์แนบ', 'file')] : [];
      return box(n.title, [el('time', { text: 'ประกาศเมื่อ ' + n.day }), el('p', { text: n.text })].concat(more));
    });
  }

  function home() {
    return get(base + 'news.json').then(function (all) {
      return box('หน้าหลัก', all.slice(0, 5).map(card).concat([el('p', {}, [link('/ita/2566', 'ITA : เปิดเผยข้อมูลสาธารณะ 2566')])]));
    });
  }

  function ita(year) {
    return get(base + 'ita/' + year + '.json').then(function (d) {
      if (!d) return lost();
      return box('OIT ปี ' + year, d.groups.map(function (g) {
        var body = el('div', { 'class': 'fold' }, g.items.map(function (i) {
          return el('div', { 'class': 'oit' }, [el('b', { text: 'O' + i.no }), link(i.url, i.name)]);
        }));
        body.hidden = !g.open;
        var head = el('button', { type: 'button', text: g.name });
        head.addEventListener('click', function () { body.hidden = !body.hidden; });
        return el('section', {}, [head, body]);
      }));
    });
  }

  window.pages = {
    load: function (path) {
      var m;
      if (path === '/') return home();
      if (path === '/news') return list('news', 'ข่าวประชาสัมพันธ์');
      if (path === '/bid') return list('bid', 'ประกาศจัดซื้อจัดจ้าง');
      if ((m = path.match(/^\/news\/(\d+)$/))) return post(m[1]);
      if ((m = path.match(/^\/ita\/(\d{4})$/))) return ita(m[1]);
      return get(base + 'pages' + path + '.json').then(function (d) {
        if (!d) return lost();
        return box(d.title, d.blocks.map(function (b) { return blocks[b.t](b); }));
      });
    }
  };
})();
