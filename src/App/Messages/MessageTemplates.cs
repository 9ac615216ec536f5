using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Messages;

namespace Wengang.App.Messages;

/// <summary>The words of the messages: the county's own, else those of the program.</summary>
public static class MessageTemplates
{
    private const int LongestTitle = 40;

    /// <summary>One for each kind, in the order of the kinds.</summary>
    public static IReadOnlyList<MessageTemplate> Read(Db db)
    {
        var stored = db.Set<MessageTemplate>().AsNoTracking().ToDictionary(t => t.Kind);
        return [.. Enum.GetValues<MessageKind>().Select(k => stored.GetValueOrDefault(k) ?? MessageKinds.Default(k))];
    }

    internal static MessageTemplate Of(Db db, MessageKind kind) =>
        db.Set<MessageTemplate>().AsNoTracking().FirstOrDefault(t => t.Kind == kind) ?? MessageKinds.Default(kind);

    /// <summary>What is wrong, Chinese; null when nothing is.</summary>
    public static string? Problem(MessageTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var tokens = MessageKinds.Tokens(template.Kind);
        return TemplateText.Problem(template.Title, tokens, LongestTitle) is { } title ? "标题：" + title
            : TemplateText.Problem(template.Text, tokens, MessageTemplate.LongestText) is { } text ? "正文：" + text
            : template.Kind == MessageKind.ApplicantCode && !TemplateText.Tokens(template.Sms).Contains(MessageKinds.Code) ? $"短信：要写上“{{{MessageKinds.Code}}}”。"
            : template.Sms.Length == 0 ? null
            : TemplateText.HoldsNumber(template.Sms) ? "短信：不能写证件号码、电话或卡号。"
            : TemplateText.Problem(template.Sms, MessageKinds.SmsTokens(template.Kind), MessageTemplate.LongestSms) is { } sms ? "短信：" + sms
            : null;
    }

    /// <exception cref="ArgumentException">Something is wrong with the words.</exception>
    /// <exception cref="UnauthorizedAccessException">The actor does not operate the system.</exception>
    public static void Save(Db db, MessageTemplate template)
    {
        db.Actor.Require(Permission.Operate);
        if (Problem(template) is { } problem)
        {
            throw new ArgumentException(problem);
        }

        using var operation = db.Begin(OperationKind.MessageSettings, $"修改消息模板：{MessageKinds.List.NameOf(template.Kind)}", OperationSource.Page);
        if (db.Set<MessageTemplate>().FirstOrDefault(t => t.Kind == template.Kind) is { } stored)
        {
            (stored.Title, stored.Text, stored.Sms, stored.SmsTemplate) = (template.Title, template.Text, template.Sms, template.SmsTemplate);
        }
        else
        {
            db.Add(template);
        }

        operation.Complete();
    }
}
