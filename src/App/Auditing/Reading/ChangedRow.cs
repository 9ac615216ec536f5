using System.Text.Json;

namespace Wengang.App.Auditing.Reading;

/// <summary>A row that an operation added, changed or removed, in plain words; identity numbers, telephone numbers and names of people masked.</summary>
/// <param name="Table">Chinese.</param>
/// <param name="Key">Key of the row.</param>
/// <param name="Act">新增, 修改, 删除.</param>
/// <param name="Fields">What differs.</param>
public sealed record ChangedRow(string Table, string Key, string Act, IReadOnlyList<ChangedField> Fields)
{
    /// <summary>Tables whose names are those of things and officials, not of the people in the register.</summary>
    private static readonly HashSet<string> Named = ["division", "division_alias", "setting", "job", "account", "account_post", "organisation", "report", "template_version", "import_batch", "batch_file", "employer", "workshop", "training_class", "job_fair"];

    private static readonly string[] Sealed = ["Cipher", "Index", "Hash", "Salt", "Secret", "Stamp", "Password"];

    internal static ChangedRow Of(Change change)
    {
        var (before, after) = (Read(change.Before), Read(change.After));
        var names = (before ?? []).Keys.Union((after ?? []).Keys);
        var fields = names.Select(n => new ChangedField(TableTitles.Field(n), Shown(change.Entity, n, before), Shown(change.Entity, n, after))).Where(f => f.Before != f.After || IsSealed(f)).ToList();
        return new ChangedRow(TableTitles.Table(change.Entity), change.Key, (before, after) switch { (null, _) => "新增", (_, null) => "删除", _ => "修改" }, fields);
    }

    private static bool IsSealed(ChangedField field) => field.After == Covered;

    private const string Covered = "（加密保存，不显示）";

    private static Dictionary<string, JsonElement>? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json);

    private static string? Shown(string table, string name, Dictionary<string, JsonElement>? values)
    {
        if (values is null)
        {
            return null;
        }

        if (!values.TryGetValue(name, out var value) || value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return "（空）";
        }

        if (Sealed.Any(s => name.EndsWith(s, StringComparison.Ordinal)))
        {
            return Covered;
        }

        return value.ValueKind switch
        {
            JsonValueKind.True => "是",
            JsonValueKind.False => "否",
            JsonValueKind.String when IsPersonal(table, name) => PersonalText.MaskName(value.GetString()!),
            JsonValueKind.String when value.TryGetDateTime(out var at) => TableTitles.Instant(at),
            JsonValueKind.String => PersonalText.Mask(TableTitles.Value(value.GetString()!)),
            _ => value.ToString(),
        };
    }

    private static bool IsPersonal(string table, string name) =>
        name.Contains("Address", StringComparison.Ordinal) || name.Contains("Card", StringComparison.Ordinal)
        || (name.EndsWith("Name", StringComparison.Ordinal) && !Named.Contains(table));
}
