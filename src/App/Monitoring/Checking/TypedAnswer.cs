using Wengang.App.Editing;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Checking;

/// <summary>What is typed into a form or row of an exception, pre-filled with what is believed: only what is otherwise is said.</summary>
public sealed class TypedAnswer
{
    /// <summary>Id of the answer, drawn when the form was made.</summary>
    public Guid Answer { get; set; }

    /// <summary>The answer that the form was opened on; empty for none.</summary>
    public string? Seen { get; set; }

    public AnswerKind Kind { get; set; } = AnswerKind.Changed;

    public CheckMethod Method { get; set; }

    public string? CheckedOn { get; set; }

    public string? NextOn { get; set; }

    public bool CameHome { get; set; }

    public string? HomeMonth { get; set; }

    public string? Region { get; set; }

    public string? Province { get; set; }

    public string? City { get; set; }

    public string? County { get; set; }

    public string? Employer { get; set; }

    public string? Since { get; set; }

    public string? Wage { get; set; }

    /// <summary>1, 0 or empty.</summary>
    public string? Wants { get; set; }

    public string? Reason { get; set; }

    public IReadOnlyList<string> Needs { get; set; } = [];

    public string? Note { get; set; }

    /// <summary>The form as it is opened.</summary>
    public static TypedAnswer Of(WorkSpell? work, bool? wants, string seen, CheckMethod method, Period month, DateOnly today) => new()
    {
        Answer = Guid.NewGuid(), Seen = seen, Method = method, CheckedOn = Text(today), NextOn = Text(today.AddDays(3)), HomeMonth = month.ToString(), Since = month.ToString(),
        Region = work is null ? "" : WorkRegions.List.NameOf(work.WorkRegion), Province = work?.Province, City = work?.City, County = work?.County, Employer = work?.Employer,
        Wage = work?.IncomeFen is { } fen ? new Fen(fen).ToString() : "", Wants = wants is null ? "" : wants.Value ? "1" : "0",
    };

    /// <summary>What is said otherwise than believed; null when nothing is.</summary>
    /// <exception cref="EditRefusedException">Something cannot be read.</exception>
    public CheckChanges Changes(WorkSpell? work, bool? wants)
    {
        var wage = Clean(Wage).Length == 0 ? (long?)null : Fen.TryFromYuan(Clean(Wage), out var fen, out var failure) ? fen.Value : throw new EditRefusedException($"月收入：{failure.Text()}");
        var said = Wants switch { "1" => true, "0" => false, _ => (bool?)null };
        return new CheckChanges
        {
            CameHome = CameHome ? Fields.Month("返乡月份", HomeMonth ?? "") ?? throw new EditRefusedException("请填返乡月份。") : null,
            Job = CameHome ? null : Job(work),
            WageFen = CameHome || wage is null || wage == work?.IncomeFen && Job(work) is null ? null : wage,
            WantsWork = said == wants && !CameHome ? null : said,
            Reason = Clean(Reason).Length == 0 ? null : Code(NonEmploymentReasons.List, Reason),
            Needs = Needs.Count == 0 ? null : [.. Needs.Select(n => Code(ServiceNeeds.List, n))],
        };
    }

    /// <exception cref="EditRefusedException">It is no day.</exception>
    public static DateOnly Day(string title, string? text) => Amender.Day(title, text);

    private NewJob? Job(WorkSpell? work)
    {
        var same = work is null
            ? Clean(Region).Length == 0
            : Same(Region, WorkRegions.List.NameOf(work.WorkRegion)) && Same(Province, work.Province) && Same(City, work.City) && Same(County, work.County) && Same(Employer, work.Employer);
        if (same)
        {
            return null;
        }

        if (Clean(Region).Length == 0)
        {
            throw new EditRefusedException("换了单位或地方的，请选务工区域；回家了的请勾“返乡了”。");
        }

        var since = Fields.Month("从哪个月起", Since ?? "") ?? throw new EditRefusedException("请填新工作从哪个月起。");
        return new NewJob(since, Code(WorkRegions.List, Region))
        {
            Province = Province, City = City, County = County, Employer = Employer, Industry = Same(Employer, work?.Employer) ? work?.Industry : null,
        };
    }

    private static bool Same(string? typed, string? known) => Clean(typed) == Clean(known);

    private static string Clean(string? text) => TextCleaning.Clean(text);

    private static T Code<T>(CodeList<T> list, string? text)
        where T : notnull =>
        list.TryParse(text, out var value, out _) ? value : throw new EditRefusedException($"{list.Title}“{text}”不在可选范围内。");

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
