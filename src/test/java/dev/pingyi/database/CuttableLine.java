package dev.pingyi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * A line to the database that a test can cut, so that all connections break and new ones are refused, or hold, so that
 * nothing moves on it as if the server had been stopped in the middle; and mend.
 */
final class CuttableLine {

    private final int target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ReadWriteLock held = new ReentrantReadWriteLock();
    private ServerSocket door;

    CuttableLine(int target) throws IOException {
        this.target = target;
        this.door = listen(0);
        this.port = door.getLocalPort();
    }

    int port() {
        return port;
    }

    void cut() throws IOException {
        door.close();
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    void mend() throws IOException {
        door = listen(port);
    }

    void hold() {
        held.writeLock().lock();
    }

    void release() {
        held.writeLock().unlock();
    }

    private ServerSocket listen(int at) throws IOException {
        var listening = new ServerSocket();
        listening.setReuseAddress(true);
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at));
        Thread.ofVirtual().start(() -> accept(listening));
        return listening;
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(client);
                open.add(server);
                Thread.ofVirtual().start(() -> copy(client, server));
                Thread.ofVirtual().start(() -> copy(server, client));
            } catch (IOException cut) {
                // Either the door is closed, and the loop ends, or one caller got lost.
            }
        }
    }

    private void copy(Socket from, Socket to) {
        try (from;
                to) {
            var bytes = new byte[8192];
            for (int read; (read = from.getInputStream().read(bytes)) >= 0; ) {
                held.readLock().lock();
                try {
                    to.getOutputStream().write(bytes, 0, read);
                } finally {
                    held.readLock().unlock();
                }
            }
        } catch (IOException cut) {
            // Both ends are closed by now.
        }
    }
}
