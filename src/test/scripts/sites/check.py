"""Walks a finished site as its server would show it: dead links, files nobody links to, labels that point nowhere."""

import csv
import html
import json
import re
import subprocess
import sys
from urllib.parse import unquote, urljoin, urlsplit

from lib import RESOURCES


def text_of(file):
    if file.suffix == ".pdf":
        return subprocess.run(["pdftotext", "-layout", str(file), "-"], capture_output=True).stdout.decode()
    if file.suffix in (".html", ".htm", ".json"):
        raw = file.read_bytes()
        try:
            return raw.decode("utf-8")
        except UnicodeDecodeError:
            return raw.decode("cp874")
    return ""


def check(name):
    root = RESOURCES / name
    site = json.loads((root / "site.json").read_text("utf-8"))
    routes = {r["path"]: r for r in site.get("routes", [])}

    def resolve(path):
        if path in routes:
            r = routes[path]
            return r["location"] if "location" in r else (root / "www" / r["file"] if "file" in r else None)
        bare = unquote(path.split("?")[0])
        f = root / "www" / bare.lstrip("/")
        f = f / "index.html" if bare.endswith("/") else f
        return f if f.is_file() else None

    seen, queue, dead, files = set(), [(site["start"], "")], [], set()
    while queue:
        path, parent = queue.pop()
        if path in seen:
            continue
        seen.add(path)
        got = resolve(path)
        if got is None:
            dead.append((path, parent))
            continue
        if isinstance(got, str):
            queue.append((got, path))
            continue
        files.add(got)
        if got.suffix == ".pdf":
            queue += [(m.decode(), path) for m in re.findall(rb"/URI \((/[^)]*)\)", got.read_bytes())]
        queue += [(fetched, path) for fetched in routes.get(path, {}).get("loads", [])]  # what the page's script asks for
        if got.suffix not in (".html", ".htm", ".json"):
            continue
        attributes = r"""(?:(?:href|src|data|source|content)=|flipBook\()["']?(?:\d+;\s*url=)?([^"'>\s]+)"""
        for link in re.findall(r'"(/[^"\s]*)"' if got.suffix == ".json" else attributes, text_of(got), re.I):
            link = html.unescape(link)
            if not link.startswith(("/", ".")) and not re.match(r"[\w-]+(\.\w+|/)", link) or ":" in link or link.startswith("text/"):
                continue
            u = urlsplit(urljoin("http://h" + path, link))
            if u.netloc == "h":
                queue.append((u.path + ("?" + u.query if u.query else ""), path))
                for m in re.findall(r"(?:^|&)file=([^&]+)", u.query):
                    queue.append((unquote(m), path))
    everything = {f for f in (root / "www").rglob("*") if f.is_file()}
    print(f"{name}: {len(seen)} addresses, {len(files)} files, {sum(f.stat().st_size for f in everything) // 1024} kB")
    print(" dead:", sorted(dead))
    print(" unlinked:", sorted(str(f.relative_to(root / "www")) for f in everything - files))
    counts = {}
    for row in csv.DictReader(open(root / "labels.csv", encoding="utf-8")):
        counts[row["verdict"]] = counts.get(row["verdict"], 0) + 1
        for e in filter(None, row["evidence"].split(";")):
            if e not in seen:
                print(" evidence not reached:", row["code"], e)
        if (row["verdict"] in ("found", "unverifiable")) != (row["unmet"] == ""):
            print(" odd label:", row)
    print(" ", counts)
    return root, everything


if __name__ == "__main__":
    root, everything = check(sys.argv[1])
    for word in sys.argv[2:]:
        hits = [str(f.relative_to(root / "www")) for f in sorted(everything) if re.search(word, text_of(f))]
        print(f" '{word}' in {len(hits)}:", hits[:12])
