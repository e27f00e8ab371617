// Ends with status 1 when the port given cannot be opened. Called by ./portal, as source.
void main(String[] arguments) throws Exception {
    try (var _ = new java.net.ServerSocket(Integer.parseInt(arguments[0]))) {
        return;
    } catch (java.io.IOException taken) {
        System.exit(1);
    }
}
