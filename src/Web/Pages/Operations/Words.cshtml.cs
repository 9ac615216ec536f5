using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Messages;
using Wengang.Rules.Messages;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Operating;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Operations;

/// <summary>模板和静默时间: the words of the messages, and when nothing is sent.</summary>
[Needs(Permission.Operate)]
public sealed class WordsModel(CountySession session, WideSession wide) : OfficePage(session)
{
    public IReadOnlyList<MessageTemplate> Templates { get; private set; } = [];

    public QuietHours Quiet { get; private set; } = MessageSettings.Default;

    public string? Problem { get; private set; }

    /// <summary>The kind whose words were refused.</summary>
    public MessageKind? Refused { get; private set; }

    public void OnGet() => Load(null);

    [Needs(Permission.Operate)]
    public IActionResult OnPost(MessageKind kind, string? title, string? text, string? sms, string? template)
    {
        if (!Enum.IsDefined(kind))
        {
            return NotFound();
        }

        var typed = new MessageTemplate { Kind = kind, Title = (title ?? "").Trim(), Text = (text ?? "").Trim(), Sms = (sms ?? "").Trim(), SmsTemplate = (template ?? "").Trim() };
        return Save(typed, db => MessageTemplates.Save(db, typed), $"“{MessageKinds.List.NameOf(kind)}”的模板已保存。");
    }

    [Needs(Permission.Operate)]
    public IActionResult OnPostQuiet(int? from, int? to)
    {
        var quiet = new QuietHours(from ?? -1, to ?? -1);
        return Save(null, db => MessageSettings.Save(db, quiet), "静默时间已保存。");
    }

    private IActionResult Save(MessageTemplate? typed, Action<App.Data.Db> save, string done)
    {
        try
        {
            using var db = wide.Open(Permission.Operate);
            save(db);
            Done = done;
            return LocalRedirect("/operation/messages/words");
        }
        catch (ArgumentException e)
        {
            (Problem, Refused) = (e.Message, typed?.Kind);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            Load(typed);
            return Page();
        }
    }

    private void Load(MessageTemplate? typed)
    {
        using var db = wide.Open(Permission.Operate);
        Templates = [.. MessageTemplates.Read(db).Select(t => t.Kind == typed?.Kind ? typed : t)];
        Quiet = MessageSettings.Quiet(db);
    }
}
