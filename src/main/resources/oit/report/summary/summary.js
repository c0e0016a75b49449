(function () {
  "use strict";
  var NAME = 0, LIST = 1, TYPE = 2, PROVINCE = 3, OUTCOME = 4, SCORE = 5, LEVEL = 6, VERDICTS = 7, REPORT = 8, URL = 9;
  var FIXED = [NAME, TYPE, PROVINCE, SCORE];
  var byId = function (id) { return document.getElementById(id); };
  var data = JSON.parse(byId("data").textContent);
  if (!data.lists.length) { return; }
  var fields = { search: byId("f-search"), list: byId("f-list"), type: byId("f-type"), province: byId("f-province"),
    level: byId("f-level"), outcome: byId("f-outcome"), size: byId("f-size") };
  var collator = new Intl.Collator(document.documentElement.lang || "th");
  // the largest rank first would put what is lacking last, so worst ranks lowest
  var ranks = {};
  data.letters.split("").forEach(function (letter, i) { ranks[letter] = i; });
  var sort = { column: 3, down: false };
  var page = 0;
  var rows = [];

  function say(key) {
    var values = arguments;
    return data.say[key].replace(/\{(\d)\}/g, function (all, i) { return values[Number(i) + 1]; });
  }

  function number(n) { return n.toLocaleString("en-US"); }

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text !== undefined) { made.textContent = text; }
    if (className) { made.className = className; }
    return made;
  }

  function choices(field, labels, any) {
    if (any) { field.append(new Option(data.say.any, "")); }
    labels.forEach(function (label, i) { if (label !== "") { field.append(new Option(label, i)); } });
    field.closest("p").hidden = field.options.length < (any ? 3 : 2);
  }

  function is(row, at, field) { return field.value === "" || row[at] === Number(field.value); }

  function list() { return data.lists[Number(fields.list.value) || 0]; }

  function value(row, column) {
    if (column < FIXED.length) {
      var at = FIXED[column];
      return at === TYPE ? data.types[row[at]] : at === PROVINCE ? data.provinces[row[at]] : row[at];
    }
    return ranks[row[VERDICTS][column - FIXED.length]];
  }

  function compare(a, b) {
    var x = value(a, sort.column), y = value(b, sort.column);
    var order = typeof x === "string" && typeof y === "string" ? collator.compare(x, y)
      : (x === null || x === undefined ? -1 : x) - (y === null || y === undefined ? -1 : y);
    return sort.down ? -order : order;
  }

  function choose() {
    var wanted = fields.search.value.trim().toLowerCase();
    var which = Number(fields.list.value) || 0;
    rows = data.rows.filter(function (row) {
      return row[LIST] === which && is(row, TYPE, fields.type) && is(row, PROVINCE, fields.province)
        && is(row, LEVEL, fields.level) && is(row, OUTCOME, fields.outcome)
        && (wanted === "" || row[NAME].toLowerCase().indexOf(wanted) >= 0 || row[URL].toLowerCase().indexOf(wanted) >= 0);
    }).sort(compare);
    page = 0;
    show();
  }

  function head() {
    var line = element("tr");
    var columns = data.columns.map(function (name) { return [name, ""]; }).concat(list().items);
    columns.forEach(function (column, i) {
      var cell = element("th");
      cell.scope = "col";
      var button = element("button", column[0]);
      button.type = "button";
      if (column[1]) {
        cell.title = column[1];
        button.append(element("span", " " + column[1], "unseen"));
      }
      button.addEventListener("click", function () {
        sort = { column: i, down: sort.column === i ? !sort.down : i >= FIXED.length };
        mark();
        choose();
      });
      cell.append(button);
      line.append(cell);
    });
    byId("matrix").tHead.replaceChildren(line);
    mark();
  }

  function mark() {
    Array.prototype.forEach.call(byId("matrix").tHead.rows[0].cells, function (cell, i) {
      if (i === sort.column) {
        cell.setAttribute("aria-sort", sort.down ? "descending" : "ascending");
      } else {
        cell.removeAttribute("aria-sort");
      }
    });
  }

  function bidi(text) { return element("bdi", text); }

  function line(row) {
    var made = element("tr");
    var name = element("th");
    name.scope = "row";
    if (row[REPORT]) {
      var link = element("a");
      link.href = row[REPORT];
      link.append(bidi(row[NAME]));
      name.append(link);
    } else {
      name.append(bidi(row[NAME]));
    }
    var province = element("td");
    province.append(bidi(data.provinces[row[PROVINCE]]));
    made.append(name, element("td", data.types[row[TYPE]]), province,
      element("td", row[SCORE] === null ? data.outcomes[row[OUTCOME]] : row[SCORE].toFixed(2), "right"));
    for (var i = 0; i < row[VERDICTS].length; i++) {
      var at = ranks[row[VERDICTS][i]];
      var cell = element("td", undefined, data.verdicts[at]);
      var sign = element("span", data.signs[at]);
      sign.setAttribute("aria-hidden", "true");
      cell.append(sign, element("span", data.words[at], "unseen"));
      made.append(cell);
    }
    return made;
  }

  function show() {
    var size = Number(fields.size.value);
    var pages = Math.max(1, Math.ceil(rows.length / size));
    page = Math.min(page, pages - 1);
    var from = page * size;
    var part = rows.slice(from, from + size);
    byId("matrix").tBodies[0].replaceChildren.apply(byId("matrix").tBodies[0], part.map(line));
    byId("shown").textContent = rows.length === 0 ? data.say.none
      : say("shown", number(rows.length), number(from + 1), number(from + part.length));
    byId("page").textContent = say("page", number(page + 1), number(pages));
    byId("previous").disabled = page === 0;
    byId("next").disabled = page === pages - 1;
  }

  function turn(by) {
    page += by;
    show();
    var region = byId("matrix").parentNode;
    region.scrollTop = 0;
  }

  choices(fields.list, data.lists.map(function (l) { return l.key; }), false);
  choices(fields.type, data.types, true);
  choices(fields.province, data.provinces, true);
  choices(fields.level, data.levels, true);
  choices(fields.outcome, data.outcomes, true);
  fields.size.value = String(data.size);
  ["search", "type", "province", "level", "outcome"].forEach(function (key) {
    fields[key].addEventListener("input", choose);
  });
  fields.list.addEventListener("input", function () {
    sort = { column: 3, down: false };
    head();
    choose();
  });
  fields.size.addEventListener("input", function () { page = 0; show(); });
  byId("f-clear").addEventListener("click", function () {
    ["search", "type", "province", "level", "outcome"].forEach(function (key) { fields[key].value = ""; });
    choose();
  });
  byId("previous").addEventListener("click", function () { turn(-1); });
  byId("next").addEventListener("click", function () { turn(1); });
  byId("plain").hidden = true;
  byId("tools").hidden = false;
  byId("pager").hidden = false;
  head();
  choose();
})();
