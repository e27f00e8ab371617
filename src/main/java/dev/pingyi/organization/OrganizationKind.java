package dev.pingyi.organization;

/** What kind of Party organization; decides words on screen, never rights. */
public enum OrganizationKind {
    COUNTY,
    DEPARTMENT,
    TOWNSHIP,
    RURAL_BRANCH,
    OFFICE_BRANCH,
    ENTERPRISE_BRANCH
}
