package dev.pingyi.kernel;

/** A security principal that stands for an {@link Actor}. */
public interface ActorHolder {

    Actor actor();
}
