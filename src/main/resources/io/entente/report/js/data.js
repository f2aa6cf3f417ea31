// What the page carries, and where to find it.
const data = (() => {
  const content = JSON.parse(document.getElementById("content").textContent);
  const actors = new Map(content.actors.map(actor => [actor.id, actor]));
  const { pairs, months, voices, sources, cells, attitudes, meetings } = content.pairs;
  const OTHER = "All other outlets";
  const sourceNames = content.cuts.otherSources > 0 ? [...sources, OTHER] : sources;

  // The pair is known by its number, the way by 0 (from the first to the second) or 1.
  const numbers = new Map(pairs.map(([a, b], pair) => [a + " " + b, { pair, direction: 0 }]));
  pairs.forEach(([a, b], pair) => numbers.set(b + " " + a, { pair, direction: 1 }));

  const arrowKey = (pair, direction) => pair * 2 + direction;
  const cellsOf = grouped(cells.pair.length, i => arrowKey(cells.pair[i], cells.direction[i]));
  const attitudesOf = grouped(attitudes.pair.length, i => arrowKey(attitudes.pair[i], attitudes.direction[i]));
  const meetingsOf = grouped(meetings.pair.length, i => meetings.pair[i]);
  const sentencesOf = grouped(content.sentences.length,
    i => arrowKey(content.sentences[i].pair, content.sentences[i].direction));

  function grouped(n, key) {
    const groups = new Map();
    for (let i = 0; i < n; i++) {
      const k = key(i);
      if (!groups.has(k)) {
        groups.set(k, []);
      }
      groups.get(k).push(i);
    }
    return groups;
  }

  const name = id => (actors.has(id) ? actors.get(id).name : id);
  const find = (source, target) => numbers.get(source + " " + target);
  const ends = (pair, direction) => (direction === 0 ? pairs[pair] : [pairs[pair][1], pairs[pair][0]]);
  const of = (groups, key) => groups.get(key) || [];

  return {
    content, actors, pairs, months, voices, sources: sourceNames, cells, attitudes, meetings, name, find, ends,
    sourceNumber: outlet => (sources.includes(outlet) ? sources.indexOf(outlet) : sources.length),
    cellsOf: (pair, direction) => of(cellsOf, arrowKey(pair, direction)),
    attitudesOf: (pair, direction) => of(attitudesOf, arrowKey(pair, direction)),
    meetingsOf: pair => of(meetingsOf, pair),
    sentencesOf: (pair, direction) => of(sentencesOf, arrowKey(pair, direction)).map(i => content.sentences[i]),
    partners: id => pairs.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : [])),
  };
})();
