using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Wengang.App.Auditing;

namespace Wengang.App.Data.Schema;

/// <summary>
/// Triggers behind the write guard: even a hand-written statement cannot overwrite or remove a fact or a trace.
/// They are laid anew from the model at every upgrade, so that no table is forgotten.
/// </summary>
internal static class AppendOnly
{
    public static void Protect(Db db)
    {
        if (!db.Database.IsSqlite())
        {
            Run(db, "create or replace function forbid_overwriting() returns trigger language plpgsql as $$ begin raise exception 'append only: %', tg_table_name; end $$");
        }

        foreach (var type in db.Model.GetEntityTypes())
        {
            var table = type.GetTableName()!;
            if (typeof(Fact).IsAssignableFrom(type.ClrType))
            {
                Forbid(db, table, "delete");
                Forbid(db, table, "update", "of " + string.Join(", ", Content(type)));
                Forbid(db, table, "update", "of retracted_at, retracted_by", "old.retracted_at is not null");
            }
            else if (typeof(IFrozen).IsAssignableFrom(type.ClrType) || type.ClrType == typeof(Operation) || type.ClrType == typeof(Change))
            {
                Forbid(db, table, "delete");
                Forbid(db, table, "update");
            }
        }
    }

    /// <summary>Lets the rows of a table be sealed anew, to the end of the transaction at most: <see cref="Protect"/> must follow within it.</summary>
    public static void Suspend(Db db, string table) =>
        Run(db, $"drop trigger if exists {table}_update" + (db.Database.IsSqlite() ? "" : $" on {table}"));

    private static IEnumerable<string> Content(IEntityType type) =>
        type.GetProperties().Where(p => p.Name is not nameof(Fact.RetractedAt) and not nameof(Fact.RetractedBy)).Select(p => p.GetColumnName());

    private static void Forbid(Db db, string table, string act, string columns = "", string? when = null)
    {
        var name = $"{table}_{act}{(when is null ? "" : "_twice")}";
        if (db.Database.IsSqlite())
        {
            var condition = when is null ? "" : $"when {when}";
            Run(db, $"drop trigger if exists {name}; create trigger {name} before {act} {columns} on {table} {condition} begin select raise(abort, 'append only: {table}'); end;");
        }
        else
        {
            var condition = when is null ? "" : $"when ({when})";
            Run(db, $"create or replace trigger {name} before {act} {columns} on {table} for each row {condition} execute function forbid_overwriting()");
        }
    }

    private static void Run(Db db, string sql) => db.Database.ExecuteSqlRaw(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
}
