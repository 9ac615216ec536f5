namespace Wengang.Browser.Tests.Setup;

/// <summary>One address of every kind of page.</summary>
public static class Addresses
{
    public static readonly TheoryData<string> All =
    [
        "/", "/figures", "/figures?date=2022-12-31", "/figures/WORK-001", "/figures/WORK-010", "/figures/POST-002", "/figures/WORK-001/people",
        "/figures/SHOP-001/people", "/ranking", "/findings", "/reports", "/reports/check", "/reports/templates", "/imports",
        "/imports/forms", "/imports/headings", "/imports/sheets",
        "/no-such-page", "/account", "/account/password", "/account/second-factor", "/figures/flow?from=2022-12-31",
        "/figures/flow/people?to=ownCounty", "/figures/WORK-010/change", "/figures/SHOP-003/change",
        "/findings?state=all&severity=suspect",
        "/tables", "/tables/work", "/tables/posts", "/tables/seekers", "/tables/training", "/tables/funds", "/tables/subsidies-by-scheme", "/tables/subsidies-by-township?scheme=transport&month=5", "/tables/subsidies-by-month", "/tables/subsidies-unpaid",
        "/tables/subsidy-steps", "/figures/SUB-012/people?scheme=transport&month=6", "/tables/fill",
        "/monitoring/phones", "/monitoring/conflicts", "/monitoring/conflicts?show=settled",
        "/people", "/people?q=%E6%9D%8E&work=away&sort=age", "/people/add",
        "/monitoring", "/monitoring/settings", "/monitoring/calendar?year=2023",
        "/monitoring/villages/369901100200", "/monitoring/villages/369901100200/sheet", "/monitoring/villages/369901100200/entry",
        "/monitoring/villages/369901100200/order", "/monitoring/villages/369901100200/file",
        "/monitoring/sample", "/monitoring/sample?level=village", "/monitoring/sample/township/369901100000", "/monitoring/sample/county/369901000000",
        "/monitoring/quality", "/monitoring/quality?handled=true",
        "/monitoring/lock", "/messages", "/account/reminders",
        "/referrals", "/referrals/batches", "/referrals/all?state=to_send", "/referrals/overdue", "/referrals/open", "/referrals/warnings", "/referrals/settings",
        "/subsidies", "/subsidies?state=submitted", "/subsidies/review?state=submitted", "/subsidies/worklist", "/subsidies/worklist?date=2023-05-31", "/subsidies/cases", "/subsidies/notices", "/subsidies/payments", "/subsidies/ledger", "/subsidies/settings", "/subsidies/settings/transport", "/subsidies/apply", "/subsidies/apply?subject=enterprise", "/notices", "/my", "/my?as=Enterprise",
        "/policies", "/policies/qingxi-transport/1", "/policies/qingxi-transport/1/simulate", "/policies/decisions",
    ];
}
