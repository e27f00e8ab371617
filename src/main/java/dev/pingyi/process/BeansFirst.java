package dev.pingyi.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flowable.common.engine.impl.el.ReadOnlyMapELResolver;
import org.flowable.common.engine.impl.javax.el.ELResolver;
import org.flowable.engine.impl.el.ProcessExpressionManager;

/**
 * A name in an expression is a bean. The engine would look for a process variable of that name first, which costs a
 * statement for every execution it meets, and our processes have no variables.
 */
class BeansFirst extends ProcessExpressionManager {

    BeansFirst(Map<Object, Object> beans) {
        super(beans);
    }

    @Override
    protected List<ELResolver> createDefaultElResolvers() {
        List<ELResolver> resolvers = new ArrayList<>();
        resolvers.add(new ReadOnlyMapELResolver(getBeans()));
        resolvers.addAll(super.createDefaultElResolvers());
        return resolvers;
    }
}
