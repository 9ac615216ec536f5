using System.Text.Json;
using Wengang.App.Documents;

namespace Wengang.App.Tests.Documents;

/// <summary>The sample county's figures and files.</summary>
internal static class Samples
{
    private static readonly Lazy<IReadOnlyList<ReportFigure>> Expected = new(ReadExpected);

    public static DateOnly HalfYear { get; } = new(2023, 6, 30);

    public static string Root { get; } = FindRoot();

    public static string TemplatePath => Path.Combine(Root, "sample", "templates", "half-year.docx");

    /// <summary>The figures of expected.json, where the subsidy figure has its own cut-off date, and made-up ones of what is not in it.</summary>
    public static ReportFigure? Figures(string code, DateOnly asOf) => Find(Expected.Value, code, asOf) ?? SampleFigures.Made(code, asOf);

    public static IEnumerable<string> Townships => Expected.Value[0].ByTownship.Select(t => t.Township);

    /// <summary>The sample's figures with one of them changed.</summary>
    public static FigureSource Except(string code, Func<ReportFigure, ReportFigure?> change) =>
        (asked, asOf) => Figures(asked, asOf) is { } found ? asked == code ? change(found) : found : null;

    public static TextLibrary Library()
    {
        using var file = File.OpenRead(Path.Combine(Root, "sample", "templates", "library.json"));
        return TextLibrary.Read(file);
    }

    public static ReportContext Context(FigureSource? figures = null) =>
        new("清溪县", HalfYear, figures ?? Figures, Library(), "清溪县人力资源和社会保障局", new DateOnly(2023, 7, 5));

    public static (MemoryStream Docx, IReadOnlyList<ReportProblem> Problems) Report(FigureSource? figures = null)
    {
        using var template = File.OpenRead(TemplatePath);
        var output = new MemoryStream();
        var problems = WordReport.Write(template, output, Context(figures));
        output.Position = 0;
        return (output, problems);
    }

    private static ReportFigure? Find(IReadOnlyList<ReportFigure> figures, string code, DateOnly asOf) =>
        figures.FirstOrDefault(f => f.Code == code && f.AsOf == asOf)
        ?? (code == "SUB-001" ? figures.FirstOrDefault(f => f.Code == code && f.AsOf <= asOf) : null);

    private static List<ReportFigure> ReadExpected()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "sample", "2023h1", "expected.json")));
        return [.. json.RootElement.GetProperty("figures").EnumerateArray().Select(Read)];
    }

    private static ReportFigure Read(JsonElement row)
    {
        var name = row.GetProperty("name").GetString()!;
        var townships = row.TryGetProperty("byTownship", out var split)
            ? split.EnumerateObject().Select(t => (t.Name, (decimal?)t.Value.GetDecimal())).ToList()
            : [];
        var unit = name.Contains('%', StringComparison.Ordinal) ? "%" : name.Contains("份数", StringComparison.Ordinal) ? "份" : "人";
        return new ReportFigure(row.GetProperty("code").GetString()!, name, unit,
            DateOnly.Parse(row.GetProperty("asOf").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
            row.GetProperty("value").GetDecimal(), 0, townships, "测试口径");
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Wengang.slnx")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
