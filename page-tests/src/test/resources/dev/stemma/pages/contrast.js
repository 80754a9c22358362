// Text below the contrast that WCAG 2.2 asks for (1.4.3): 4.5 to 1, large text 3 to 1.
() => {
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  for (const moving of document.querySelectorAll("*")) moving.getAnimations().forEach((a) => a.finish());
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  const paint = (colour, under) => {
    pen.fillStyle = under ? `rgb(${under})` : "#000";
    pen.fillRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const light = (rgb) => {
    const [r, g, b] = rgb
      .map((c) => c / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => {
    const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  // Every ground a text may lie on: the colours below it, and each colour of a hatching.
  const grounds = (element) => {
    const chain = [];
    for (let up = element; up; up = up.parentElement) chain.unshift(up);
    let under = [[255, 255, 255]];
    for (const each of chain) {
      const style = getComputedStyle(each);
      under = under.map((ground) => paint(style.backgroundColor, ground));
      const hatch = style.backgroundImage.match(/rgba?\([^)]*\)/g) || [];
      under = [...under, ...hatch.flatMap((c) => under.map((ground) => paint(c, ground)))];
    }
    return under;
  };
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("script, style, title, .unseen, .skip")) continue;
    if (!element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const svg = element instanceof SVGElement;
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const circle = svg && element.parentElement.querySelector("circle");
    const all = circle ? [paint(getComputedStyle(circle).fill)] : grounds(element);
    for (const ground of all) {
      const got = ratio(paint(svg ? style.fill : style.color, ground), ground);
      if (got < (large ? 3 : 4.5)) {
        faint.push(`${got.toFixed(2)} ${element.className} "${node.data.trim().slice(0, 40)}"`);
        break;
      }
    }
  }
  return [...new Set(faint)];
}
