package dev.pingyi.checker;

import java.util.regex.Pattern;

/** Words of change: what makes a percentage no share. */
final class Changes {

    static final Pattern GROWTH =
            Pattern.compile("增长|增加|提高|上升|下降|减少|降低|增幅|同比|环比|超额|上调|升幅|降幅|回报|翻|提升|增收|较上年|比上年|比去年|较去年");
    static final Pattern DOWN = Pattern.compile("下降|减少|降低|降幅|下滑|缩减|压减|回落");

    private Changes() {}
}
