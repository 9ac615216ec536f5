using Microsoft.EntityFrameworkCore;

namespace Wengang.App.Data.Schema;

/// <summary>
/// Behind the region filter of the session stands the database itself: on PostgreSQL a session sees and writes only rows of its scope,
/// whatever statement it sends, the owner of the tables included. A connection that names no scope sees nothing.
/// </summary>
internal static class RowSecurity
{
    public const string FromSetting = "wengang.scope_from";
    public const string ToSetting = "wengang.scope_to";

    private const string Policy = "in_scope";

    /// <summary>Lays the policies anew from the model, so that no table with a region is forgotten.</summary>
    public static void Protect(Db db)
    {
        if (db.Database.IsSqlite())
        {
            return;
        }

        foreach (var table in Tables(db))
        {
            var statement =
                $"""
                alter table {table} enable row level security;
                alter table {table} force row level security;
                drop policy if exists {Policy} on {table};
                create policy {Policy} on {table}
                    using (region_code >= current_setting('{FromSetting}', true) and region_code < current_setting('{ToSetting}', true));
                """;
            db.Database.ExecuteSqlRaw(statement);
        }
    }

    /// <summary>The tables whose rows belong to a region.</summary>
    public static IEnumerable<string> Tables(Db db) =>
        db.Model.GetEntityTypes().Where(t => typeof(IRegional).IsAssignableFrom(t.ClrType)).Select(t => t.GetTableName()!);
}
