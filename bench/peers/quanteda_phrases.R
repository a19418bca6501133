# quanteda: PHRASES.json CORPUS.jsonl ROUNDS. tokens() and tokens_lookup() with globs, one thread.
suppressPackageStartupMessages(library(quanteda))
library(jsonlite)
args <- commandArgs(trailingOnly = TRUE)
quanteda_options(threads = 1)
dict <- dictionary(fromJSON(args[1]))
lines <- readLines(args[2], n = 4000, encoding = "UTF-8")
texts <- vapply(lines, function(line) fromJSON(line)$text, "", USE.NAMES = FALSE)
megabytes <- sum(nchar(texts, type = "bytes")) / 1e6
cpu <- c()
for (round in seq_len(as.integer(args[3]))) {
  time <- system.time(found <- tokens_lookup(tokens(texts), dict))
  cpu <- c(cpu, (time[["user.self"]] + time[["sys.self"]]) * 1000)
}
cat(toJSON(list(cpu = cpu, megabytes = unbox(megabytes), note = unbox(paste(sum(ntoken(found)), "hits")))), "\n")
