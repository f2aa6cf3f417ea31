// Light or dark: as the system says, until the reader chooses.
const theme = (() => {
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const root = document.documentElement;
  const button = document.getElementById("theme");
  let chosen = null;
  let listener = () => {};

  const isDark = () => (chosen === null ? dark.matches : chosen === "dark");

  function draw() {
    root.dataset.theme = isDark() ? "dark" : "light";
    button.textContent = isDark() ? "Light" : "Dark";
    button.setAttribute("aria-label", isDark() ? "Use light colours" : "Use dark colours");
  }

  button.addEventListener("click", () => {
    chosen = isDark() ? "light" : "dark";
    draw();
    listener();
  });
  dark.addEventListener("change", () => {
    draw();
    listener();
  });
  draw();

  const colour = name => getComputedStyle(root).getPropertyValue("--" + name).trim();
  const ofSign = x => colour(x > 0 ? "for" : x < 0 ? "against" : "muted");

  return { colour, ofSign, onChange: f => { listener = f; } };
})();
