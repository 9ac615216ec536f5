using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Calendars;
using Wengang.App.Data;
using Wengang.Rules.Monitoring;
using Wengang.Rules.Monitoring.Quality;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Periods;

/// <summary>How the county does its monthly check; kept in the settings of the database under "monitoring ".</summary>
public sealed record MonitoringSettings
{
    internal const string Prefix = "monitoring ";

    public int VillageDueDay { get; init; } = 20;

    public int TownshipDueDay { get; init; } = 25;

    public int CountyDueDay { get; init; } = 28;

    /// <summary>Whether a due day that is no working day moves to the next working day.</summary>
    public bool DueDayMoves { get; init; } = true;

    /// <summary>Day of the month on which the calendar opens it, once the month before was opened.</summary>
    public int OpeningDay { get; init; } = 1;

    /// <summary>What the form of an exception asks.</summary>
    public IReadOnlyList<CheckQuestion> Questions { get; init; } = CheckQuestions.List.Entries.Select(e => e.Value).ToList();

    /// <summary>The ways of checking that may be chosen, the usual one first.</summary>
    public IReadOnlyList<CheckMethod> Methods { get; init; } = [CheckMethod.Phone, CheckMethod.WeChat, CheckMethod.Visit, CheckMethod.Relative, CheckMethod.Other];

    /// <summary>Who must be checked.</summary>
    public CheckedPeople People { get; init; } = CheckedPeople.Default;

    /// <summary>How many are drawn for call-backs.</summary>
    public SampleSizes Samples { get; init; } = SampleSizes.Default;

    /// <summary>From when on answers look odd.</summary>
    public QualityBounds Quality { get; init; } = QualityBounds.Default;

    /// <summary>The settings of this database in one statement, defaults where it says nothing.</summary>
    public static MonitoringSettings Read(Db db)
    {
        var stored = db.Set<Setting>().AsNoTracking().Where(s => s.Key.StartsWith(Prefix) || s.Key.StartsWith(CheckedPeople.Prefix)).ToDictionary(s => s.Key, s => s.Value);
        var defaults = new MonitoringSettings();
        int Number(string key, int otherwise) => stored.TryGetValue(Prefix + key, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
        IReadOnlyList<T> Codes<T>(string key, CodeList<T> list, IReadOnlyList<T> otherwise)
            where T : notnull =>
            stored.TryGetValue(Prefix + key, out var text) ? [.. text.Split('、', StringSplitOptions.RemoveEmptyEntries).Select(list.FromCode)] : otherwise;
        return new MonitoringSettings
        {
            VillageDueDay = Number("village due day", defaults.VillageDueDay),
            TownshipDueDay = Number("township due day", defaults.TownshipDueDay),
            CountyDueDay = Number("county due day", defaults.CountyDueDay),
            DueDayMoves = Number("due day moves", defaults.DueDayMoves ? 1 : 0) == 1,
            OpeningDay = Number("opening day", defaults.OpeningDay),
            Questions = Codes("questions", CheckQuestions.List, defaults.Questions),
            Methods = Codes("methods", CheckMethods.List, defaults.Methods),
            People = CheckedPeople.Of(stored),
            Samples = SampleSizes.Of(stored),
            Quality = QualityBounds.Of(stored),
        };
    }

    public DueDays DueIn(Db db, Period month) => DueDays.Of(month, VillageDueDay, TownshipDueDay, CountyDueDay, DueDayMoves, CalendarBook.Read(db));

    /// <summary>What is wrong, Chinese; null when nothing is.</summary>
    public string? Problem() =>
        VillageDueDay is < 1 or > 31 || TownshipDueDay is < 1 or > 31 || CountyDueDay is < 1 or > 31 || OpeningDay is < 1 or > 28 ? "日子要在 1 到 31 之间（开启日在 1 到 28 之间）。"
        : VillageDueDay > TownshipDueDay || TownshipDueDay > CountyDueDay ? "村级截止日不能晚于乡镇，乡镇不能晚于县级。"
        : Methods.Count == 0 ? "核实方式至少留一种。"
        : People.Problem() ?? Samples.Problem() ?? Quality.Problem();

    /// <summary>Stores all of it in one operation; open months keep the due days with which they were opened.</summary>
    /// <exception cref="UnauthorizedAccessException">The actor does not set months up.</exception>
    /// <exception cref="ArgumentException">Something is out of bounds.</exception>
    public void Save(Db db)
    {
        db.Actor.Require(Permission.SetUpMonths);
        if (Problem() is { } problem)
        {
            throw new ArgumentException(problem);
        }

        using var operation = db.Begin(OperationKind.MonitoringSettings, "修改月监测设置", OperationSource.Page);
        var stored = db.Set<Setting>().Where(s => s.Key.StartsWith(Prefix) || s.Key.StartsWith(CheckedPeople.Prefix)).ToDictionary(s => s.Key);
        foreach (var (key, value) in Values())
        {
            if (stored.TryGetValue(key, out var setting))
            {
                setting.Value = value;
            }
            else
            {
                db.Add(new Setting { Key = key, Value = value });
            }
        }

        operation.Complete();
    }

    private IEnumerable<(string Key, string Value)> Values() =>
    [
        (Prefix + "village due day", Text(VillageDueDay)), (Prefix + "township due day", Text(TownshipDueDay)), (Prefix + "county due day", Text(CountyDueDay)),
        (Prefix + "due day moves", DueDayMoves ? "1" : "0"), (Prefix + "opening day", Text(OpeningDay)),
        (Prefix + "questions", string.Join('、', Questions.Select(CheckQuestions.List.CodeOf))), (Prefix + "methods", string.Join('、', Methods.Select(CheckMethods.List.CodeOf))),
        .. People.Values(), .. Samples.Values(), .. Quality.Values(),
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
