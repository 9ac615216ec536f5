using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators.Caching;
using Wengang.Rules.Monitoring;

namespace Wengang.App.Indicators;

/// <summary>What a county sets about its figures; kept in the settings of its database.</summary>
public sealed record IndicatorParameters
{
    public const string CheckDueDayKey = "indicators check due day";
    public const string SubsidyMonthsKey = "indicators subsidy months";
    public const string LabourBureauKey = "indicators organiser labour";
    public const string FarmBureauKey = "indicators organiser farming";

    /// <summary>Last day of the month on which a monthly check is in time (inclusive).</summary>
    public int CheckDueDay { get; init; } = 25;

    /// <summary>Who must be checked each month.</summary>
    public CheckedPeople Checked { get; init; } = CheckedPeople.Default;

    /// <summary>The transport subsidy needs more than so many months outside the province without a break.</summary>
    public int SubsidyMonths { get; init; } = 3;

    /// <summary>Words by which the labour bureau (人社局) is known as organiser of a class.</summary>
    public IReadOnlyList<string> LabourBureau { get; init; } = ["人社", "人力资源"];

    /// <summary>Words by which the farming bureau (农业农村局) is known as organiser of a class.</summary>
    public IReadOnlyList<string> FarmBureau { get; init; } = ["农业农村"];

    /// <summary>All of it: equal texts, equal figures.</summary>
    internal string Text => string.Create(
        CultureInfo.InvariantCulture, $"{CheckDueDay}\n{SubsidyMonths}\n{string.Join('、', LabourBureau)}\n{string.Join('、', FarmBureau)}\n{string.Join('、', Checked.Values())}");

    /// <summary>The settings of this database, defaults where it says nothing.</summary>
    public static IndicatorParameters Of(Db db)
    {
        var settings = db.Set<Setting>().AsNoTracking().Where(s => s.Key.StartsWith("indicators ")).ToDictionary(s => s.Key, s => s.Value);
        var defaults = new IndicatorParameters();
        return new IndicatorParameters
        {
            CheckDueDay = Number(settings, CheckDueDayKey, defaults.CheckDueDay),
            Checked = CheckedPeople.Of(settings),
            SubsidyMonths = Number(settings, SubsidyMonthsKey, defaults.SubsidyMonths),
            LabourBureau = Words(settings, LabourBureauKey, defaults.LabourBureau),
            FarmBureau = Words(settings, FarmBureauKey, defaults.FarmBureau),
        };
    }

    /// <summary>The same, as far as they are kept.</summary>
    internal static IndicatorParameters Of(Db db, FigureCache cache) => cache.Get(typeof(IndicatorParameters), () => Of(db));

    private static int Number(Dictionary<string, string> settings, string key, int otherwise) =>
        settings.TryGetValue(key, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    private static IReadOnlyList<string> Words(Dictionary<string, string> settings, string key, IReadOnlyList<string> otherwise) =>
        settings.TryGetValue(key, out var text) ? text.Split('、', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : otherwise;
}
