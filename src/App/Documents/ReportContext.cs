using Wengang.Rules.Reports;

namespace Wengang.App.Documents;

/// <summary>Everything a report is written from besides its template.</summary>
/// <param name="County">Name of the county, such as 清溪县, or of the township that reports on itself.</param>
/// <param name="AsOf">Last day of the reported period (inclusive).</param>
/// <param name="Figures">Where figures come from.</param>
/// <param name="Library">Texts of the judgement sections.</param>
/// <param name="IssuingOffice">Name of the signing office.</param>
/// <param name="IssuedOn">Date written under the report (成文日期).</param>
/// <param name="Announce">Told once, before the first figure is asked for, which figures the texts name; null when nobody wants to know.</param>
public sealed record ReportContext(
    string County,
    DateOnly AsOf,
    FigureSource Figures,
    TextLibrary Library,
    string IssuingOffice,
    DateOnly IssuedOn,
    Action<IReadOnlyList<(string Code, DateOnly AsOf)>>? Announce = null)
{
    private static readonly string[] TownshipEndings = ["镇", "乡", "街道", "办事处"];

    public ReportKind Kind { get; init; } = ReportKind.HalfYear;

    /// <summary>Title in the properties of the file.</summary>
    public string Title => $"{County}{Kind.Period(AsOf)}稳岗就业工作情况汇报";

    /// <summary>Whether a township reports on itself.</summary>
    public bool IsTownship => Array.Exists(TownshipEndings, e => County.EndsWith(e, StringComparison.Ordinal));

    /// <summary>全县, 全市, 全区, 全镇, 全乡 or 全街道.</summary>
    public string Whole => County.EndsWith("街道", StringComparison.Ordinal) || County.EndsWith("办事处", StringComparison.Ordinal) ? "全街道"
        : County.Length > 0 && "县市区旗镇乡".Contains(County[^1], StringComparison.Ordinal) ? $"全{County[^1]}" : "全县";

    /// <summary>The title of a table by township; a township's own table has one line.</summary>
    public string TableTitle(string title) => IsTownship ? title.Replace("各乡镇", County, StringComparison.Ordinal) : title;
}
