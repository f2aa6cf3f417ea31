// Adds up cells, and says how sure a balance is.
const sums = (() => {
  const Z = 1.959963984540054;
  const { cells, attitudes } = data;

  // Wilson's interval for the positive share of n pieces of evidence, as a balance in [-1, 1].
  function interval(share, n) {
    const z2 = Z * Z;
    const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
    const half = (Z * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n))) / (1 + z2 / n);
    return [2 * Math.max(0, centre - half) - 1, 2 * Math.min(1, centre + half) - 1];
  }

  function empty() {
    return { positive: 0, negative: 0, neutral: 0, wPositive: 0, wNegative: 0, effective: 0 };
  }

  function balance(tally) {
    const said = tally.wPositive + tally.wNegative;
    if (said <= 0) {
      return { ...tally, said: 0, net: null, low: null, high: null };
    }
    const share = tally.wPositive / said;
    const [low, high] = interval(share, tally.effective);
    return { ...tally, said, net: 2 * share - 1, low, high };
  }

  // How many independent pieces of evidence a month's whole weight tells as much as, for one of its weight.
  const effect = new Map();
  {
    const weights = new Map();
    for (let i = 0; i < cells.pair.length; i++) {
      const key = monthKey(cells.pair[i], cells.direction[i], cells.month[i]);
      weights.set(key, (weights.get(key) || 0) + cells.wPositive[i] + cells.wNegative[i]);
    }
    for (let i = 0; i < attitudes.pair.length; i++) {
      const key = monthKey(attitudes.pair[i], attitudes.direction[i], attitudes.month[i]);
      const weight = weights.get(key) || 0;
      effect.set(key, weight > 0 ? attitudes.effective[i] / weight : 0);
    }
  }

  function monthKey(pair, direction, month) {
    return (pair * 2 + direction) * data.months.length + month;
  }

  function add(tally, i) {
    const weight = cells.wPositive[i] + cells.wNegative[i];
    tally.positive += cells.positive[i];
    tally.negative += cells.negative[i];
    tally.neutral += cells.neutral[i];
    tally.wPositive += cells.wPositive[i];
    tally.wNegative += cells.wNegative[i];
    tally.effective += weight * (effect.get(monthKey(cells.pair[i], cells.direction[i], cells.month[i])) || 0);
  }

  // The balance of the cells of an arrow that a filter accepts.
  function arrow(pair, direction, accepts) {
    const tally = empty();
    for (const i of data.cellsOf(pair, direction)) {
      if (accepts(i)) {
        add(tally, i);
      }
    }
    return { pair, direction, ...balance(tally) };
  }

  // The same by something else than the arrow: its months, its voices.
  function by(key, pair, direction, accepts) {
    const tallies = new Map();
    for (const i of data.cellsOf(pair, direction)) {
      if (accepts(i)) {
        const k = key[i];
        if (!tallies.has(k)) {
          tallies.set(k, empty());
        }
        add(tallies.get(k), i);
      }
    }
    return new Map([...tallies].sort(([a], [b]) => a - b).map(([k, tally]) => [k, balance(tally)]));
  }

  // All arrows of which something is said, the strongest first.
  function arrows(accepts) {
    const found = [];
    for (let pair = 0; pair < data.pairs.length; pair++) {
      for (const direction of [0, 1]) {
        const one = arrow(pair, direction, accepts);
        if (one.said > 0) {
          found.push(one);
        }
      }
    }
    // Weights have four digits, so that sums that differ by less are the same.
    const strength = one => Math.round(Math.abs(one.wPositive - one.wNegative) * 1000);
    const evidence = one => one.positive + one.negative + one.neutral;
    const ids = one => data.ends(one.pair, one.direction).join(" ");
    return found.sort((a, b) => strength(b) - strength(a) || evidence(b) - evidence(a) || (ids(a) < ids(b) ? -1 : 1));
  }

  return { interval, arrow, arrows, by, balance, empty };
})();
