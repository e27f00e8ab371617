package gallery;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import dev.pingyi.kernel.Roles;
import dev.pingyi.shell.CaseLayout;
import jakarta.annotation.security.RolesAllowed;

@Route(value = "reports/:report/forbidden", layout = CaseLayout.class)
@RolesAllowed(Roles.OFFICER)
class ForbiddenView extends Div {}
