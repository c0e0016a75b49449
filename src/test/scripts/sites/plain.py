"""Short marks for long texts: a line is a heading, a list entry, a table row, a signature or a paragraph."""

import re

TALL = "ปฝฟ"
SLIM = {"ิ": "\uf701", "ี": "\uf702", "ึ": "\uf703", "ื": "\uf704", "ั": "\uf710", "็": "\uf712"}
LOW = dict(zip("่้๊๋์", "\uf70a\uf70b\uf70c\uf70d\uf70e"))


def rich(text, heads=("h1", "h2"), row="td"):
    """`# ` title, `## ` heading, `- ` bullet, `1. ` number, `| a | b` row (the first is the head), `>> a | b` signature."""
    out, kind, rows = [], None, []

    def close():
        nonlocal kind, rows
        if kind == "|":
            head, *body = rows
            out.append('<table border="1">' + line(head, "th") + "".join(line(r, row) for r in body) + "</table>")
        elif kind:
            out.append(f"<{kind}>" + "".join(f"<li>{r}</li>" for r in rows) + f"</{kind}>")
        kind, rows = None, []

    def line(cells, tag):
        return "<tr>" + "".join(f"<{tag}>{c}</{tag}>" for c in cells) + "</tr>"

    def add(new, value):
        nonlocal kind
        if kind != new:
            close()
            kind = new
        rows.append(value)

    for raw in text.strip().split("\n"):
        s = raw.strip()
        if s.startswith("| "):
            add("|", [c.strip() for c in re.split(r" \|(?= |$)", s[2:])])
        elif s.startswith("- "):
            add("ul", s[2:])
        elif re.match(r"1\. ", s):
            add("ol", s[3:])
        else:
            close()
            if s.startswith("## "):
                out.append(f"<{heads[1]}>{s[3:]}</{heads[1]}>")
            elif s.startswith("# "):
                out.append(f"<{heads[0]}>{s[2:]}</{heads[0]}>")
            elif s.startswith(">> "):
                name, *rest = s[3:].split(" | ")
                out.append('<p class="sign" align="center"><br>' + "<br>".join([f"({name})", *rest]) + "</p>")
            elif s:
                out.append(s if s.startswith("<") else f"<p>{s}</p>")
    close()
    return "".join(out)


def bare(html):
    """The text between tags only, changed by nobody: used to leave tags alone."""
    return re.split(r"(<[^>]*>)", html)


def private_use(html):
    """Shifted vowels and tone marks as the private characters that old page-layout programs write."""

    def shift(text):
        out = ""
        for c in text:
            last = out[-1:] if out else ""
            if c in SLIM and last and last in TALL:
                c = SLIM[c]
            elif c in LOW and last and "ก" <= last <= "ฮ" and last not in TALL:
                c = LOW[c]
            out += c
        return out

    return "".join(part if part.startswith("<") else shift(part) for part in bare(html))
