interface Entry {
  path: string;
  text: string;
  icon: string;
}

/** What the role may open, drawn here from a list: a session holds the counts and nothing else of it. */
class PortalNavigation extends HTMLElement {
  private readonly items = new Map<string, HTMLElement>();

  show(entries: Entry[], label: string) {
    const nav = document.createElement('vaadin-side-nav');
    nav.className = 'navigation';
    nav.setAttribute('aria-label', label);
    for (const { path, text, icon } of entries) {
      const item = document.createElement('vaadin-side-nav-item') as HTMLElement & { path: string };
      const drawing = document.createElement('vaadin-icon');
      drawing.setAttribute('icon', icon);
      drawing.slot = 'prefix';
      item.path = path;
      item.append(drawing, text);
      this.items.set(path, item);
      nav.append(item);
    }
    this.replaceChildren(nav);
  }

  /** How much waits behind an entry, and how that is said. */
  count(path: string, waiting: number, label: string) {
    const item = this.items.get(path);
    item?.querySelector('.navigation-count')?.remove();
    if (item && waiting > 0) {
      const badge = document.createElement('span');
      badge.slot = 'suffix';
      badge.className = 'navigation-count';
      badge.textContent = String(waiting);
      badge.setAttribute('role', 'img');
      badge.setAttribute('aria-label', label);
      item.append(badge);
    }
  }
}

customElements.define('portal-navigation', PortalNavigation);
