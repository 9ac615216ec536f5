using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Messages;

namespace Wengang.App.Messages;

/// <summary>When nothing is sent; kept in the settings of the database under "messages ".</summary>
public static class MessageSettings
{
    private const string From = "messages quiet from";
    private const string To = "messages quiet to";

    public static readonly QuietHours Default = new(21, 8);

    public static QuietHours Quiet(Db db)
    {
        var stored = db.Set<Setting>().AsNoTracking().Where(s => s.Key == From || s.Key == To).ToDictionary(s => s.Key, s => int.Parse(s.Value, CultureInfo.InvariantCulture));
        return new QuietHours(stored.GetValueOrDefault(From, Default.From), stored.GetValueOrDefault(To, Default.To));
    }

    /// <exception cref="ArgumentException">An hour that the day does not have.</exception>
    /// <exception cref="UnauthorizedAccessException">The actor does not operate the system.</exception>
    public static void Save(Db db, QuietHours quiet)
    {
        ArgumentNullException.ThrowIfNull(quiet);
        db.Actor.Require(Permission.Operate);
        if (quiet.From is < 0 or > 23 || quiet.To is < 0 or > 23)
        {
            throw new ArgumentException("钟点要在 0 到 23 之间。");
        }

        using var operation = db.Begin(OperationKind.MessageSettings, $"夜间不发消息：{quiet.From} 点到 {quiet.To} 点", OperationSource.Page);
        Store(db, From, quiet.From);
        Store(db, To, quiet.To);
        operation.Complete();
    }

    private static void Store(Db db, string key, int value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        if (db.Set<Setting>().FirstOrDefault(s => s.Key == key) is { } stored)
        {
            stored.Value = text;
        }
        else
        {
            db.Add(new Setting { Key = key, Value = text });
        }
    }
}
