"""trafilatura: FOLDER ROUNDS. Extraction of the main text of saved HTML pages; megabytes are those of the HTML."""
import json
import pathlib
import sys
import time

import trafilatura

folder, rounds = sys.argv[1:3]
pages = [path.read_bytes() for path in sorted(pathlib.Path(folder).glob("*.html"))]
cpu = []
for _ in range(int(rounds) + 1):
    start = time.process_time()
    for page in pages:
        trafilatura.extract(page)
    cpu.append((time.process_time() - start) * 1000)
# The first round loads and warms up.
print(json.dumps({"cpu": cpu[1:], "megabytes": sum(map(len, pages)) / 1e6, "note": f"{len(pages)} pages of HTML"}))
