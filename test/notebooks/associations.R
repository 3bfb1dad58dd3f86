# Makes associations.json: Kendall's tau-b between scores and characteristics of the sample answers, as R gives it.
#
#   node dist/kernel/cli.js score kernel/datasets/kommuner2018.csv --edition 2018 > scores2018.csv
#   node dist/kernel/cli.js score kernel/datasets/kommuner2022.csv --edition 2022 > scores2022.csv
#   Rscript test/notebooks/associations.R scores2018.csv scores2022.csv > test/notebooks/associations.json
files <- commandArgs(trailingOnly = TRUE)
if (length(files) != 2) stop("Give the scores of 2018 and of 2022.")

# In the order of the notebook's table.
indicators <- c("digital_priority", "digital_activity", "use_of_digital_services", "strategy_score", "project_score",
                "cloud_score", "procurement_score", "service_score")
bounds <- c(-Inf, 2000, 5000, 10000, 20000, 30000, 50000, Inf)

tau <- function(year, characteristic, file) {
  scores <- read.csv(file)
  answers <- read.csv(sprintf("kernel/datasets/kommuner%d.csv", year))
  answers <- answers[match(scores$unit, answers$unit), ]
  against <- if (characteristic == "size") findInterval(answers$population, bounds) else answers$centrality
  sapply(indicators, function(name) cor(scores[[name]], against, method = "kendall", use = "complete.obs"))
}

line <- function(name, values) sprintf('  "%s": [%s]', name, paste(sprintf("%.17g", values), collapse = ", "))
cat("{\n", paste(
  line("size2018", tau(2018, "size", files[1])),
  line("size2022", tau(2022, "size", files[2])),
  line("centrality2022", tau(2022, "centrality", files[2])),
  sep = ",\n"
), "\n}\n", sep = "")
