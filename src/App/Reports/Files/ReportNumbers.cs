using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Documents;
using Wengang.App.Documents.Drafts;
using Wengang.App.Indicators;

namespace Wengang.App.Reports.Files;

/// <summary>The numbers of a report, one row each: what they stand for and what they were.</summary>
public static class ReportNumbers
{
    /// <summary>The numbers of the submitted version in the order of the document; of several submissions of one version, the last.</summary>
    public static IReadOnlyList<ReportNumber> Read(Db db, Report report) =>
        [.. db.Set<ReportNumber>().AsNoTracking().Where(n => n.ReportId == report.Id && n.Version == report.Version).OrderBy(n => n.Place)
            .AsEnumerable().GroupBy(n => n.OperationId).MaxBy(g => g.Key) ?? Enumerable.Empty<ReportNumber>()];

    /// <summary>Each figure of a report as it was then and as it is known now, in the order of the document.</summary>
    public static IReadOnlyList<NumberThenAndNow> Compare(Db db, IndicatorSet indicators, Report report)
    {
        var numbers = Read(db, report).Where(n => !n.IsManual).DistinctBy(n => n.Tag).ToList();
        var book = new FigureBook(db, indicators);
        var names = indicators.All.ToDictionary(i => i.Code);
        book.Prepare([.. numbers.SelectMany(n => FigureLookup.Wanted(n.Tag)).Distinct()]);
        return numbers.ConvertAll(n => new NumberThenAndNow(
            n, names.TryGetValue(n.Code, out var indicator) ? indicator.NameOn(n.AsOf!.Value) : n.Code, FigureLookup.Written(n.Tag, book.Find)));
    }

    internal static void Keep(Db db, ReportPaper paper)
    {
        var report = paper.Report;
        var lines = new DraftReader(paper.Context()).Read(paper.Text.Sections);
        var bound = DocumentText.FromDocx(new MemoryStream(paper.ToWord().Docx)).Paragraphs
            .SelectMany(p => p.Figures.Select(f => (f.Tag, Value: p.Text.Substring(f.Start, f.Length), Source: (string?)null)));
        var manual = lines.SelectMany(l => l.Pieces).Where(p => p.Source is not null).Select(p => (Tag: "", Value: p.Text, p.Source));
        db.AddRange(bound.Concat(manual).Select((n, i) => new ReportNumber
        {
            Id = Ids.Next(), RegionCode = report.RegionCode, ReportId = report.Id, Version = report.Version, Place = i + 1, Tag = n.Tag,
            Code = n.Tag.Split('|')[0], AsOf = n.Tag.Length > 0 ? FigureLookup.Wanted(n.Tag)[0].AsOf : null, Value = n.Value,
            IsManual = n.Tag.Length == 0, Source = n.Source,
        }));
    }

    internal static IEnumerable<string> Lacks(ReportPaper paper) =>
        new DraftReader(paper.Context()).Read(paper.Text.Sections).SelectMany(l => l.Pieces.Where(p => p.Lack is not null).Select(p => $"第{l.Number}段{p.Text}：{p.Lack}"));
}
