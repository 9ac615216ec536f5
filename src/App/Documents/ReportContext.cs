namespace Wengang.App.Documents;

/// <summary>Everything a report is written from besides its template.</summary>
/// <param name="County">County name, such as 清溪县.</param>
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
    Action<IReadOnlyList<(string Code, DateOnly AsOf)>>? Announce = null);
