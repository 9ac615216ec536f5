using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Documents;
using Wengang.App.Documents.Drafts;
using Wengang.App.Documents.Templates;
using Wengang.App.Indicators;
using Wengang.App.Reports.Templates;
using Wengang.Rules.Reports;

namespace Wengang.App.Reports.Saving;

/// <summary>Begins a report: the template's words with the library texts that the figures call for.</summary>
public static class ReportBegin
{
    /// <returns>Key of the report; that of the first when the same form is sent again.</returns>
    /// <exception cref="ArgumentException">The period of the kind does not end on the day; the message is for the user.</exception>
    public static long Run(Db db, IndicatorSet indicators, ReportOrder order)
    {
        db.Actor.Require(Permission.WriteReports);
        if (!order.Kind.Ends(order.AsOf))
        {
            throw new ArgumentException(order.Kind switch
            {
                ReportKind.Month => "月报的截止日期应是月末。",
                ReportKind.Quarter => "季报的截止日期应是季末（3月、6月、9月、12月的最后一天）。",
                _ => "半年报告的截止日期应是6月30日或12月31日。",
            });
        }

        var place = ReportPlace.Of(db);
        using var operation = db.Begin(OperationKind.ReportBegin, $"{place.Name}{order.Kind.Period(order.AsOf)}{ReportKinds.List.NameOf(order.Kind)}", OperationSource.Page);
        if (db.Set<Report>().AsNoTracking().FirstOrDefault(r => r.FormKey == order.FormKey) is { } before)
        {
            return before.Id;
        }

        var template = TemplateShelf.ForReport(db, order.Kind, operation.At);
        var book = new FigureBook(db, indicators, order.KnownAt);
        var context = new ReportContext(place.Name, order.AsOf, book.Find, BuiltInTemplates.Library(), place.Office, order.AsOf, book.Prepare) { Kind = order.Kind };
        var text = WordReport.Begin(new MemoryStream(template.Content), context);
        var report = new Report
        {
            Id = Ids.Next(), RegionCode = place.RegionCode, Place = place.Name, Kind = order.Kind, AsOf = order.AsOf, AskedKnownAt = order.KnownAt,
            Title = TitleOf(text.Title, context), State = ReportState.Draft, Version = 1, Author = db.Actor.User, AuthorName = ReportDesk.NameOf(db.Actor),
            LastEditor = db.Actor.User, LastEditorName = ReportDesk.NameOf(db.Actor),
            Office = place.Office, TemplateId = template.Id, ChangedAt = operation.At, FormKey = order.FormKey,
        };
        db.Add(report);
        db.AddRange(text.Parts.Select((part, i) => Part(report, i, part)));
        operation.Complete();
        return report.Id;
    }

    internal static string TitleOf(string title, ReportContext context) =>
        string.Concat(new DraftReader(context).Pieces(title).Select(p => p.Text)).Replace("｜", "", StringComparison.Ordinal);

    internal static ReportPart Part(Report report, int part, string text) => new()
    {
        Id = Ids.Next(), RegionCode = report.RegionCode, ReportId = report.Id, Version = report.Version, Part = part, Text = text,
    };
}
