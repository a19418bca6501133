"""pyahocorasick: PHRASES.json CORPUS.jsonl ROUNDS. Literals on lower-cased text, word edges checked at each hit."""
import json
import sys
import time

import ahocorasick

from corpus import read_texts

phrases, corpus, rounds = sys.argv[1:4]
automaton = ahocorasick.Automaton()
for theme, values in json.load(open(phrases, encoding="utf-8")).items():
    for value in values:
        stem = value.rstrip("*").lower()
        if "*" in stem:
            continue
        entry = automaton.get(stem, [])
        entry.append((theme, len(stem), value.endswith("*")))
        automaton.add_word(stem, entry)
automaton.make_automaton()
texts, megabytes = read_texts(corpus, 25)
cpu = []
for _ in range(int(rounds)):
    start = time.process_time()
    found = 0
    for text in texts:
        low = text.lower()
        for end, entries in automaton.iter(low):
            for theme, size, is_stem in entries:
                begin = end - size + 1
                if begin > 0 and low[begin - 1].isalnum():
                    continue
                if not is_stem and end + 1 < len(low) and low[end + 1].isalnum():
                    continue
                found += 1
    cpu.append((time.process_time() - start) * 1000)
print(json.dumps({"cpu": cpu, "megabytes": megabytes, "note": f"{found} hits"}))
