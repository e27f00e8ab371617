package dev.pingyi.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.router.Layout;

/** The frame of every signed-in page: navigation by role at the left, the round and the post on top. */
@Layout
public class MainLayout extends AppLayout {}
