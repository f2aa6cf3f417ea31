// Which cells are looked at: by voice, outlet and months. The same filters hold in every view, and stand in the address.
const filters = (() => {
  const { element } = dom;
  const last = Math.max(0, data.months.length - 1);
  const all = { voice: -1, source: -1, from: 0, to: last };
  let now = { ...all };
  let listener = () => {};

  const accepts = i =>
    (now.voice < 0 || data.cells.voice[i] === now.voice) &&
    (now.source < 0 || data.cells.source[i] === now.source) &&
    data.cells.month[i] >= now.from &&
    data.cells.month[i] <= now.to;

  const acceptsSentence = sentence => {
    const month = data.months.indexOf(sentence.month);
    return (now.voice < 0 || data.voices[now.voice] === sentence.voice) &&
      (now.source < 0 || data.sourceNumber(sentence.outlet || "(not named)") === now.source) &&
      month >= now.from && month <= now.to;
  };

  const isOn = () => Object.keys(all).some(key => now[key] !== all[key]);

  function set(change) {
    now = { ...now, ...change };
    if (now.from > now.to) {
      [now.from, now.to] = [now.to, now.from];
    }
    draw();
    listener();
  }

  // The part of the address that holds the filters.
  function address() {
    const parts = [];
    if (now.voice >= 0) {
      parts.push("voice=" + encodeURIComponent(data.voices[now.voice]));
    }
    if (now.source >= 0) {
      parts.push("source=" + encodeURIComponent(data.sources[now.source]));
    }
    if (now.from > 0) {
      parts.push("from=" + data.months[now.from]);
    }
    if (now.to < last) {
      parts.push("to=" + data.months[now.to]);
    }
    return parts.map(part => "&" + part).join("");
  }

  function read(parameters) {
    const month = (key, otherwise) => {
      const found = data.months.indexOf(parameters.get(key));
      return found < 0 ? otherwise : found;
    };
    now = {
      voice: data.voices.indexOf(parameters.get("voice")),
      source: data.sources.indexOf(parameters.get("source")),
      from: month("from", 0),
      to: month("to", last),
    };
    draw();
  }

  function draw() {
    const form = document.getElementById("filters");
    if (data.months.length === 0) {
      form.hidden = true;
      return;
    }
    const kept = document.activeElement && form.contains(document.activeElement)
      ? [...form.elements].indexOf(document.activeElement) : -1;
    const months = data.months.map((month, i) => [String(i), month]);
    const numbered = (words, none) => [["-1", none], ...words.map((word, i) => [String(i), word])];
    dom.show(form,
      dom.select("Voice", String(now.voice), numbered(data.voices.map(say.voice), "All voices"), v => set({ voice: +v })),
      dom.select("Source", String(now.source), numbered(data.sources, "All outlets"), v => set({ source: +v })),
      dom.select("From", String(now.from), months, v => set({ from: +v })),
      dom.select("To", String(now.to), months, v => set({ to: +v })),
      element("button", { type: "button", id: "reset", onclick: () => set(all), "aria-disabled": String(!isOn()) }, "Reset"));
    if (kept >= 0 && form.elements[kept]) {
      form.elements[kept].focus();
    }
  }

  document.getElementById("filters").addEventListener("submit", event => event.preventDefault());

  return {
    accepts, acceptsSentence, isOn, address, read, set,
    now: () => now,
    onChange: f => { listener = f; },
  };
})();
