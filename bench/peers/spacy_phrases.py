"""spaCy: PHRASES.json CORPUS.jsonl ROUNDS. PhraseMatcher on lower-cased tokens of a blank English pipeline."""
import json
import sys
import time

import spacy
from spacy.matcher import PhraseMatcher

from corpus import read_texts

phrases, corpus, rounds = sys.argv[1:4]
nlp = spacy.blank("en")
matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
for theme, values in json.load(open(phrases, encoding="utf-8")).items():
    plain = [nlp.make_doc(value) for value in values if "*" not in value]
    if plain:
        matcher.add(theme, plain)
texts, megabytes = read_texts(corpus, 2)
cpu = []
for _ in range(int(rounds)):
    start = time.process_time()
    found = sum(len(matcher(doc)) for doc in nlp.pipe(texts))
    cpu.append((time.process_time() - start) * 1000)
print(json.dumps({"cpu": cpu, "megabytes": megabytes, "note": f"{found} hits"}))
