"use strict";
// Makes elements. Whatever comes from the corpus is set as text: nothing here reads markup.
const dom = (() => {
  function element(tag, attributes, ...children) {
    return fill(document.createElement(tag), attributes, children);
  }

  function drawing(tag, attributes, ...children) {
    return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
  }

  function fill(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value === undefined || value === null || value === false) {
        continue;
      }
      if (name.startsWith("on")) {
        node.addEventListener(name.slice(2), value);
      } else if (name === "value") {
        node.value = value;
      } else {
        node.setAttribute(name, value === true ? "" : String(value));
      }
    }
    add(node, children);
    return node;
  }

  function add(node, children) {
    for (const child of [children].flat(Infinity)) {
      if (child !== undefined && child !== null && child !== false) {
        node.append(child instanceof Node ? child : document.createTextNode(String(child)));
      }
    }
  }

  function show(node, ...children) {
    node.replaceChildren();
    add(node, children);
  }

  function select(label, value, options, changed) {
    const box = element("select", { onchange: () => changed(box.value) },
      options.map(([key, text]) => element("option", { value: key }, text)));
    for (const [i, [key]] of options.entries()) {
      box.options[i].value = key;
    }
    box.value = value;
    return element("label", { class: "field" }, element("span", {}, label), box);
  }

  return { element, drawing, show, select };
})();

// How numbers are said.
const say = (() => {
  const count = n => n.toLocaleString("en-US");
  const weight = w => (Number.isInteger(Math.round(w * 100) / 100) ? count(Math.round(w)) : w.toFixed(1));
  const signed = x => (x > 0 ? "+" : x < 0 ? "\u2212" : "") + Math.abs(x).toFixed(2);
  const share = (part, whole) => (whole > 0 ? (100 * part / whole).toFixed(part === whole || part === 0 ? 0 : 1) + " %" : "\u2013");
  const many = (n, one, more) => count(n) + " " + (n === 1 ? one : more || one + "s");
  const sign = x => (x > 0 ? "+" : x < 0 ? "\u2212" : "\u00b1");
  const side = x => (x > 0 ? "for" : x < 0 ? "against" : "even");
  const VOICES = { author: "the outlet", direct_quote: "direct quotation", indirect_quote: "indirect quotation", post: "embedded post" };
  const voice = v => VOICES[v] || v;
  const words = text => text.replaceAll("_", " ");
  return { count, weight, signed, share, many, sign, side, voice, words };
})();
