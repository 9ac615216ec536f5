using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Documents;
using Wengang.App.Documents.Templates;
using Wengang.App.Indicators;
using Wengang.Rules.Reports;

namespace Wengang.App.Reports.Templates;

/// <summary>The templates of the county: versions are added, never changed.</summary>
public static class TemplateShelf
{
    /// <summary>Larger files are no templates.</summary>
    public const int MostBytes = 5_000_000;

    /// <summary>All versions without their content, the newest of each kind first.</summary>
    public static IReadOnlyList<TemplateLine> List(Db db) =>
        [.. db.Set<TemplateVersion>().AsNoTracking().OrderBy(t => t.Kind).ThenByDescending(t => t.ValidFrom).ThenByDescending(t => t.At)
            .Select(t => new TemplateLine(t.Id, t.Kind, t.ValidFrom, t.FileName, t.Sha256, t.Note, t.User, t.At))];

    public static TemplateVersion? Find(Db db, long id) => db.Set<TemplateVersion>().AsNoTracking().FirstOrDefault(t => t.Id == id);

    /// <summary>The version for a report begun on <paramref name="day"/>; null while only the built-in one is there.</summary>
    public static TemplateVersion? Current(Db db, ReportKind kind, DateOnly day) =>
        db.Set<TemplateVersion>().AsNoTracking().Where(t => t.Kind == kind && t.ValidFrom <= day)
            .OrderByDescending(t => t.ValidFrom).ThenByDescending(t => t.At).FirstOrDefault();

    /// <summary>Adds a version; when the file has faults nothing is added and they are returned.</summary>
    /// <exception cref="FormatException">Not a Word document, or too large; the message is for the user.</exception>
    public static IReadOnlyList<ReportProblem> Add(Db db, IndicatorSet indicators, TemplateUpload upload)
    {
        db.Actor.Require(Permission.EditTemplates);
        if (upload.Content.Length is 0 or > MostBytes)
        {
            throw new FormatException("请选择一个不超过5兆的 Word 模板文件（.docx）。");
        }

        var problems = TemplateCheck.Run(new MemoryStream(upload.Content), indicators.All.Select(i => i.Code).ToHashSet(), BuiltInTemplates.Library());
        if (problems.Count > 0)
        {
            return problems;
        }

        using var operation = db.Begin(OperationKind.TemplateAdd, $"{ReportKinds.List.NameOf(upload.Kind)}模板 {upload.FileName}：{upload.Note}", OperationSource.Page);
        var hash = Convert.ToHexStringLower(SHA256.HashData(upload.Content));
        var isThere = db.Set<TemplateVersion>().Any(t => t.Kind == upload.Kind && t.Sha256 == hash && t.ValidFrom == upload.ValidFrom);
        if (!isThere)
        {
            db.Add(Row(upload, hash, db.Actor.User, operation.At));
            operation.Complete();
        }

        return [];
    }

    /// <summary>The template for a report begun within the open operation; the built-in one is put on the shelf, so that the report can be made again later.</summary>
    internal static TemplateVersion ForReport(Db db, ReportKind kind, DateTime at)
    {
        var day = DateOnly.FromDateTime(at.ToLocalTime());
        using var file = BuiltInTemplates.Open(kind);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        var builtIn = new TemplateUpload(kind, DateOnly.MinValue, BuiltInTemplates.FileName(kind), copy.ToArray(), "自带模板");
        var hash = Convert.ToHexStringLower(SHA256.HashData(builtIn.Content));
        var current = Current(db, kind, day);
        if (current is not null && (current.ValidFrom != DateOnly.MinValue || current.Sha256 == hash))
        {
            return current;
        }

        var row = Row(builtIn, hash, "", at);
        db.Add(row);
        return row;
    }

    private static TemplateVersion Row(TemplateUpload upload, string hash, string user, DateTime at) => new()
    {
        Id = Ids.Next(), Kind = upload.Kind, ValidFrom = upload.ValidFrom, FileName = upload.FileName, Content = upload.Content,
        Sha256 = hash, Note = upload.Note, User = user, At = at,
    };
}
