using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Sampling;
using Wengang.App.People.Editing;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Monitoring;

namespace Wengang.Web.Pages.Monitoring.Sampling;

/// <summary>One call-back: what was reported, the number, and what the person says; who may call is decided by <see cref="CallDesk.MayCall"/>.</summary>
[Needs(Permission.ReadRegister)]
public sealed class PersonModel(CountySession session) : SamplingPage(session)
{
    private const int DaysToNext = 1;

    public SampleCase Case { get; private set; } = null!;

    public IReadOnlyDictionary<CallQuestion, string> Reported { get; private set; } = new Dictionary<CallQuestion, string>();

    /// <summary>All that stand, the newest first.</summary>
    public IReadOnlyList<SampleCall> Calls { get; private set; } = [];

    /// <summary>The whole number, once it was asked for.</summary>
    public string? Number { get; private set; }

    /// <summary>What was typed: 1 right, 0 wrong, by the code of the question.</summary>
    public IReadOnlyDictionary<string, string?> Typed { get; private set; } = new Dictionary<string, string?>();

    public bool Missed { get; private set; }

    public string? NextOn { get; private set; }

    public string? Note { get; private set; }

    public string Here => PlaceAddress($"{Case.Sampled.Place}/{Case.Sampled.Key}");

    public string Back => PlaceAddress(Case.Sampled.Place);

    public bool IsOwn => Case.Sampled.WasCheckedBy(Actor);

    public IActionResult OnGet(string level, string place, string key) => Show(level, place, key);

    [Needs(Permission.RevealIdentity)]
    public IActionResult OnPostCall(string level, string place, string key)
    {
        if (Show(level, place, key) is NotFoundResult missing)
        {
            return missing;
        }

        Number = IdentityReveal.Show(Db, Case.Sampled.PersonId, phone: true, "月监测抽查回访");
        return Number is null ? Again("没有登记电话，请向村里问。", Page) : Page();
    }

    /// <summary>Keeps the result and goes on to the next who waits; <paramref name="fine"/>: all is as it was reported.</summary>
    [Needs(Permission.ReadRegister)]
    public IActionResult OnPostResult(string level, string place, string key, Dictionary<string, string?>? answers, bool missed, bool fine, string? nextOn, string? note)
    {
        (Typed, Missed, NextOn, Note) = (fine ? CallQuestions.List.Entries.ToDictionary(e => e.Code, _ => (string?)"1") : answers ?? [], missed && !fine, nextOn, note);
        if (Show(level, place, key) is NotFoundResult absent)
        {
            return absent;
        }

        return Do(
            () =>
            {
                CallDesk.Record(Db, Month, Level, key, Form(), Today);
                return $"{Case.Name}：{(Missed ? "没打通，已记下" : Said("0").Count > 0 ? "有误，已退回村里重新核对" : "无误，已记下")}。";
            },
            Next, Page);
    }

    [Needs(Permission.ReadRegister)]
    public IActionResult OnPostUndo(string level, string place, string key)
    {
        if (Show(level, place, key) is NotFoundResult missing)
        {
            return missing;
        }

        return Do(() => CallDesk.Undo(Db, Month, Level, key) ? $"{Case.Name}：最后一次回访已撤回。" : "没有可撤回的回访。", () => Here, Page);
    }

    private string Next()
    {
        var lines = SampleQueries.Lines(Db, Month, Level, Case.Sampled.Place, Case.DrawnAt);
        return lines.FirstOrDefault(l => l.Call is null && !l.Sampled.WasCheckedBy(Actor)) is { } next ? PlaceAddress($"{Case.Sampled.Place}/{next.Sampled.Key}") : Back;
    }

    private CallForm Form() => new(!Missed, Said("1"), Said("0"), Missed ? TypedAnswer.Day("下次再打的日期", NextOn) : null, Note);

    private List<CallQuestion> Said(string value) => [.. CallQuestions.List.Entries.Where(e => Typed.GetValueOrDefault(e.Code) == value).Select(e => e.Value)];

    private IActionResult Show(string level, string place, string key)
    {
        if (!Take(level) || !MayCall || SampleCase.Read(Db, Month, Level, place, key) is not { } found)
        {
            return NotFound();
        }

        Case = found;
        Reported = ReportedTruth.Read(Db, found.Sampled, found.DrawnAt);
        Calls = found.Calls(Db);
        NextOn ??= Today.AddDays(DaysToNext).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Page();
    }
}
