"""Fits the trees of Sources/Review/Coverage/Weighing+Trees.swift to the labelled pairs here.

    COVERAGE_EVIDENCE=evidence.tsv swift test --filter CoverageEvidenceTests
    python3 fit-coverage.py evidence.tsv > Weighing+Trees.swift

Needs numpy. A pair has several runs of sentences; the best of them stands for it, first the one
that has most of the claim's words, then the one that the trees rate highest. With a fixture's name
behind the file, the pairs of that fixture are left out and judged: what to expect of unseen texts.
"""

import sys

import numpy

DEPTH, TREES, RATE, SHRINK, LEAST = 3, 120, 0.08, 5, 6
# Fixtures that the register was tuned with say less than those that were written blind.
TUNED, TUNED_WEIGHT, NEGATIVE_WEIGHT, ENOUGH = 9, 0.9, 1.1, 0.9
# What CoverageIndex+Window.swift rules out by itself: these signs, and facts of which less is said than this.
VETOES = "opposite otherNumber numberMissing noDemand onlySome otherOrder".split()
LEAST_OF_FACT = 0.4
# What Evidence.isInItsOwnWords calls made by itself.
RESERVATIONS = (
    "hedged reported conditional asked question weakWords partial condition strangeNumber"
    " othersSpeak"
).split()


def load(path):
    lines = open(path).read().splitlines()
    pairs = {}
    for line in lines[1:]:
        fields = line.split("\t")
        pair = pairs.setdefault(tuple(fields[:2]), (fields[0], int(fields[2]), []))
        pair[2].append([float(value) for value in fields[3:]])
    return lines[0].split("\t"), [(n, y, numpy.array(x)) for n, y, x in pairs.values()]


def grow(x, slope, curve, depth):
    def build(rows, depth):
        total, bend = slope[rows].sum(), curve[rows].sum()
        best, split = 1e-3, None
        for sign in range(x.shape[1]) if depth else ():
            order = rows[numpy.argsort(x[rows, sign], kind="stable")]
            values = x[order, sign]
            cuts = numpy.nonzero(values[1:] > values[:-1] + 1e-9)[0]
            if not len(cuts):
                continue
            left, weight = slope[order].cumsum()[cuts], curve[order].cumsum()[cuts]
            gain = left**2 / (weight + SHRINK)
            gain += (total - left) ** 2 / (bend - weight + SHRINK) - total**2 / (bend + SHRINK)
            gain[(weight < LEAST) | (bend - weight < LEAST)] = -1
            place = gain.argmax()
            if gain[place] > best:
                best = gain[place]
                split = sign, (values[cuts[place]] + values[cuts[place] + 1]) / 2
        if split is None:
            return -RATE * total / (bend + SHRINK)
        below = x[rows, split[0]] <= split[1]
        return (*split, build(rows[below], depth - 1), build(rows[~below], depth - 1))

    return build(numpy.arange(len(slope)), depth)


def value(tree, x):
    if not isinstance(tree, tuple):
        return numpy.full(len(x), tree)
    below = x[:, tree[0]] <= tree[1]
    out = numpy.empty(len(x))
    out[below], out[~below] = value(tree[2], x[below]), value(tree[3], x[~below])
    return out


def odds(trees, x):
    return sum(value(tree, x) for tree in trees)


def is_called_made(trees, x, names):
    ruled_out = (x[:, [names.index(sign) for sign in VETOES]] > 0).any(axis=1)
    states = x[:, names.index("claimDescribes")] > 0
    ruled_out |= states & (x[:, names.index("own")] < LEAST_OF_FACT)
    in_own_words = (x[:, [names.index(sign) for sign in RESERVATIONS]] == 0).all(axis=1)
    in_own_words &= (x[:, names.index("exact")] >= 0.95) & (x[:, names.index("strangers")] <= 0.1)
    return (((odds(trees, x) > ENOUGH) | in_own_words) & ~ruled_out).any()


def fit(pairs, names):
    own = names.index("own")
    y = numpy.array([pair[1] for pair in pairs])
    weights = numpy.array([
        (TUNED_WEIGHT if 1 <= int(name.split()[0].split("-")[1]) <= TUNED else 1)
        * (1 if made else NEGATIVE_WEIGHT)
        for name, made, _ in pairs
    ])
    chosen = [x[:, own].argmax() for _, _, x in pairs]
    for turn in range(3):
        x = numpy.array([pair[2][place] for pair, place in zip(pairs, chosen)])
        chance = numpy.random.default_rng(turn)
        sums, trees = numpy.zeros(len(y)), []
        for _ in range(TREES):
            likely = 1 / (1 + numpy.exp(-sums))
            some = numpy.nonzero(chance.random(len(y)) < 0.7)[0]
            slope, curve = weights * (likely - y), weights * likely * (1 - likely)
            trees.append(grow(x[some], slope[some], curve[some], DEPTH))
            sums += value(trees[-1], x)
        chosen = [odds(trees, x).argmax() for _, _, x in pairs]
    return trees


def text(tree, names):
    questions, leaves = [("own", 2)] * (2**DEPTH - 1), [0.0] * 2**DEPTH

    def walk(tree, place, depth):
        if depth == DEPTH:
            leaves[place - len(questions)] = tree
            return
        left = right = tree
        if isinstance(tree, tuple):
            questions[place] = names[tree[0]], tree[1]
            left, right = tree[2:]
        walk(left, 2 * place + 1, depth + 1)
        walk(right, 2 * place + 2, depth + 1)

    walk(tree, 0, 0)
    asked = " ".join(f"{name} {limit:.4g}" for name, limit in questions)
    return f"    {asked} | " + " ".join(f"{leaf:.3f}" for leaf in leaves)


def main():
    names, pairs = load(sys.argv[1])
    if len(sys.argv) > 2:
        left_out = [pair for pair in pairs if pair[0].split()[0] == sys.argv[2]]
        trees = fit([pair for pair in pairs if pair[0].split()[0] != sys.argv[2]], names)
        for kind in sorted({pair[0] for pair in left_out}):
            rated = [(y, is_called_made(trees, x, names)) for n, y, x in left_out if n == kind]
            right, called = sum(y and c for y, c in rated), sum(c for _, c in rated)
            print(kind, f"precision {right / called:.2f} recall {right / sum(y for y, _ in rated):.2f}")
        return
    print("extension Weighing {")
    print("  /// As `fit-coverage.py` fitted them to the labelled pairs.")
    print('  static let trees = """')
    for tree in fit(pairs, names):
        print(text(tree, names))
    print('    """\n}')


main()
