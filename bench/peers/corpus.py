"""Texts to try a peer on: as many megabytes of a file of JSON Lines as it can do in reasonable time."""
import json


def read_texts(path, megabytes):
    texts, size = [], 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)["text"]
            texts.append(text)
            size += len(text.encode("utf-8"))
            if size >= megabytes * 1e6:
                break
    return texts, size / 1e6
