namespace Wengang.Rules.Subsidies.Flow;

/// <summary>How a claim stands, for whom it concerns and in everyday words.</summary>
/// <param name="Now">Where it is.</param>
/// <param name="Next">What comes next, or what they must do.</param>
/// <param name="IsYours">Whether it waits for them.</param>
public sealed record PlainState(string Now, string Next, bool IsYours)
{
    private const string Nothing = "您不用做什么。";

    /// <param name="flow">The steps of the scheme.</param>
    /// <param name="state">Where the claim is.</param>
    /// <param name="noticeUntil">Last day (inclusive) of the notice it is on; null when it is on none.</param>
    /// <param name="openCases">Objections and doubts that hold it.</param>
    /// <param name="hasAccount">Whether it is known to which account money goes.</param>
    /// <param name="isPerson">Whether it is a person's; an enterprise goes to the township with its company account.</param>
    public static PlainState Of(ClaimFlow flow, ClaimState state, DateOnly? noticeUntil, int openCases, bool hasAccount, bool isPerson) => state switch
    {
        ClaimState.Draft => new("还没有交上去", "请点“重新提交”。", true),
        ClaimState.Returned => new("退回来了，要补材料", "请按退回的理由补齐材料，再点“重新提交”。", true),
        ClaimState.Rejected => new("没有通过", "觉得不对，可以在下面提异议。", false),
        ClaimState.Withdrawn => new("您已经撤回", "还想要，可以重新申请。", false),
        ClaimState.Paid or ClaimState.Archived => new("钱已经发了", $"请查一下账户。没有收到，请到{Office(isPerson)}说明。", false),
        ClaimState.Bounced => new("银行没有打成", $"请带上{Card(isPerson)}，到{Office(isPerson)}核对账号。", true),
        ClaimState.Reissued or ClaimState.FundPlan => new("正在发钱", Nothing + "到账后这里会显示。", false),
        ClaimState.ClawedBack => new("钱已经收回", $"有疑问请到{Office(isPerson)}询问。", false),
        _ when openCases > 0 => new("正在核查", "有异议或疑点，查清以前先不往下办。" + Nothing, false),
        _ when !hasAccount => new("要登记收款账号", $"请带上{Card(isPerson)}，到{Office(isPerson)}登记。申请照常在审核。", true),
        _ when noticeUntil is { } until && flow.Notices.ContainsKey(state) => new("正在公示", $"公示到 {until:M月d日}，没有人提异议就{Step(flow, state)}。{Nothing}", false),
        _ => new(Reviewed(flow, state), $"下一步：{Step(flow, state)}。{Nothing}", false),
    };

    private static string Office(bool isPerson) => isPerson ? "村委会" : "乡镇";

    private static string Card(bool isPerson) => isPerson ? "一卡通或存折" : "开户许可证明";

    private static string Reviewed(ClaimFlow flow, ClaimState state) =>
        flow.Notices.ContainsKey(state) ? "正在公示" : ClaimStates.Decided.Contains(state) ? "审核通过，还没有发钱" : "正在审核";

    private static string Step(ClaimFlow flow, ClaimState state) => ClaimLife.Next(flow, state)?.Right switch
    {
        ClaimRight.ReviewVillage => "由村里评议",
        ClaimRight.PostNotice => "张榜公示",
        ClaimRight.ReviewTownship => "由乡镇审核",
        ClaimRight.CheckIdentity => "由县乡村振兴局核对身份",
        ClaimRight.ReviewBureau => "由县人社局审核",
        _ => "发钱",
    };
}
