/**
 * The menu on top of every page, drawn here from a list: as components of the server it would be the heaviest part of
 * every session.
 */
interface Entry {
  /** Told to the server, with the value. */
  name: string;
  value: string;
  text: string;
  checked?: boolean;
}

interface Group {
  name: string;
  text: string;
  icon: string;
  className?: string;
  entries: Entry[];
}

interface Item {
  name?: string;
  value?: string;
  text?: string;
  checked?: boolean;
  className?: string;
  component?: HTMLElement;
  children?: Item[];
}

interface Bar extends HTMLElement {
  items: Item[];
  i18n: { moreOptions: string };
}

class TopMenu extends HTMLElement {
  declare $server: { chosen(name: string, value: string): void };

  private bar?: Bar;

  show(groups: Group[], label: string, more: string) {
    const bar = document.createElement('vaadin-menu-bar') as Bar;
    bar.setAttribute('theme', 'tertiary-inline end-aligned');
    bar.setAttribute('aria-label', label);
    bar.i18n = { moreOptions: more };
    bar.items = groups.map((group) => this.item(group));
    bar.addEventListener('item-selected', (event) => {
      const { name, value } = (event as CustomEvent<{ value: Item }>).detail.value;
      if (name !== undefined && value !== undefined) {
        this.check(name, value);
        this.$server.chosen(name, value);
      }
    });
    this.bar?.remove();
    this.bar = bar;
    this.append(bar);
  }

  private item({ name, text, icon, className, entries }: Group): Item {
    const component = document.createElement('vaadin-menu-bar-item');
    const drawing = document.createElement('vaadin-icon');
    drawing.setAttribute('icon', icon);
    drawing.setAttribute('aria-hidden', 'true');
    component.append(drawing, text);
    const children: Item[] = entries;
    return entries.length === 1 && entries[0].text === text
      ? { name, value: entries[0].value, component, className }
      : { component, className, children };
  }

  private check(name: string, value: string) {
    for (const entry of this.bar!.items.flatMap(({ children }) => children ?? [])) {
      if (entry.name === name && entry.checked !== undefined) {
        entry.checked = entry.value === value;
      }
    }
  }
}

customElements.define('top-menu', TopMenu);
