using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Messages;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Operating;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Operations;

/// <summary>消息发送: what waits, what went out and what did not.</summary>
[Needs(Permission.Operate)]
public sealed class MessagesModel(CountySession session, WideSession wide) : OfficePage(session)
{
    public static readonly IReadOnlyList<(DeliveryState State, string Name)> States =
        [(DeliveryState.Waiting, "等待"), (DeliveryState.Claimed, "正在发"), (DeliveryState.Sent, "已发"), (DeliveryState.Failed, "没有发成"), (DeliveryState.Omitted, "不用发")];

    public IReadOnlyDictionary<DeliveryState, int> Counts { get; private set; } = new Dictionary<DeliveryState, int>();

    public IReadOnlyList<OutboxLine> Lines { get; private set; } = [];

    /// <summary>The state that is listed; null for all.</summary>
    public DeliveryState? State { get; private set; }

    public Pager Pager { get; private set; } = new(1, 0);

    public string Address => "/operation/messages?" + (State is { } state ? $"state={state}" : "");

    public static string NameOf(DeliveryState state) => States.First(s => s.State == state).Name;

    public IActionResult OnGet(DeliveryState? state, [FromQuery(Name = "p")] int page = 1)
    {
        using var db = wide.Open(Permission.Operate);
        (State, Counts) = (state, OutboxDesk.Counts(db));
        Pager = new Pager(page, state is { } one ? Counts.GetValueOrDefault(one) : Counts.Values.Sum());
        if (!Pager.Exists)
        {
            return NotFound();
        }

        Lines = OutboxDesk.Read(db, state, (page - 1) * Pager.Size, Pager.Size);
        return Page();
    }

    [Needs(Permission.Operate)]
    public IActionResult OnPostAgain(long id)
    {
        using var db = wide.Open(Permission.Operate);
        Done = OutboxDesk.Again(db, id) ? "已重新交给系统发送。" : "这条消息不用重发。";
        return LocalRedirect("/operation/messages");
    }
}
