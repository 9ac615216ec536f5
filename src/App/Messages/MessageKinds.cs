using Wengang.Rules.Values;

namespace Wengang.App.Messages;

/// <summary>Names of the kinds of messages, the words they begin with, and what may be filled in. None of the words is personal data.</summary>
public static class MessageKinds
{
    public static readonly CodeList<MessageKind> List = new(
        "消息种类",
        new(MessageKind.MonthOpened, "monthOpened", "月监测开启"),
        new(MessageKind.DueSoon, "dueSoon", "快到截止日"),
        new(MessageKind.Overdue, "overdue", "已过截止日"),
        new(MessageKind.Reminder, "reminder", "催办"),
        new(MessageKind.UnlockAsked, "unlockAsked", "申请解锁"),
        new(MessageKind.MonthUnlocked, "monthUnlocked", "月份解锁"),
        new(MessageKind.ReferralReturned, "referralReturned", "推送被退回"),
        new(MessageKind.ReferralOverdue, "referralOverdue", "帮扶超期"),
        new(MessageKind.ReferralSent, "referralSent", "有推送待接收"),
        new(MessageKind.HelperNamed, "helperNamed", "指定帮扶人"),
        new(MessageKind.QualityFound, "qualityFound", "核实质量提示"),
        new(MessageKind.WarningFound, "warningFound", "预警"),
        new(MessageKind.ApplicantCode, "applicantCode", "本人查补贴的验证码"));

    private static readonly IReadOnlyList<string> Due = ["月份", "地方", "截止日"];
    private static readonly IReadOnlyList<string> Counted = ["件数", "地方", "截止日"];

    /// <summary>The word that the message with a code cannot do without.</summary>
    public const string Code = "验证码";

    /// <summary>The words in braces that a template of this kind may hold.</summary>
    public static IReadOnlyList<string> Tokens(MessageKind kind) => kind switch
    {
        MessageKind.UnlockAsked or MessageKind.MonthUnlocked => ["月份", "截止日", "申请人", "原因"],
        MessageKind.ReferralReturned or MessageKind.ReferralOverdue or MessageKind.ReferralSent or MessageKind.HelperNamed or MessageKind.WarningFound => Counted,
        MessageKind.QualityFound => ["月份", "件数", "地方"],
        MessageKind.ApplicantCode => [Code, "分钟"],
        _ => Due,
    };

    /// <summary>Those that an SMS may hold: free text that somebody typed stays on the site.</summary>
    public static IReadOnlyList<string> SmsTokens(MessageKind kind) => [.. Tokens(kind).Where(t => t is not "原因" and not "申请人")];

    /// <summary>The words with which the program comes.</summary>
    public static MessageTemplate Default(MessageKind kind)
    {
        var (title, text, sms) = kind switch
        {
            MessageKind.MonthOpened => ("{月份}月监测已开启", "{地方}{月份}的月监测已开启，请在{截止日}前核完并标记完成。", "{地方}{月份}月监测已开启，请在{截止日}前完成。"),
            MessageKind.DueSoon => ("{月份}月监测快到截止日", "{地方}{月份}的月监测还没有标记完成，截止日是{截止日}。", "{地方}{月份}月监测还没有完成，截止日是{截止日}，请及时完成。"),
            MessageKind.Overdue => ("{月份}月监测已过截止日", "{地方}{月份}的月监测截止日是{截止日}，还没有标记完成，请尽快完成。", "{地方}{月份}月监测已过截止日{截止日}，请尽快完成。"),
            MessageKind.Reminder => ("请完成{月份}月监测", "请完成{地方}{月份}的月监测，截止日是{截止日}。", "请完成{地方}{月份}月监测，截止日是{截止日}。"),
            MessageKind.UnlockAsked => ("{月份}申请解锁，请审批", "{申请人}申请解锁{月份}，到{截止日}为止。原因：{原因}", "{月份}有解锁申请，请登录系统审批。"),
            MessageKind.MonthUnlocked => ("{月份}已解锁", "{月份}已解锁，可以更正到{截止日}，到期自动重新锁定。原因：{原因}", "{月份}已解锁，可以更正到{截止日}。"),
            MessageKind.ReferralReturned => ("有推送被退回", "{地方}有 {件数} 件推送被人社部门退回，请看退回原因并补充。", "{地方}有{件数}件求职推送被退回，请登录系统处理。"),
            MessageKind.ReferralSent => ("有 {件数} 人待接收", "{地方}有 {件数} 人推送过来，请接收并指定帮扶人，或写明原因退回。", "{地方}有{件数}件求职推送待接收，请登录系统处理。"),
            MessageKind.HelperNamed => ("您有新的帮扶对象", "{地方}有 {件数} 人指定由您帮扶，请尽快首次联系。", "{地方}有{件数}人指定由您帮扶，请登录系统查看。"),
            MessageKind.QualityFound => ("{月份}有核实质量提示", "{地方}{月份}的核实记录有 {件数} 处需要看一看。提示不等于有错，请了解情况后处理。", "{地方}{月份}有{件数}条核实质量提示，请登录系统查看。"),
            MessageKind.WarningFound => ("有 {件数} 条新预警", "{地方}有 {件数} 条新预警（{截止日}），请在期限内处置或关注。", "{地方}有{件数}条新预警，请登录系统查看。"),
            MessageKind.ApplicantCode => ("验证码", "验证码 {验证码}，{分钟} 分钟内有效。", "验证码{验证码}，{分钟}分钟内有效。用来查看和申请您的补贴，谁要都不要告诉他。"),
            _ => ("有帮扶事项超期", "{地方}有 {件数} 件帮扶事项已超期（{截止日}），请尽快办理。", "{地方}有{件数}件帮扶事项超期，请登录系统处理。"),
        };
        return new MessageTemplate { Kind = kind, Title = title, Text = text, Sms = sms, SmsTemplate = "" };
    }
}
