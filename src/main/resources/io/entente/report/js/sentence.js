// A sentence with source, target and cue marked in words, not by colour alone, and what made it count.
const sentence = (() => {
  const { element } = dom;
  const KINDS = { SOURCE: "source", TARGET: "target", CUE: "cue" };

  // The text in pieces; where marks overlap, the one that begins first is shown.
  function marked(one) {
    const pieces = [];
    let at = 0;
    for (const mark of [...one.marks].sort((a, b) => a.begin - b.begin || b.end - a.end)) {
      if (mark.begin < at) {
        continue;
      }
      pieces.push(one.text.slice(at, mark.begin));
      const kind = KINDS[mark.kind];
      pieces.push(element("mark", { class: kind + " " + say.side(one.polarity) },
        one.text.slice(mark.begin, mark.end), element("span", { class: "tag" }, "\u202f" + kind)));
      at = mark.end;
    }
    pieces.push(one.text.slice(at));
    return pieces;
  }

  function voice(one) {
    if (one.voice === "author") {
      return "in the outlet's own words";
    }
    return say.voice(one.voice) + (one.holder ? " of " + data.name(one.holder) : "");
  }

  function probability(label, p, side) {
    const bar = element("span", { class: "bar " + side });
    bar.style.width = Math.round(p * 100) + "%";
    return element("li", {}, element("span", { class: "bars" }, bar), label + " " + p.toFixed(2));
  }

  function reasons(one) {
    const rows = [
      ["Source", one.source && "\u201c" + one.source + "\u201d, by the rule " + say.words(one.sourceRule)],
      ["Target", one.target && "\u201c" + one.target + "\u201d, by the rule " + say.words(one.targetRule)],
      ["Cue", one.cue ? "\u201c" + one.cue + "\u201d" + (one.path ? ", " + one.path : "") : "none: opinion words only"],
      ["Put as", one.modality],
      ["Event", one.event && say.words(one.event)],
      ["Place", one.zone + ", sentence " + one.sentence + " of " + one.file],
    ].filter(([, value]) => value);
    return element("details", {}, element("summary", {}, "Why it counts"),
      element("ul", { class: "probabilities", "aria-label": "Probabilities" },
        probability("against", one.negative, "against"), probability("neither", one.neutral, "even"), probability("for", one.positive, "for")),
      element("dl", { class: "reasons" }, rows.map(([term, value]) => [element("dt", {}, term), element("dd", {}, value)])));
  }

  function copies(one) {
    const found = data.content.copies[one.cluster];
    if (!found) {
      return null;
    }
    const hidden = found.articles - found.some.length;
    return element("details", {}, element("summary", {}, say.many(found.articles, "copy", "copies") + ", weighing one"),
      element("ul", { class: "copies" },
        found.some.map(copy => element("li", {}, [copy.day || "undated", copy.outlet || "(not named)", copy.title].filter(x => x).join(", "))),
        hidden > 0 && element("li", { class: "quiet" }, "and " + say.count(hidden) + " more")));
  }

  function make(one) {
    const title = one.title || "(no headline)";
    return element("li", { class: "sentence " + say.side(one.polarity) },
      element("p", { class: "head" }, charts.sign(one.polarity), " ",
        element("time", { datetime: one.day }, one.day), ", " + (one.outlet || "(not named)") + ", " + voice(one)),
      element("blockquote", {}, marked(one)),
      element("p", { class: "from" }, "From ",
        one.url && /^https?:\/\//.test(one.url) ? element("a", { href: one.url, rel: "noopener noreferrer", target: "_blank" }, title) : title),
      copies(one),
      reasons(one));
  }

  // The sentences of an arrow that a filter accepts, with what is said of those that the page does not carry.
  function list(arrow, accepts, limit) {
    const found = data.sentencesOf(arrow.pair, arrow.direction).filter(accepts);
    const said = arrow.positive + arrow.negative;
    const shown = limit ? found.slice(0, limit) : found;
    const atMost = say.count(data.content.cuts.sentencesOfAnArrow) + " sentences of each direction; entente explain shows all.";
    return [
      shown.length > 0 && element("ol", { class: "sentences" }, shown.map(make)),
      shown.length < said && element("p", { class: "note" }, shown.length === 0
        ? "None of the " + say.many(said, "piece") + " of evidence is on this page, which carries at most " + atMost
        : say.count(shown.length) + " of " + say.many(said, "piece") + " of evidence; copies are shown once, and the page carries at most " + atMost),
    ];
  }

  return { list };
})();
