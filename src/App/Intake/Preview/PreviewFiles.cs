using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Wengang.App.Data;
using Wengang.App.Intake.Receiving;

namespace Wengang.App.Intake.Preview;

/// <summary>
/// The rows of a preview, kept as files in the folder of the batch: they are no facts, are made anew at any time and go with the
/// uploaded files. One file for each worksheet and state, one line for each row.
/// </summary>
public static class PreviewFiles
{
    internal static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter() },
    };

    private const string Summary = "summary.json";

    /// <summary>What the preview says beside its rows; nothing when there is no preview.</summary>
    public static PreviewSummary ReadSummary(Db db, long batch)
    {
        var path = Path.Combine(BatchFolder.PreviewOf(db, batch), Summary);
        return File.Exists(path) ? JsonSerializer.Deserialize<PreviewSummary>(File.ReadAllText(path), Json)! : PreviewSummary.Nothing;
    }

    /// <summary>Rows of one worksheet in one state, in the order of the sheet.</summary>
    public static IEnumerable<RowLine> Rows(Db db, long batch, int place, RowState state)
    {
        var path = Path.Combine(BatchFolder.PreviewOf(db, batch), Name(place, state));
        return File.Exists(path) ? File.ReadLines(path).Select(l => JsonSerializer.Deserialize<RowLine>(l, Json)!) : [];
    }

    /// <summary>Rows of several worksheets in one state; only those that are taken are read in full.</summary>
    public static IReadOnlyList<RowLine> Stretch(Db db, IEnumerable<BatchSheet> sheets, RowState state, int skip, int take)
    {
        var found = new List<RowLine>();
        foreach (var sheet in sheets.OrderBy(s => s.Place))
        {
            var count = RowStates.CountOf(sheet, state);
            var passed = Math.Min(skip, count);
            skip -= passed;
            if (passed < count && found.Count < take)
            {
                found.AddRange(Rows(db, sheet.BatchId, sheet.Place, state, passed).Take(take - found.Count));
            }
        }

        return found;
    }

    /// <summary>Puts a new preview in the place of the last.</summary>
    internal static void Publish(Db db, long batch, string made, PreviewSummary summary)
    {
        File.WriteAllText(Path.Combine(made, Summary), JsonSerializer.Serialize(summary, Json));
        var place = BatchFolder.PreviewOf(db, batch);
        if (Directory.Exists(place))
        {
            Directory.Delete(place, recursive: true);
        }

        Directory.Move(made, place);
    }

    internal static string Name(int place, RowState state) => string.Create(CultureInfo.InvariantCulture, $"{place:000}-{state}.jsonl");

    private static IEnumerable<RowLine> Rows(Db db, long batch, int place, RowState state, int skip)
    {
        var path = Path.Combine(BatchFolder.PreviewOf(db, batch), Name(place, state));
        return File.Exists(path) ? File.ReadLines(path).Skip(skip).Select(l => JsonSerializer.Deserialize<RowLine>(l, Json)!) : [];
    }
}
