using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports.Recognition;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.Imports.Templates;

/// <summary>The blank forms of this county.</summary>
public static class EntryForms
{
    /// <summary>One form; the townships to choose from are those of the actor.</summary>
    public static byte[] One(Db db, SheetKind kind, Period month)
    {
        using var file = new MemoryStream();
        EntryForm.Write(kind, month, Townships(db), file);
        return file.ToArray();
    }

    /// <summary>All forms in one archive.</summary>
    public static byte[] All(Db db, Period month)
    {
        var townships = Townships(db);
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var kind in SheetKinds.All)
            {
                using var form = new MemoryStream();
                EntryForm.Write(kind, month, townships, form);
                form.Position = 0;
                using var entry = zip.CreateEntry(EntryForm.FileName(kind, month)).Open();
                form.CopyTo(entry);
            }
        }

        return file.ToArray();
    }

    private static List<string> Townships(Db db) =>
        [.. db.Set<Division>().AsNoTracking().Where(d => d.Level == DivisionLevel.Township).OrderBy(d => d.SortOrder)
            .Select(d => new { d.Code, d.Name }).AsEnumerable().Where(d => db.Actor.Scope.Contains(d.Code)).Select(d => d.Name)];
}
