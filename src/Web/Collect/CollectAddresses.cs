using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Wengang.App.Access;
using Wengang.App.Collecting.Devices;
using Wengang.App.Collecting.Receiving;
using Wengang.App.Collecting.Sending;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Checking;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Collect;

/// <summary>What the offline app asks. Answers are JSON; a phone that must be wiped hears only that.</summary>
public static class CollectAddresses
{
    private const int LargestBody = 1_000_000;

    private static readonly object Wipe = new { wipe = true };

    /// <summary>Everything of the open month, or what changed since a number.</summary>
    [Needs(Permission.AnswerChecks)]
    public static IResult Data(HttpContext context, CountySession session, long since = 0, string? month = null)
    {
        if (Phone(context, session) is not { } phone)
        {
            return Refuse(StatusCodes.Status403Forbidden, "这台手机没有登记，或者登记在别人名下。");
        }

        if (!phone.IsInUse)
        {
            return Json(Wipe);
        }

        try
        {
            var data = PhoneDataQuery.Read(session.Db, since, month);
            new DeviceBook(session.Db).Touch(phone, DateTime.UtcNow);
            return Json(data);
        }
        catch (EditRefusedException e)
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, e.Message);
        }
    }

    /// <summary>Takes entries of the phone's log; a receipt for each, after the commit. The same again: the same receipt.</summary>
    [Needs(Permission.AnswerChecks)]
    public static async Task<IResult> SyncAsync(HttpContext context, CountySession session, CheckWriter writer, SyncGate gate)
    {
        if (!CollectServices.IsFromApp(context.Request) || Phone(context, session) is not { } phone)
        {
            return Refuse(StatusCodes.Status403Forbidden, "这台手机没有登记，或者登记在别人名下。");
        }

        if (!phone.IsInUse)
        {
            return Json(Wipe);
        }

        if (await ReadAsync<SyncRequest>(context.Request) is not { Entries: [_, ..] entries } || entries.Count > SyncDesk.LargestBatch || entries.Any(e => e is null))
        {
            return Refuse(StatusCodes.Status400BadRequest, "送来的内容看不懂。");
        }

        var receipts = await new SyncDesk(session.Db, writer, gate, DateOnly.FromDateTime(DateTime.Today)).TakeAsync(phone, entries);
        return Json(new { receipts = receipts.Select(r => new { r.Id, State = Word(r.State), r.Number, r.Reason }) });
    }

    [Needs(Permission.AnswerChecks)]
    public static async Task<IResult> RegisterAsync(HttpContext context, CountySession session, CurrentActor current)
    {
        if (!CollectServices.IsFromApp(context.Request) || current.Post is not { } post)
        {
            return Refuse(StatusCodes.Status403Forbidden, "请在采集页面上登记手机。");
        }

        try
        {
            var device = new DeviceBook(session.Db).Register((await ReadAsync<DeviceRequest>(context.Request))?.Name, post.RegionCode);
            return Json(new { device.Token, device.Name, Holder = current.Account!.Account.DisplayName, User = device.Holder, Post = post.Title, KeepsDays = DeviceBook.Keeps.Days });
        }
        catch (EditRefusedException e)
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, e.Message);
        }
    }

    /// <summary>The phone says that nothing is left on it.</summary>
    [Needs(Permission.AnswerChecks)]
    public static IResult Wiped(HttpContext context, CountySession session)
    {
        if (!CollectServices.IsFromApp(context.Request) || Phone(context, session) is not { } phone)
        {
            return Refuse(StatusCodes.Status403Forbidden, "这台手机没有登记，或者登记在别人名下。");
        }

        new DeviceBook(session.Db).Wiped(phone);
        return Json(new { });
    }

    private static CollectDevice? Phone(HttpContext context, CountySession session) =>
        session.Problem is null ? new DeviceBook(session.Db).Find(context.Request.Headers[CollectServices.DeviceHeader]) : null;

    private static async Task<T?> ReadAsync<T>(HttpRequest request)
        where T : class
    {
        if (request.ContentLength > LargestBody || !request.HasJsonContentType())
        {
            return null;
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LargestBody;
        }

        try
        {
            return await JsonSerializer.DeserializeAsync<T>(request.Body, PhoneAnswer.Json, request.HttpContext.RequestAborted);
        }
        catch (Exception e) when (e is JsonException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static string Word(ReceivedState state) => state.ToString().ToLowerInvariant();

    private static IResult Json(object content) => Results.Json(content, PhoneAnswer.Json);

    private static IResult Refuse(int status, string reason) => Results.Json(new { reason }, PhoneAnswer.Json, statusCode: status);
}
