using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals;

/// <summary>All numbers that a county sets about its help (defaults: domain F.4 and Z).</summary>
public static class ReferralNumbers
{
    public const string SendDay = "send day";
    public const string SendsItself = "sends itself";
    public const string SendsUrgent = "sends urgent";
    public const string ContactDays = "first contact working days";
    public const string OfferDays = "first offer days";
    public const string FollowUpDays = "follow up days";
    public const string LeaderDays = "leader days";
    public const string ReopenDays = "reopen days";

    public static IReadOnlyList<ReferralNumber> All { get; } =
    [
        new(SendDay, "推送", "每月推送日（日）", 28, 1, 31),
        new(SendsItself, "推送", "到推送日由系统自动推送", 0, 0, 1),
        new(SendsUrgent, "推送", "紧急的由系统当晚推送", 0, 0, 1),
        new(ContactDays, "时限", "接收后几个工作日内首次联系", ClockTerms.Default.FirstContactWorkingDays, 1, 30),
        new(OfferDays, "时限", "接收后几天内首次推荐岗位", ClockTerms.Default.FirstOfferDays, 1, 90),
        new(FollowUpDays, "时限", "联系后几天内回访", ClockTerms.Default.FollowUpDays, 1, 365),
        new(LeaderDays, "时限", "超期几天后报县领导", ClockTerms.Default.LeaderDays, 1, 90),
        new(ReopenDays, "时限", "就业后几天内务工结束的重新帮扶", 90, 1, 730),
        .. ServiceKinds.List.Entries.SelectMany(e => Package(e.Value, e.Name)),
        .. LeadReasons.List.Entries.SelectMany(e => Lead(e.Value, e.Name)),
    ];

    public static string Least(ServiceKind kind) => $"package {ServiceKinds.List.CodeOf(kind)} least";

    public static string Days(ServiceKind kind) => $"package {ServiceKinds.List.CodeOf(kind)} days";

    public static string IsOn(LeadReason reason) => $"lead {LeadReasons.List.CodeOf(reason)} on";

    public static string Limit(LeadReason reason) => $"lead {LeadReasons.List.CodeOf(reason)} limit";

    public static string Window(LeadReason reason) => $"lead {LeadReasons.List.CodeOf(reason)} days";

    public static string Lists(LeadReason reason) => $"lead {LeadReasons.List.CodeOf(reason)} lists";

    public static string Urgent(LeadReason reason) => $"lead {LeadReasons.List.CodeOf(reason)} urgent";

    private static IEnumerable<ReferralNumber> Package(ServiceKind kind, string name)
    {
        var item = ServicePackage.Default.Items.FirstOrDefault(i => i.Kind == kind);
        yield return new(Least(kind), "服务包", $"{name}至少几次（0 为不要求）", item?.Least ?? 0, 0, 20);
        yield return new(Days(kind), "服务包", $"{name}在接收后几天内", item?.Days ?? 30, 1, 365);
    }

    private static IEnumerable<ReferralNumber> Lead(LeadReason reason, string name)
    {
        yield return new(IsOn(reason), "每日名单", $"查找“{name}”", 1, 0, 1);
        if (reason is not LeadReason.EmployerCluster and not LeadReason.OfferUnanswered)
        {
            yield return new(Lists(reason), "每日名单", $"“{name}”自动列入待推送", reason == LeadReason.WantsWork ? 1 : 0, 0, 1);
        }

        if (reason is LeadReason.IdleHousehold or LeadReason.EmployerCluster)
        {
            yield return new(Urgent(reason), "每日名单", $"想务工的人又属于“{name}”的，算紧急", 1, 0, 1);
        }

        if (LimitOf(reason, name) is { } limit)
        {
            yield return limit;
        }

        if (reason == LeadReason.EmployerCluster)
        {
            yield return new(Window(reason), "每日名单", "集中返乡：在几天之内", 14, 1, 90);
        }
    }

    private static ReferralNumber? LimitOf(LeadReason reason, string name) => reason switch
    {
        LeadReason.WorkEnded => new(Limit(reason), "每日名单", $"“{name}”：最近几个月结束的", 1, 1, 12),
        LeadReason.CameHome => new(Limit(reason), "每日名单", $"“{name}”：最近几个月回来的", 6, 2, 36),
        LeadReason.EmployerCluster => new(Limit(reason), "每日名单", "集中返乡：至少几人", 3, 2, 50),
        LeadReason.OfferUnanswered => new(Limit(reason), "每日名单", $"“{name}”：几天以上", 7, 1, 90),
        _ => null,
    };
}
