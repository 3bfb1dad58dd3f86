# Makes tables.json and distributions.json: what R says of the tables that the statistics of a crosstab are held against.
# See README.md for how to run it. Numbers are written with 17 digits, so that each is read back as the same double.
suppressPackageStartupMessages({
  library(vcd)
  library(vcdExtra)
})
folder <- commandArgs(trailingOnly = TRUE)
if (length(folder) != 1) stop("Give the folder to write to.")
LEVEL <- 0.95

by_row <- function(columns, ...) matrix(c(...), ncol = columns, byrow = TRUE)

# ---- the tables ----

set.seed(2022)
spread <- function(rows, columns) r2dtable(1, rows, columns)[[1]]

tables <- list(
  "tea tasting" = by_row(2, 3, 1, 1, 3),
  "convictions of twins" = by_row(2, 2, 10, 15, 3),
  "2x2, one empty cell" = by_row(2, 0, 5, 4, 7),
  "2x2, a full diagonal" = by_row(2, 6, 0, 0, 4),
  "2x2, no connection" = by_row(2, 20, 30, 40, 60),
  "2x2, corrected by less than a half" = by_row(2, 10, 10, 10, 11),
  "2x2, large" = by_row(2, 4821, 5179, 4633, 5367),
  "2x2, larger, strong" = by_row(2, 90321, 10234, 20111, 70222),
  "2x2, one unit in a corner" = by_row(2, 1, 99, 1, 899),
  "2x2, smallest" = by_row(2, 1, 0, 0, 1),
  "admission by sex" = t(margin.table(UCBAdmissions, c(1, 2))),
  "admission by sex, department A" = t(UCBAdmissions[, , "A"]),
  "admission by sex, department F" = t(UCBAdmissions[, , "F"]),
  "admission by department" = margin.table(UCBAdmissions, c(1, 3)),
  "sex by department" = margin.table(UCBAdmissions, c(2, 3)),
  "hair by eye colour" = margin.table(HairEyeColor, c(1, 2)),
  "hair by eye colour, women" = HairEyeColor[, , "Female"],
  "eye colour by sex" = margin.table(HairEyeColor, c(2, 3)),
  "Titanic, class by survival" = margin.table(Titanic, c(1, 4)),
  "Titanic, sex by survival" = margin.table(Titanic, c(2, 4)),
  "Titanic, age by survival" = margin.table(Titanic, c(3, 4)),
  "Titanic, class by age, a zero" = margin.table(Titanic, c(1, 3)),
  "warp breaks above the median" = table(warpbreaks$tension, warpbreaks$breaks > median(warpbreaks$breaks)),
  "warp breaks in quarters" = table(warpbreaks$tension, cut(warpbreaks$breaks, quantile(warpbreaks$breaks), include.lowest = TRUE)),
  "esoph, cases by age and alcohol" = xtabs(ncases ~ agegp + alcgp, esoph),
  "esoph, cases by alcohol and tobacco" = xtabs(ncases ~ alcgp + tobgp, esoph),
  "cylinders by gears" = table(mtcars$cyl, mtcars$gear),
  "cylinders by carburettors, sparse" = table(mtcars$cyl, mtcars$carb),
  "infertility, education by induced" = table(infert$education, infert$induced),
  "chickens, diet by thirds of weight" = table(ChickWeight$Diet, cut(ChickWeight$weight, 3)),
  "arthritis, treatment by improvement" = table(Arthritis$Treatment, Arthritis$Improved),
  "job satisfaction by income" = by_row(4, 1, 2, 1, 0, 3, 3, 6, 1, 10, 10, 14, 9, 6, 7, 12, 11),
  "mental health by status" = xtabs(Freq ~ ses + mental, Mental),
  "left eye by right eye, women" = xtabs(Freq ~ right + left, subset(VisualAcuity, gender == "female")),
  "recruitment by hindrance, 2022" = by_row(5, 6, 18, 54, 69, 25, 6, 13, 34, 22, 5, 0, 13, 30, 42, 17),
  "recruitment by hindrance in three, 2022" = by_row(3, 24, 54, 94, 19, 34, 27, 13, 30, 59),
  "strategy by hindrance in three, 2022" = by_row(3, 48, 87, 127, 8, 31, 53),
  "priority by activity, 2022" = by_row(5, 5, 4, 5, 0, 3, 4, 15, 36, 15, 42, 1, 3, 27, 5, 34, 0, 3, 15, 3, 24, 0, 6, 21, 4, 79),
  "size by priority, 2022" = by_row(5, 10, 33, 16, 7, 11, 6, 39, 21, 11, 19, 1, 22, 16, 10, 20, 0, 12, 9, 8, 21, 0, 4, 4, 4, 14, 0, 1, 2, 3, 10, 0, 1, 2, 2, 15),
  "cloud by priority, 2022" = by_row(5, 5, 7, 0, 0, 4, 3, 3, 2, 1, 1, 2, 12, 5, 2, 5, 4, 33, 22, 11, 14, 3, 57, 41, 31, 86),
  "an empty row" = by_row(3, 8, 4, 2, 0, 0, 0, 3, 5, 9),
  "an empty column" = by_row(4, 8, 0, 4, 2, 1, 0, 6, 6, 3, 0, 5, 9),
  "an empty row and column" = by_row(3, 12, 0, 7, 0, 0, 0, 5, 0, 11),
  "ties only on the diagonal" = diag(c(4, 7, 2, 9)),
  "a full antidiagonal" = diag(c(4, 7, 2))[, 3:1],
  "no connection at all" = outer(c(2, 3, 5), c(1, 4, 2)),
  "sparse, 5x5" = by_row(5, 3, 1, 0, 2, 1, 0, 4, 1, 0, 2, 1, 0, 5, 1, 1, 2, 2, 0, 4, 1, 0, 1, 2, 1, 6),
  "sparse, 3x3" = by_row(3, 3, 0, 2, 1, 4, 0, 0, 2, 5),
  "2x6" = by_row(6, 2, 3, 1, 4, 0, 2, 4, 1, 3, 0, 3, 1),
  "7x2" = matrix(c(1, 2, 3, 4, 5, 6, 7, 7, 6, 5, 4, 3, 2, 1), 7),
  "one unit in each of two cells" = by_row(3, 1, 0, 0, 0, 0, 1),
  "drawn, 4x3" = spread(c(10, 20, 30, 40), c(25, 35, 40)),
  "drawn, 6x6, large" = spread(c(900, 800, 700, 600, 500, 400), c(650, 650, 650, 650, 650, 650)),
  "drawn, 3x10" = spread(c(60, 70, 80), rep(21, 10)),
  "drawn, 8x4, uneven" = spread(c(1, 2, 4, 8, 16, 32, 64, 128), c(3, 12, 60, 180)),
  "drawn, 2x2, sparse" = spread(c(4, 30), c(3, 31)),
  "drawn, 3x3, 30 units" = spread(c(10, 10, 10), c(15, 10, 5)),
  "drawn, 2x4, 60 units" = spread(c(25, 35), c(20, 15, 15, 10))
)

# ---- measures that no package here has, by other ways than the product's ----

# Noncentral chi-square, as the mixture that defines it. R's own pchisq(ncp =) is less exact (see README.md).
noncentral_tail <- function(x, df, ncp) {
  j <- 0:ceiling(ncp / 2 + 12 * sqrt(ncp / 2) + 80)
  sum(dpois(j, ncp / 2) * pchisq(x, df + 2 * j, lower.tail = FALSE))
}

root <- function(f, low, high) {
  for (i in 1:2000) {
    middle <- low + (high - low) / 2
    if (middle <= low || middle >= high) break
    if (f(middle) < 0) low <- middle else high <- middle
  }
  high
}

noncentrality <- function(x, df, tail) {
  f <- function(ncp) noncentral_tail(x, df, ncp) - tail
  if (f(0) >= 0) return(0)
  high <- 1
  while (f(high) < 0) high <- 2 * high
  root(f, 0, high)
}

# Asymptotic standard errors by the delta method, with derivatives by complex steps, which lose no digits.
delta_method <- function(x, measure) {
  n <- sum(x)
  p <- x / n
  step <- 1e-30
  gradient <- sapply(seq_along(p), function(cell) {
    q <- p + 0i
    q[cell] <- q[cell] + step * 1i
    Im(measure(q)) / step
  })
  centred <- gradient - sum(p * gradient)
  sqrt(sum(p * centred^2) / n)
}

ordinal <- function(x) {
  r <- as.vector(row(x))
  c <- as.vector(col(x))
  order <- sign(outer(r, r, "-")) * sign(outer(c, c, "-"))
  pairs <- function(q, which) sum(as.vector(q) * ((order == which) %*% as.vector(q)))
  numerator <- function(q) pairs(q, 1) - pairs(q, -1)
  untied_rows <- function(q) 1 - sum(rowSums(q)^2)
  untied_columns <- function(q) 1 - sum(colSums(q)^2)
  m <- min(dim(x))
  denominators <- list(
    gamma = function(q) pairs(q, 1) + pairs(q, -1),
    tauB = function(q) sqrt(untied_rows(q) * untied_columns(q)),
    tauC = function(q) (m - 1) / m + 0 * q[1],
    somersD = untied_rows
  )
  n <- sum(x)
  lapply(denominators, function(denominator) {
    p <- x / n
    if (denominator(p) == 0) return(NULL)
    value <- numerator(p) / denominator(p)
    ase <- delta_method(x, function(q) numerator(q) / denominator(q))
    null_ase <- delta_method(x, numerator) / denominator(p)
    z <- if (null_ase > 1e-12) value / null_ase else NULL
    list(
      value = value, standardError = ase,
      low = max(-1, value - qnorm((1 + LEVEL) / 2) * ase), high = min(1, value + qnorm((1 + LEVEL) / 2) * ase),
      z = z, p = if (is.null(z)) NULL else 2 * pnorm(-abs(z))
    )
  })
}

# The equations of R's fisher.test, solved to the last bit; R stops after some four digits.
odds_ratio <- function(x) {
  m <- sum(x[, 1]); n <- sum(x[, 2]); k <- sum(x[1, ]); at <- x[1, 1]
  support <- max(0, k - n):min(k, m)
  base <- dhyper(support, m, n, k, log = TRUE)
  density <- function(log_odds) {
    d <- base + log_odds * support
    d <- exp(d - max(d))
    d / sum(d)
  }
  solve <- function(f) {
    reach <- 1
    while (f(-reach) >= 0 || f(reach) < 0) reach <- 2 * reach
    exp(root(f, -reach, reach))
  }
  outside <- (1 - LEVEL) / 2
  list(
    value = if (at == min(support)) 0 else if (at == max(support)) Inf else solve(function(o) sum(support * density(o)) - at),
    low = if (at == min(support)) 0 else solve(function(o) sum(density(o)[support >= at]) - outside),
    high = if (at == max(support)) Inf else solve(function(o) outside - sum(density(o)[support <= at]))
  )
}

bias_corrected_v <- function(x, chi_square) {
  n <- sum(x); r <- nrow(x); c <- ncol(x)
  if (n < 2) return(0)
  phi <- max(0, chi_square / n - (r - 1) * (c - 1) / (n - 1))
  lesser <- min(r - (r - 1)^2 / (n - 1), c - (c - 1)^2 / (n - 1)) - 1
  if (lesser <= 0) 0 else min(1, sqrt(phi / lesser))
}

# ---- one table ----

# fisher.test says 0.4426 of this table; random tables, R's own and others, say 0.465 (see README.md).
WRONG_IN_R <- "drawn, 3x10"

fisher <- function(x, name) {
  if (name == WRONG_IN_R) return(list(p = fisher.test(x, simulate.p.value = TRUE, B = 1e6)$p.value, simulated = 1e6))
  found <- tryCatch(fisher.test(x, workspace = 2e7, conf.level = LEVEL), error = function(e) NULL)
  if (is.null(found)) return(NULL)
  if (all(dim(x) == 2)) {
    list(p = found$p.value, oddsRatio = odds_ratio(x),
         oddsRatioOfR = list(value = unname(found$estimate), low = found$conf.int[1], high = found$conf.int[2]))
  } else list(p = found$p.value)
}

cramer <- function(x, test) {
  k <- min(dim(x)) - 1
  to_v <- function(ncp) min(1, sqrt(ncp / (sum(x) * k)))
  chi_square <- unname(test$statistic)
  list(
    value = assocstats(x)$cramer,
    low = to_v(noncentrality(chi_square, test$parameter, (1 - LEVEL) / 2)),
    high = to_v(noncentrality(chi_square, test$parameter, (1 + LEVEL) / 2)),
    corrected = bias_corrected_v(x, chi_square)
  )
}

facts <- function(name) {
  counts <- unclass(tables[[name]])
  counts <- matrix(as.numeric(counts), nrow(counts))
  x <- counts[rowSums(counts) > 0, colSums(counts) > 0, drop = FALSE]
  test <- suppressWarnings(chisq.test(x, correct = FALSE))
  measures <- ordinal(x)
  units <- function(of) rep(as.vector(of(x)), as.vector(x))
  if (sum(x) <= 6000) measures$tauB$ofCor <- cor(units(row), units(col), method = "kendall")
  if (!is.null(measures$gamma)) {
    gk <- GKgamma(x)
    measures$gamma$ofGKgamma <- list(value = gk$gamma, standardError = gk$sigma, low = gk$CI[1], high = gk$CI[2])
  }
  result <- list(
    name = name, counts = counts,
    chiSquare = list(chiSquare = unname(test$statistic), df = unname(test$parameter), p = test$p.value),
    yates = if (all(dim(x) == 2)) {
      corrected <- suppressWarnings(chisq.test(x, correct = TRUE))
      list(chiSquare = unname(corrected$statistic), p = corrected$p.value)
    },
    expected = unname(test$expected), adjustedResiduals = unname(test$stdres), contributions = unname(test$residuals^2),
    cramersV = cramer(x, test), fisher = fisher(x, name)
  )
  c(result, measures)
}

# ---- writing ----

json <- function(value) {
  if (is.null(value)) return("null")
  if (is.matrix(value)) return(paste0("[", paste(apply(value, 1, function(row) json(unname(row))), collapse = ","), "]"))
  if (is.list(value)) {
    if (is.null(names(value))) return(paste0("[", paste(sapply(value, json), collapse = ",\n"), "]"))
    return(paste0("{", paste(sprintf("\"%s\":%s", names(value), sapply(value, json)), collapse = ","), "}"))
  }
  if (is.character(value)) return(sprintf("\"%s\"", value))
  written <- ifelse(is.finite(value), sprintf("%.17g", value), ifelse(is.nan(value), "null", "\"Infinity\""))
  if (length(value) == 1) written else paste0("[", paste(written, collapse = ","), "]")
}

write <- function(value, file) writeLines(paste0(json(value), "\n"), file.path(folder, file), sep = "")

grid <- expand.grid(x = c(0.001, 0.1, 1, 4, 11.5, 40, 250, 1200), df = c(1, 2, 3, 6, 11, 24, 49))
noncentral <- expand.grid(x = c(0.5, 4, 20, 130, 900), df = c(1, 4, 9, 24), ncp = c(0.1, 3, 25, 100, 800))
z <- c(0, 1e-6, 0.1, 0.5, 1, 1.959963984540054, 2.5, 2.83, 4, 8, 20, 37)
level <- c(0.01, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.999999)

write(unname(lapply(names(tables), facts)), "tables.json")
write(list(
  r = R.version.string,
  chiSquareTail = cbind(grid$x, grid$df, pchisq(grid$x, grid$df, lower.tail = FALSE)),
  noncentralChiSquareTail = cbind(
    as.matrix(noncentral), mapply(noncentral_tail, noncentral$x, noncentral$df, noncentral$ncp),
    pchisq(noncentral$x, noncentral$df, noncentral$ncp, lower.tail = FALSE)
  ),
  normalTwoSided = cbind(z, 2 * pnorm(-z)),
  normalWithin = cbind(level, qnorm((1 - level) / 2, lower.tail = FALSE)),
  logGamma = cbind(c(0.5, 1, 1.5, 2, 3.7, 10, 12.5, 100, 12345.5), lgamma(c(0.5, 1, 1.5, 2, 3.7, 10, 12.5, 100, 12345.5)))
), "distributions.json")
