// Questions to a page, asked in the browser (see ask.ts). Plain JavaScript: the project's types know no DOM.

/** Elements whose text is cut off or stands out of the page. */
export function findOverflow() {
  const width = document.documentElement.clientWidth;
  return all('main *:not(svg *)')
    .filter((element) => getComputedStyle(element).clipPath === 'none') // there for readers aloud alone
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const cut = getComputedStyle(element).overflow !== 'visible' && element.scrollWidth > element.clientWidth;
      return right > left && (cut || right > width + 0.5 || left < -0.5);
    })
    .map((element) => `${element.className}: ${element.textContent}`);
}

/** Text in pictures that lies on other text, or outside of its picture. */
export function findCollisions() {
  return all('svg').flatMap((picture) => {
    const frame = picture.getBoundingClientRect();
    const texts = [...picture.querySelectorAll('text')].map((text) => ({ text, box: text.getBoundingClientRect() }));
    const shown = texts.filter(({ box }) => box.width > 0);
    const outside = shown.filter(({ box }) => box.left < frame.left - 1 || box.right > frame.right + 1);
    const hit = shown.filter(({ box }, index) => shown.slice(index + 1).some((other) => overlap(box, other.box)));
    return [...outside, ...hit].map(({ text }) => text.textContent);
  });
}

function overlap(one, other) {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  // Boxes of lines are taller than their letters.
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return width > 0.5 && height > 0.35 * Math.min(one.height, other.height);
}

/** Text that is shown smaller than 10 pixels. */
export function findTiny() {
  const texts = [...all('svg text'), ...findTexts().map((text) => text.parentElement)];
  return texts
    .filter((element) => element.getBoundingClientRect().height > 0)
    .filter((element) => {
      const picture = element.closest('svg');
      const scale = picture ? picture.getBoundingClientRect().width / picture.viewBox.baseVal.width : 1;
      return Number.parseFloat(getComputedStyle(element).fontSize) * scale < 10;
    })
    .map(({ textContent }) => textContent);
}

/** The pictures of the journey that can be seen. */
export function listPictures() {
  return all('.journey svg')
    .filter((picture) => picture.getBoundingClientRect().height > 0)
    .map(({ classList }) => classList[1]);
}

/** What axe holds against the page: which rule, and where. */
export async function findViolations() {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

export function measure() {
  const { scrollWidth } = document.documentElement;
  return { scrollWidth, height: document.documentElement.getBoundingClientRect().height };
}

/** Every kind of element with the names of its attributes. */
export function listElements() {
  const kinds = all('body *').map((element) => `${element.tagName} ${element.getAttributeNames().sort().join(' ')}`);
  return [...new Set(kinds)];
}

export function listLinks() {
  return all('a').map((link) => link.getAttribute('href'));
}

/** Links to places that the page does not have. */
export function findBrokenLinks() {
  return listLinks().filter((href) => href.startsWith('#') && !document.getElementById(href.slice(1)));
}

export function listEventNames() {
  return all('.cell-event .name').map((name) => name.textContent);
}

export function listHeadings() {
  return all('h1, h2, h3').map(({ tagName, textContent }) => `${tagName} ${textContent}`);
}

export function listHeaderScopes() {
  return all('th').map(({ scope }) => scope);
}

export function findFocus() {
  return document.activeElement?.getAttribute('href');
}

/** Hebrew that is not kept apart from the text around it. */
export function findLooseHebrew() {
  return findTexts()
    .filter((text) => /\p{Script=Hebrew}/u.test(text.nodeValue) && !text.parentElement.closest('bdi, [dir=auto], svg'))
    .map((text) => text.nodeValue);
}

/** Texts whose contrast with what is behind them is under 4.5 : 1 (WCAG 2.1, 1.4.3). */
export function findPale() {
  const holders = new Set(findTexts().map((text) => text.parentElement));
  return [...holders]
    .map((element) => {
      const tones = [getComputedStyle(element).color, findBackground(element)].map(measureLuminance);
      const [dark, light] = tones.sort((a, b) => a - b);
      return { element, contrast: (light + 0.05) / (dark + 0.05) };
    })
    .filter(({ contrast }) => contrast < 4.5)
    .map(({ element, contrast }) => `${element.className} ${element.textContent} ${contrast.toFixed(2)}`);
}

export function findPaper() {
  return findBackground(document.querySelector('main'));
}

function findTexts() {
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) if (text.nodeValue.trim()) texts.push(text);
  return texts;
}

function findBackground(element) {
  if (!element) return 'rgb(255, 255, 255)';
  const { backgroundColor } = getComputedStyle(element);
  return backgroundColor.startsWith('rgb(') ? backgroundColor : findBackground(element.parentElement);
}

function measureLuminance(color) {
  const [red, green, blue] = color.match(/[\d.]+/g).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function all(selector) {
  return [...document.querySelectorAll(selector)];
}
