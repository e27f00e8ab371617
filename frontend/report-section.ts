import type { Field } from './kept';

/**
 * One section of the draft. It is shown as text and becomes fields when somebody begins to write in it: fields are what
 * a page is heavy of, in the browser and on the server.
 */
class ReportSection extends HTMLElement {
  private readonly shown = document.createElement('div');
  private readonly heading = document.createElement('span');
  private readonly button = document.createElement('button');
  private readonly words = document.createElement('div');
  private readonly note = document.createElement('p');
  /** Where the section stood in the window when it was opened: what folds above it must not push it away. */
  private top?: number;

  constructor() {
    super();
    const head = document.createElement('div');
    head.className = 'section-shown-head';
    head.append(this.heading, this.button);
    this.shown.className = 'section-shown';
    this.heading.className = 'section-shown-heading';
    this.button.type = 'button';
    this.button.className = 'section-edit';
    this.words.className = 'section-shown-words';
    this.note.className = 'section-note';
    this.note.hidden = true;
    this.shown.append(head, this.words);
    this.shown.addEventListener('click', (click) => this.clicked(click));
  }

  connectedCallback() {
    this.prepend(this.note, this.shown);
  }

  /** As text. */
  show(heading: string, body: string, untitled: string, empty: string, edit: string, label: string) {
    const focused = this.contains(document.activeElement);
    this.heading.textContent = heading.trim() === '' ? untitled : heading;
    this.heading.classList.toggle('section-blank', heading.trim() === '');
    this.words.textContent = body.trim() === '' ? empty : body;
    this.words.classList.toggle('section-blank', body.trim() === '');
    this.button.textContent = edit;
    this.button.setAttribute('aria-label', label);
    this.shown.hidden = false;
    if (focused) {
      this.button.focus({ preventScroll: true });
    }
  }

  /** What the template wants of the section and does not have yet; empty for nothing. */
  lacks(words: string) {
    this.note.textContent = words;
    this.note.hidden = words === '';
  }

  /** In fields, which the server has put behind the text. */
  open() {
    this.shown.hidden = true;
  }

  /** Puts the caret, or selects a passage; in the middle of the window unless the person has just clicked there. */
  async select(inHeading: boolean, start: number, end: number, passage: boolean) {
    const field = this.querySelector<Field & { updateComplete?: Promise<unknown> }>(
      inHeading ? '.section-head > vaadin-text-area' : '.section-editor > vaadin-text-area',
    );
    if (!field) {
      return;
    }
    await field.updateComplete;
    // The field grows with its text a moment after it has got it.
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
    const input = field.inputElement!;
    input.focus({ preventScroll: true });
    input.setSelectionRange(start, end);
    if (!passage && this.top !== undefined) {
      scroller(this).scrollBy({ top: this.getBoundingClientRect().top - this.top });
    } else {
      scroller(this).scrollBy({ top: field.getBoundingClientRect().top + depth(input, end) - innerHeight / 2 });
    }
    this.top = undefined;
  }

  private clicked(click: MouseEvent) {
    const selection = getSelection();
    const marked = selection !== null && !selection.isCollapsed && this.contains(selection.anchorNode);
    if (marked && click.target !== this.button) {
      // Somebody is copying.
      return;
    }
    this.top = this.getBoundingClientRect().top;
    const inHeading = click.target === this.heading;
    const blank = this.words.classList.contains('section-blank');
    const field = inHeading ? this.heading : this.words;
    const place = click.target === field && !blank ? offset(field, click) : 0;
    const index = [...this.parentElement!.querySelectorAll('report-section')].indexOf(this);
    this.dispatchEvent(new CustomEvent('open-section', { bubbles: true, detail: { index, inHeading, place } }));
  }
}

/** What scrolls the page: the window does on some, a part of the frame on others. */
function scroller(element: Element) {
  let each: Element | null = element;
  while (each) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowY) && each.scrollHeight > each.clientHeight) {
      return each;
    }
    const root = each.getRootNode();
    each = each.assignedSlot ?? each.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return document.documentElement;
}

/** Which character was clicked at. */
function offset(field: HTMLElement, { clientX, clientY }: MouseEvent) {
  const range = document.caretRangeFromPoint?.(clientX, clientY);
  return range && field.contains(range.startContainer) ? range.startOffset : 0;
}

/** How far down in a field a character stands: a copy of the text up to it tells. */
function depth(input: HTMLElement & { value: string }, end: number) {
  const style = getComputedStyle(input);
  const copy = document.createElement('div');
  copy.style.font = style.font;
  copy.style.lineHeight = style.lineHeight;
  copy.style.letterSpacing = style.letterSpacing;
  copy.style.padding = style.padding;
  copy.style.width = style.width;
  copy.style.boxSizing = style.boxSizing;
  Object.assign(copy.style, { position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap' });
  copy.style.overflowWrap = 'anywhere';
  copy.textContent = input.value.slice(0, end);
  document.body.append(copy);
  const down = copy.offsetHeight;
  copy.remove();
  return down;
}

customElements.define('report-section', ReportSection);
