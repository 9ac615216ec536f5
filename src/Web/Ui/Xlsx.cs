using System.Globalization;
using Wengang.App;
using Wengang.App.Indicators.Listing;
using Wengang.App.Spreadsheets.Tables;

namespace Wengang.Web.Ui;

/// <summary>Workbooks to download.</summary>
public static class Xlsx
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Plain tables; each page names who printed or made them and when.</summary>
    public static byte[] Of(string user, params IReadOnlyList<TableSheet> sheets)
    {
        using var file = new MemoryStream();
        TableWorkbook.Write(file, Watermark(user), sheets);
        return file.ToArray();
    }

    /// <summary>A list of people or things; the watermark names who took it out and when.</summary>
    public static byte[] Of(EvidenceSheet list, string user)
    {
        using var file = new MemoryStream();
        EvidenceWorkbook.Write(list, file, Watermark(user));
        return file.ToArray();
    }

    private static string Watermark(string user) => string.Create(CultureInfo.InvariantCulture, $"{user} {DateTime.Now:yyyy-MM-dd HH:mm} 导出");
}
