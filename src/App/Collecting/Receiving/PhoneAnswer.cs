using System.Globalization;
using System.Text.Json;
using Wengang.App.Monitoring.Checking;
using Wengang.Rules.Values;

namespace Wengang.App.Collecting.Receiving;

/// <summary>An entry of a phone's log: what was learned of one person in one month. Keys are text, because a phone counts only to 2⁵³.</summary>
public sealed record PhoneAnswer
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    public Guid Id { get; init; }

    /// <summary>Place in the phone's log.</summary>
    public long Seq { get; init; }

    /// <summary>Number of the data that the worker had before them.</summary>
    public long Base { get; init; }

    public required string Month { get; init; }

    public required string Person { get; init; }

    /// <summary>Code of 核实情况.</summary>
    public required string Kind { get; init; }

    /// <summary>Code of 核实方式.</summary>
    public required string Method { get; init; }

    /// <summary>yyyy-MM-dd, by the phone's clock.</summary>
    public required string On { get; init; }

    public string? Next { get; init; }

    public string? CameHome { get; init; }

    public PhoneJob? Job { get; init; }

    public long? WageFen { get; init; }

    public bool? Wants { get; init; }

    public string? Reason { get; init; }

    public IReadOnlyList<string>? Needs { get; init; }

    public string? Note { get; init; }

    /// <summary>Fields (<see cref="AnswerFields"/>) that were settled as unchanged; only in settlements.</summary>
    public IReadOnlyList<string>? Same { get; init; }

    public long PersonId => long.Parse(Person, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The same as the check's service takes it.</summary>
    /// <exception cref="FormatException">A code, day or key that cannot be read.</exception>
    public CheckAnswer ToAnswer()
    {
        var kind = AnswerKinds.List.FromCode(Kind);
        return new CheckAnswer
        {
            Id = Id, Month = Period.Parse(Month), PersonId = PersonId, Kind = kind, Method = CheckMethods.List.FromCode(Method), CheckedOn = Day(On),
            NextOn = Next is null ? null : Day(Next), Note = Note, Changes = kind != AnswerKind.Changed ? null : new CheckChanges
            {
                CameHome = CameHome is null ? null : Period.Parse(CameHome), WageFen = WageFen, WantsWork = Wants,
                Job = Job is null ? null : new NewJob(Period.Parse(Job.Since), WorkRegions.List.FromCode(Job.Region)) { Province = Job.Province, City = Job.City, County = Job.County, Employer = Job.Employer },
                Reason = Reason is null ? null : NonEmploymentReasons.List.FromCode(Reason), Needs = Needs?.Select(ServiceNeeds.List.FromCode).ToList(),
            },
        };
    }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static PhoneAnswer FromJson(string json) => JsonSerializer.Deserialize<PhoneAnswer>(json, Json)!;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
