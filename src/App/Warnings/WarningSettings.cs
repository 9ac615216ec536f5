using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Warnings;

namespace Wengang.App.Warnings;

/// <summary>The watched indicators as the county set them; kept in the settings of its database, one line each.</summary>
public static class WarningSettings
{
    private const string Prefix = "warning ";

    /// <summary>All of them in one statement, in the order in which they are delivered.</summary>
    public static IReadOnlyList<WarningRule> Read(Db db)
    {
        var stored = db.Set<Setting>().AsNoTracking().Where(s => s.Key.StartsWith(Prefix)).ToDictionary(s => s.Key[Prefix.Length..], s => s.Value);
        return [.. WarningRule.Delivered.Select(r => stored.TryGetValue(r.Code, out var text) ? Parse(r, text) : r)];
    }

    /// <summary>Stores what differs, in one operation.</summary>
    /// <exception cref="UnauthorizedAccessException">The actor does not set this up.</exception>
    /// <exception cref="ArgumentException">Bounds are out of order, or a rule has no time.</exception>
    public static void Save(Db db, IReadOnlyList<WarningRule> rules)
    {
        db.Actor.Require(Permission.SetUpReferrals);
        if (rules.FirstOrDefault(r => !r.Scale.IsOrdered || r.DueDays is < 1 or > 60) is { } wrong)
        {
            throw new ArgumentException($"“{wrong.Title}”的三级界限要一级比一级严重，办理时限在 1 到 60 个工作日之间。");
        }

        using var operation = db.Begin(OperationKind.ReferralSettings, "修改预警设置", OperationSource.Page);
        var stored = db.Set<Setting>().Where(s => s.Key.StartsWith(Prefix)).ToDictionary(s => s.Key);
        foreach (var rule in rules)
        {
            var value = Text(rule);
            if (stored.TryGetValue(Prefix + rule.Code, out var setting))
            {
                setting.Value = value;
            }
            else if (value != Text(WarningRule.Find(rule.Code)!))
            {
                db.Add(new Setting { Key = Prefix + rule.Code, Value = value });
            }
        }

        operation.Complete();
    }

    private static string Text(WarningRule rule) => string.Create(
        CultureInfo.InvariantCulture, $"{(rule.IsOn ? 1 : 0)}|{rule.Scale.Yellow}|{rule.Scale.Orange}|{rule.Scale.Red}|{rule.Owner}|{string.Join(',', rule.Recipients)}|{rule.DueDays}");

    private static WarningRule Parse(WarningRule rule, string text)
    {
        var parts = text.Split('|');
        decimal Number(int at) => decimal.Parse(parts[at], CultureInfo.InvariantCulture);
        return rule with
        {
            IsOn = parts[0] == "1", Scale = new WarningScale(Number(1), Number(2), Number(3), rule.Scale.Falls), Owner = Enum.Parse<Role>(parts[4]),
            Recipients = [.. parts[5].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Role>)], DueDays = (int)Number(6),
        };
    }
}
