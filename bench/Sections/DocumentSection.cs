using Wengang.App;
using Wengang.App.Auditing;
using Wengang.App.Documents;
using Wengang.App.Indicators.Listing;
using Wengang.Bench.Measuring;

namespace Wengang.Bench.Sections;

/// <summary>The half-year report and the list behind a figure, from the live data of the sample county, in a warm process.</summary>
internal static class DocumentSection
{
    private static readonly DateOnly HalfYear = new(2023, 6, 30);

    /// <summary>Rounds until the just-in-time compiler has done its last.</summary>
    private const int WarmUp = 10;

    public static void Run(BenchDatabase database, string connection)
    {
        void Write() => WriteReport(connection);
        void List() => WriteList(connection, IndicatorCatalogue.All.All[0].Code);
        void Longest() => WriteList(connection, "CHECK-001");
        Timing.InTurn(WarmUp, Write, List, Longest);
        var times = Timing.InTurn(5, Write, List, Longest);
        Report.Single($"{database.Name}: half-year report of the sample county", times[0], "<= 300 ms");
        Report.Single($"{database.Name}: list behind a figure of the sample county, as .xlsx", times[1], "<= 150 ms");
        Report.Single($"{database.Name}: the longest list (12,349 checks), as .xlsx", times[2], "<= 150 ms");
    }

    private static void WriteReport(string connection)
    {
        using var db = Session.Open(connection);
        var templates = Path.Combine(Repository.Root, "sample", "templates");
        using var template = File.OpenRead(Path.Combine(templates, "half-year.docx"));
        using var library = File.OpenRead(Path.Combine(templates, "library.json"));
        using var output = new MemoryStream();
        var figures = new ReportFigures(db);
        var context = new ReportContext("清溪县", HalfYear, figures.Find, TextLibrary.Read(library), "清溪县农业农村局", HalfYear, figures.Prepare);
        WordReport.Write(template, output, context);
    }

    private static void WriteList(string connection, string code)
    {
        using var db = Session.Open(connection);
        var list = EvidenceExport.Masked(db, IndicatorCatalogue.All, new EvidenceChoice(code, HalfYear, null, null), OperationSource.Command);
        using var output = new MemoryStream();
        EvidenceWorkbook.Write(list, output, "bench");
    }
}
