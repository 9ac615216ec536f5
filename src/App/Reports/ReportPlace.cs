using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Regions;

namespace Wengang.App.Reports;

/// <summary>The county or township on which a session reports: its own scope.</summary>
/// <param name="RegionCode">12 digits.</param>
/// <param name="Name">Its name.</param>
/// <param name="Office">The office that signs unless another is written.</param>
public sealed record ReportPlace(string RegionCode, string Name, string Office)
{
    /// <exception cref="InvalidOperationException">The list of divisions is not there, or the scope is no region; the message is for the user.</exception>
    public static ReportPlace Of(Db db)
    {
        var division = Find(db) ?? throw new InvalidOperationException("还没有行政区划，不知道是哪个县哪个乡镇；请先导入行政区划表。");
        return new ReportPlace(division.Code, division.Name, OfficeOf(division, db.Actor.Role));
    }

    /// <summary>The code alone; empty while the county is not known.</summary>
    public static string RegionOf(Db db) => db.Actor.Scope.From is { Length: >= 6 } from ? from.PadRight(12, '0') : Find(db)?.Code ?? "";

    private static Division? Find(Db db)
    {
        var (from, divisions) = (db.Actor.Scope.From, db.Set<Division>().AsNoTracking());
        var code = from.PadRight(12, '0');
        return (from.Length >= 6 ? divisions.Where(d => d.Code == code) : divisions.Where(d => d.Level == DivisionLevel.County)).OrderBy(d => d.Code).FirstOrDefault();
    }

    private static string OfficeOf(Division division, Role? role) => division.Level != DivisionLevel.County
        ? division.Name + (division.Name.EndsWith("街道", StringComparison.Ordinal) ? "办事处" : "人民政府")
        : division.Name + (role == Role.LabourBureau ? "人力资源和社会保障局" : "农业农村局");
}
