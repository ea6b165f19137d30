type Child = Node | string | null | undefined | false;

/** Attributes of an element; `class` included, nothing that could run. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes one element. Text always arrives as text, never as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** A button that does one thing. */
export function button(attributes: Attributes, press: () => void, ...children: Child[]): HTMLButtonElement {
  const made = el('button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', press);
  return made;
}

/** A part of the card under its heading; nothing when there is nothing to say in it. */
export function section(name: string, title: string, ...children: Child[]): HTMLElement | null {
  if (!children.some(Boolean)) return null;
  return el(
    'section',
    { class: `section ${name}` },
    el('h3', { class: 'section-title' }, title),
    ...children,
  );
}

/** Words of the article: in its language, read in its own direction. */
export function foreign(language: string): Attributes {
  return { lang: language === 'und' ? undefined : language, dir: 'auto' };
}

/** A bar beside a share that stands there in figures too. */
export function bar(share: number): HTMLElement {
  const fill = el('span', { class: 'bar-fill' });
  fill.style.inlineSize = `${Math.round(Math.min(1, Math.max(0, share)) * 100)}%`;
  return el('span', { class: 'bar', 'aria-hidden': 'true' }, fill);
}
