package dev.pingyi.ballot;

import java.util.List;

/**
 * What the officer must know before opening and closing a box.
 *
 * @param issued codes to be issued to each class
 * @param needed ballots that must be received for the ballot to stand
 * @param smallestClass fewer ballots than this in a class are not shown apart
 * @param former the boxes of this report that were closed without standing, newest first
 */
public record BoxPlan(List<ClassPlan> issued, int needed, int smallestClass, List<BoxDetails> former) {

    public record ClassPlan(String label, int seats) {}

    public int total() {
        return issued.stream().mapToInt(ClassPlan::seats).sum();
    }

    /** The classes that are too small for their figures to be shown, even if everybody rates. */
    public List<ClassPlan> small() {
        return issued.stream().filter(plan -> plan.seats() < smallestClass).toList();
    }
}
