package dev.pingyi.shell;

import com.vaadin.flow.component.Component;

/**
 * A part of the first tab of a report's page, with an address of its own. Each module contributes its own as a bean.
 *
 * @param order position, from 10 in steps of 10
 * @param path last segment of the route {@code reports/:report/text/<path>}; the text itself has {@code text}
 * @param labelKey key of its word
 * @param view whose access annotation decides who sees it
 */
public record CasePart(int order, String path, String labelKey, Class<? extends Component> view) {}
