import { begin, left, tab, write } from './kept';

type Level = 'error' | 'warning' | 'notice';

interface Found {
  key: string;
  level: Level;
  passage: string;
  /** Whether it is about the report as a whole and leads nowhere. */
  whole: boolean;
  message: string;
  suggestion: string;
  explanation?: string;
  explained?: string;
  insert?: string;
}

interface Words {
  levels: Record<Level, string>;
  none: string;
  hidden: string;
  more: string;
  explain: string;
  keep: string;
  change: string;
  done: string;
  /** Before the number of warnings that are not explained yet. */
  open: string;
}

interface Area extends HTMLElement {
  value: string;
  label: string;
  maxlength: number;
}

const LEVELS: Level[] = ['error', 'warning', 'notice'];
const ICONS = { error: 'vaadin:close-circle-o', warning: 'vaadin:warning', notice: 'vaadin:info-circle-o' };
/** More cards than this nobody reads, and a page that draws thousands stands still. */
const MOST = 100;

/** What the checker finds. The cards live here only: the server keeps the findings, not their pictures. */
class FindingList extends HTMLElement {
  private readonly filters = element('div', 'finding-filters');
  private readonly list = element('div', 'finding-list');
  private readonly more = element('p');
  private readonly off = new Set<Level>();
  private cards = new Map<string, FindingCard>();
  private found: Found[] = [];
  /** What an earlier page left behind of explanations, by the key of their card: which entry, which words. */
  private readonly unsaved = new Map<string, { key: string; body: string }>();
  private words!: Words;
  private explains = false;

  connectedCallback() {
    this.list.setAttribute('aria-live', 'polite');
    this.append(this.filters, this.list, this.more);
  }

  /** @param explains whether this person may say why a warning is right all the same */
  begin(words: Words, explains: boolean) {
    this.words = words;
    this.explains = explains;
  }

  show(found: Found[]) {
    const first = this.found.length === 0;
    this.found = found;
    this.draw();
    if (first && this.explains) {
      void this.find();
    }
  }

  /** Keeps in the browser what is typed until the server has stored it; empty words forget it. */
  keep(card: string, body: string) {
    const earlier = this.unsaved.get(card);
    if (earlier) {
      localStorage.removeItem(earlier.key);
      this.unsaved.delete(card);
    }
    const key = `${this.place()}${card}.${tab()}`;
    if (body.trim() === '') {
      localStorage.removeItem(key);
    } else {
      write(key, { version: 0, at: Date.now(), heading: '', body });
    }
  }

  kept(card: string) {
    return this.unsaved.get(card)?.body ?? '';
  }

  private async find() {
    for (const { key, place, entry } of await left(this.place(), () => this.isConnected && this.find())) {
      this.unsaved.set(place, { key, body: entry.body });
      this.cards.get(place)?.restore();
    }
  }

  /** Under the account and the report of the page, as its sections are. */
  private place() {
    const page = document.querySelector('kept-text') as unknown as { account: string; report: string } | null;
    return begin(page?.account ?? '', `${page?.report ?? ''}-explanations`);
  }

  /** Told once for all saves within the pause. */
  later(pause: number) {
    clearTimeout(this.checking);
    this.checking = setTimeout(() => this.dispatchEvent(new CustomEvent('check')), pause);
  }

  private checking?: ReturnType<typeof setTimeout>;

  private draw() {
    this.filters.replaceChildren(...LEVELS.map((level) => this.filter(level)));
    const wanted = this.found.filter(({ level }) => !this.off.has(level)).slice(0, MOST);
    const kept = this.cards;
    this.cards = new Map(
      wanted.map((each) => {
        const card = kept.get(each.key) ?? new FindingCard(this, this.words, this.explains);
        card.show(each);
        return [each.key, card];
      }),
    );
    const content: HTMLElement[] = [...this.cards.values()].map(({ root }) => root);
    if (content.length === 0) {
      content.push(element('p', '', this.found.length === 0 ? this.words.none : this.words.hidden));
    }
    this.more.textContent = wanted.length === MOST ? this.words.more : '';
    // Only what changed: somebody may be writing an explanation in a card.
    const before = [...this.list.children];
    if (content.length !== before.length || content.some((each, index) => each !== before[index])) {
      before.filter((each) => !content.includes(each as HTMLElement)).forEach((each) => each.remove());
      content.forEach((each, index) => {
        if (this.list.children[index] !== each) {
          this.list.insertBefore(each, this.list.children[index] ?? null);
        }
      });
    }
  }

  private filter(level: Level) {
    const button = element('button', 'finding-filter') as HTMLButtonElement;
    const count = this.found.filter((each) => each.level === level).length;
    button.type = 'button';
    button.setAttribute('aria-pressed', String(!this.off.has(level)));
    button.append(mark(level, this.words.levels[level]), element('span', 'finding-count', String(count)));
    const open = this.found.filter((each) => each.level === 'warning' && each.explanation === undefined).length;
    if (level === 'warning' && count > 0) {
      button.append(element('span', 'finding-open', `${this.words.open} ${open}`));
    }
    button.addEventListener('click', () => {
      if (!this.off.delete(level)) {
        this.off.add(level);
      }
      this.draw();
      (this.filters.children[LEVELS.indexOf(level)] as HTMLElement).focus();
    });
    return button;
  }
}

class FindingCard {
  readonly root = element('div');
  private readonly head = element('div', 'finding-head');
  private readonly passage = element('button', 'finding-passage') as HTMLButtonElement;
  private readonly message = element('p');
  private readonly suggestion = element('p', 'finding-suggestion');
  private readonly answer = element('div', 'finding-answer');
  private finding?: Found;

  constructor(
    private readonly page: FindingList,
    private readonly words: Words,
    private readonly explains: boolean,
  ) {
    this.passage.type = 'button';
    this.passage.addEventListener('click', () => this.tell('go'));
    this.root.append(this.head, this.passage, this.message, this.suggestion, this.answer);
  }

  show(now: Found) {
    const before = this.finding;
    this.finding = now;
    this.root.className = `finding finding-${now.level}`;
    this.root.classList.toggle('finding-done', now.explanation !== undefined);
    this.passage.textContent = now.passage;
    this.passage.disabled = now.whole;
    this.message.textContent = now.message;
    this.suggestion.textContent = now.suggestion;
    if (before === undefined || before.explanation !== now.explanation || before.insert !== now.insert) {
      this.head.replaceChildren(mark(now.level, this.words.levels[now.level]));
      if (now.explanation !== undefined) {
        this.head.append(element('span', 'finding-state', this.words.done));
      }
      this.drawAnswer(now);
    }
  }

  /** What was typed on an earlier page comes back into its field. */
  restore() {
    const area = this.answer.querySelector('vaadin-text-area') as Area | null;
    if (area && area.value === '') {
      area.value = this.page.kept(this.finding!.key);
    }
  }

  private drawAnswer({ level, explanation, explained, insert }: Found) {
    this.answer.replaceChildren();
    if (insert !== undefined && this.explains) {
      this.answer.append(this.button(insert, () => this.tell('insert')));
    }
    if (level !== 'warning') {
      return;
    }
    if (explanation !== undefined) {
      this.page.keep(this.finding!.key, '');
      this.answer.append(element('p', 'finding-explanation', explanation), element('p', 'finding-by', explained ?? ''));
      if (this.explains) {
        this.answer.append(this.button(this.words.change, () => this.write(explanation)));
      }
    } else if (this.explains) {
      this.write('');
    }
  }

  private write(text: string) {
    const area = document.createElement('vaadin-text-area') as Area;
    area.label = this.words.explain;
    area.maxlength = 500;
    area.value = text === '' ? this.page.kept(this.finding!.key) : text;
    area.addEventListener('input', () => this.page.keep(this.finding!.key, area.value));
    this.answer.replaceChildren(
      area,
      this.button(this.words.keep, () => this.tell('explain', area.value)),
    );
    if (text !== '') {
      area.focus();
    }
  }

  private button(words: string, action: () => void) {
    const button = document.createElement('vaadin-button');
    button.setAttribute('theme', 'small');
    button.textContent = words;
    button.addEventListener('click', action);
    return button;
  }

  /** By an event, not by a call: what was typed into the text goes first. */
  private tell(name: string, text = '') {
    this.page.dispatchEvent(new CustomEvent(name, { detail: { key: this.finding!.key, text } }));
  }
}

function mark(level: Level, word: string) {
  const icon = document.createElement('vaadin-icon');
  icon.setAttribute('icon', ICONS[level]);
  icon.setAttribute('aria-hidden', 'true');
  const result = element('span', `finding-mark finding-${level}`);
  result.append(icon, element('span', '', word));
  return result;
}

function element(tag: string, className = '', text = '') {
  const result = document.createElement(tag);
  if (className !== '') {
    result.className = className;
  }
  result.textContent = text;
  return result;
}

customElements.define('finding-list', FindingList);
