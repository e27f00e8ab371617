package dev.pingyi.kernel;

/** Lets what nobody clicks be done with the rights of the process: whatever carries {@link ProcessOnly}. */
public interface AsProcess {

    void run(Runnable reaction);
}
