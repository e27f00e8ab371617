package dev.pingyi.security;

import dev.pingyi.language.Texts;

/** The first administrator cannot be made as asked: told in one line, and the portal stops. */
class FirstAdministratorRefused extends RuntimeException {

    FirstAdministratorRefused(String username, String reason) {
        super(Texts.t("security.first.refused", username, reason));
    }
}
